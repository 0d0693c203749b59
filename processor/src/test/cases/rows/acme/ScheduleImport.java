package acme;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaRow;
import java.util.Optional;

@CoupaRow(file = "OrdersImport", row = "Schedule", word = "Schedule")
public interface ScheduleImport {
    @CoupaElement("Quantity")
    Optional<Long> quantity();
}
