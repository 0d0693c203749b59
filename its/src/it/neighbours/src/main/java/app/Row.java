package app;

import lombok.Builder;
import lombok.Value;

@Value
@Builder
class Row {
    Long invoiceId;
    String number;

    static Row of(Invoice invoice) {
        return Row.builder()
                .invoiceId(invoice.id().orElse(0L))
                .number(invoice.invoiceNumber().orElse(""))
                .build();
    }
}
