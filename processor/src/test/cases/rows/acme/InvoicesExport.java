package acme;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaRow;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

@CoupaRow(file = "InvoicesExport", row = "Header", word = "Header", marker = "type")
public interface InvoicesExport {
    @CoupaElement("invoice-number")
    String invoiceNumber();

    @CoupaElement("created-at")
    Optional<OffsetDateTime> createdAt();

    @CoupaElement("total")
    Optional<BigDecimal> total();

    List<Line> lines();

    List<Tax> taxes();

    @CoupaRow(file = "InvoicesExport", row = "Line", word = "Line", marker = "type")
    interface Line {
        @CoupaElement("line-num")
        Optional<Long> lineNum();

        @CoupaElement("description")
        Optional<String> description();

        List<Split> splits();
    }

    @CoupaRow(file = "InvoicesExport", row = "Line Split", word = "Line Split", marker = "type")
    interface Split {
        @CoupaElement("pct")
        Optional<BigDecimal> pct();
    }

    @CoupaRow(file = "InvoicesExport", row = "Tax", word = "Tax", marker = "type")
    interface Tax {
        @CoupaElement("tax-code")
        Optional<String> taxCode();

        @CoupaElement("amount")
        Optional<BigDecimal> amount();
    }
}
