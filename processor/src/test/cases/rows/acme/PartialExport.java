package acme;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Some columns of some row types of an export. */
@CoupaRow(file = "InvoicesExport", row = "Header", word = "Header", marker = "type")
public interface PartialExport {
    @CoupaElement("invoice-number")
    Optional<String> invoiceNumber();

    List<Charge> charges();

    List<Tax> taxes();

    @CoupaRow(file = "InvoicesExport", row = "Charge", word = "Charge", marker = "type")
    interface Charge {
        @CoupaElement("description")
        Optional<String> description();

        @CoupaElement("total")
        Optional<BigDecimal> total();

        @CoupaElement("charge-code")
        Optional<String> chargeCode();
    }

    @CoupaRow(file = "InvoicesExport", row = "Tax", word = "Tax", marker = "type")
    interface Tax {
        @CoupaElement("description")
        Optional<String> description();

        @CoupaElement("total")
        Optional<BigDecimal> total();
    }
}
