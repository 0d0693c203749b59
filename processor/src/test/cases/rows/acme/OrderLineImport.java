package acme;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

@CoupaRow(file = "OrdersImport", row = "Order Line", word = "Order Line")
public interface OrderLineImport {
    Optional<Long> lineNum();

    @CoupaElement("Description")
    Optional<String> description();

    @CoupaElement("Description[2]")
    Optional<String> secondDescription();

    @CoupaElement("Price")
    Optional<BigDecimal> price();

    List<ScheduleImport> schedules();
}
