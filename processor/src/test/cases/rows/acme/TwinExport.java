package acme;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaRow;
import java.util.List;
import java.util.Optional;

/** Row types whose header lines are equal. */
@CoupaRow(file = "TwinExport", row = "Header", word = "Header", marker = "type")
public interface TwinExport {
    @CoupaElement("name")
    Optional<String> name();

    List<Twin> first();

    List<Other> second();

    @CoupaRow(file = "TwinExport", row = "First", word = "First", marker = "type")
    interface Twin {
        @CoupaElement("code")
        Optional<String> code();

        @CoupaElement("amount")
        Optional<Long> amount();
    }

    @CoupaRow(file = "TwinExport", row = "Second", word = "Second", marker = "type")
    interface Other {
        @CoupaElement("code")
        Optional<String> code();

        @CoupaElement("amount")
        Optional<Long> amount();

        List<Twin> inner();
    }
}
