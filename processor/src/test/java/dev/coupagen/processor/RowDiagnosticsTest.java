package dev.coupagen.processor;

import dev.coupagen.processor.testing.Complaint;
import dev.coupagen.processor.testing.UserProject;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the compiler says of interfaces of rows. */
class RowDiagnosticsTest {
    private static final String DEFINITIONS = """
            {"release": "T1", "resources": {}, "files": {"ThingsImport": {"rows": [
              {"name": "Thing", "word": "Thing", "columns": [
                {"name": "Thing", "type": "string"}, {"name": "Number*", "type": "string(40)", "required": true},
                {"name": "Amount", "type": "decimal(32,4)"}]}]}}}
            """;

    @TempDir
    Path folder;

    @Test
    void anInterfaceIsOfARowOrOfAResource() {
        Complaint.about("""
                @CoupaRow(file = "ThingsImport") @CoupaResource(name = "Thing")
                public interface Invoice { // here
                  Optional<String> number();
                }
                """).hasError("has both @CoupaRow and @CoupaResource, but it is the model of one or the other");
    }

    @Test
    void theFileHasAName() {
        Complaint.about("""
                @CoupaRow(file = " ")
                public interface Invoice { // here
                  Optional<String> number();
                }
                """).hasError("the name of the file is empty or too long");
    }

    @Test
    void rowsHoldCellsAndRows() {
        Complaint.about("""
                @CoupaRow(file = "ThingsImport")
                public interface Invoice {
                  List<String> tags(); // here
                }
                """).hasError("a row of a flat file holds single cells, and lists of rows");
        Complaint.about("""
                @CoupaRow(file = "ThingsImport")
                public interface Invoice {
                  Optional<Thing> thing(); // here
                  @CoupaResource(name = "Thing") interface Thing { Optional<String> name(); }
                }
                """).hasError("a row of a flat file holds single cells, and lists of rows");
    }

    @Test
    void resourcesHoldNoRows() {
        Complaint.about("""
                @CoupaResource(name = "InvoiceHeader")
                public interface Invoice {
                  List<Thing> things(); // here
                  @CoupaRow(file = "ThingsImport") interface Thing { Optional<String> name(); }
                }
                """).hasError("only a row of a flat file holds rows");
    }

    @Test
    void columnsAreCheckedAgainstTheDefinitions() {
        Complaint.about(new UserProject().definitions(folder, DEFINITIONS), """
                @CoupaRow(file = "ThingsImport", row = "Thing")
                public interface Invoice {
                  Optional<String> number();
                  Optional<String> amuont(); // here
                }
                """).hasError("has no element 'amuont'");
        Complaint.about(new UserProject().definitions(folder, DEFINITIONS), """
                @CoupaRow(file = "ThingsImport", row = "Thing")
                public interface Invoice {
                  Optional<Boolean> amount(); // here
                }
                """).hasError("is of type decimal(32,4)");
        Complaint.about(new UserProject().definitions(folder, DEFINITIONS), """
                @CoupaRow(file = "ThingsImport", row = "Thong")
                public interface Invoice { // here
                  Optional<String> number();
                }
                """).hasError("has no row type 'Thong'");
        Complaint.about(new UserProject().definitions(folder, DEFINITIONS), """
                @CoupaRow(file = "ThingsImprot", row = "Thing")
                public interface Invoice { // here
                  Optional<String> number();
                }
                """)
                .hasWarning("has no flat file 'ThingsImprot'");
    }
}
