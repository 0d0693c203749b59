package app;

import coupa.InvoiceHeader.Status;
import dev.coupagen.annotations.CoupaResource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Written by hand, in a package without null marks, with accessors from a parent. */
@CoupaResource(name = "InvoiceHeader")
public interface Projection extends Numbered {
    Optional<Status> status();

    Optional<OffsetDateTime> createdAt();

    Optional<Party> supplier();

    List<Line> invoiceLines();

    @CoupaResource(name = "Supplier")
    interface Party {
        Optional<Long> id();

        Optional<String> name();
    }

    @CoupaResource(name = "InvoiceLine")
    interface Line {
        Optional<Long> lineNum();

        Optional<String> description();
    }
}
