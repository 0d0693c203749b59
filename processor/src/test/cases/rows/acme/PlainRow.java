package acme;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Rows without a word and without a marker. */
@CoupaRow(file = "PlainImport", row = "Row")
public interface PlainRow {
    @CoupaElement("name")
    Optional<String> name();

    @CoupaElement("amount")
    Optional<BigDecimal> amount();

    @CoupaElement("day")
    Optional<LocalDate> day();

    @CoupaElement("time")
    Optional<OffsetDateTime> time();
}
