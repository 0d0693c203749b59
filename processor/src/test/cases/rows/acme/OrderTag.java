package acme;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaRow;
import java.util.Optional;

@CoupaRow(file = "OrdersImport", row = "Tag", word = "Tag")
public interface OrderTag {
    @CoupaElement("Name")
    Optional<String> name();
}
