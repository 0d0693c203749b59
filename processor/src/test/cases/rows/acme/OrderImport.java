package acme;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaRow;
import dev.coupagen.annotations.CustomField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@CoupaRow(file = "OrdersImport", row = "Order", word = "Order")
public interface OrderImport {
    @CoupaElement("Order Number*")
    Optional<String> orderNumber();

    Optional<LocalDate> orderDate();

    Optional<Boolean> acknowledged();

    @CoupaElement("Total")
    Optional<BigDecimal> total();

    @CustomField("Cost Owner")
    Optional<String> costOwner();

    List<OrderLineImport> lines();

    List<OrderTag> tags();
}
