package acme;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaRow;
import java.util.Optional;

/** The only row type of a file, whose word is not known. */
@CoupaRow(file = "LoneExport", row = "Row", marker = "type")
public interface LoneRow {
    @CoupaElement("name")
    Optional<String> name();

    @CoupaElement("code")
    Optional<String> code();
}
