package app;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import java.util.Optional;

/** Hand-written interfaces: what they declare is used. */
final class Own {
    private Own() {}

    interface Noted {
        Optional<String> note(); // ! element-removed Invoice.note
    }

    interface Identified {
        Optional<Long> id();
    }

    @CoupaResource(name = "Invoice")
    interface Summary extends Noted, Identified {
        Optional<Long> sequenceNo();

        @CoupaElement("total")
        Optional<java.math.BigDecimal> amount(); // ! element-type-changed Invoice.total
    }

    static Object use(Summary summary, Noted noted) {
        Object own =
                summary.note(); // ! element-removed Invoice.note
        Object inherited =
                noted.note(); // ! element-removed Invoice.note
        return summary.amount().isPresent() ? own : inherited; // ! element-type-changed Invoice.total
    }
}
