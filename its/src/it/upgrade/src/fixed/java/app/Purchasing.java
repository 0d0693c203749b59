package app;

import app.coupa.BillToAddress;
import app.coupa.ImmutableBillToAddress;
import app.coupa.OrderLine;
import java.util.Optional;

/** The same code after the upgrade. */
final class Purchasing {
    private static final int LONGEST = 10;

    BillToAddress address(String postalCode) {
        String shortened = postalCode.substring(0, Math.min(LONGEST, postalCode.length()));
        return ImmutableBillToAddress.builder()
                .postalCode(shortened)
                .city("Leipzig")
                .build();
    }

    Optional<Long> form(OrderLine line) {
        return line.easyFormResponseId();
    }
}
