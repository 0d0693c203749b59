package acme;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaRow;
import java.util.Optional;

/** One row type of an export whose word is not known. */
@CoupaRow(file = "ExpenseReportsExport", row = "Expense Report Header", marker = "RecordType")
public interface LoneReport {
    @CoupaElement("Title")
    Optional<String> title();

    @CoupaElement("Status")
    Optional<String> status();
}
