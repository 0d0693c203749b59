package app;

import app.coupa.BillToAddress;
import app.coupa.ImmutableBillToAddress;
import app.coupa.JobLevelOperations;
import app.coupa.LegalEntity;
import app.coupa.OrderLine;
import dev.coupagen.runtime.Operation;
import java.util.List;
import java.util.Optional;

final class Purchasing {
    BillToAddress address(String postalCode) {
        return ImmutableBillToAddress.builder()
                .postalCode(postalCode)
                .city("Leipzig")
                .build();
    }

    Optional<Long> form(OrderLine line) {
        return line.easyFormResponseId().flatMap(form -> form.id());
    }

    List<?> addresses(LegalEntity entity) {
        return entity.legalEntityAddresses();
    }

    Operation levels() {
        return JobLevelOperations.LIST;
    }
}
