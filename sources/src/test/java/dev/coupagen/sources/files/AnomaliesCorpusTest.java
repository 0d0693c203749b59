package dev.coupagen.sources.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.sources.files.RawPages.Area;
import dev.coupagen.sources.files.RawPages.RawTable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The irregularities of the sources, each with the notice that names its page or sheet, table and row. */
class AnomaliesCorpusTest {
    private static final List<String> NOTICES = new ArrayList<>();

    @BeforeAll
    static void readEverything() {
        NOTICES.clear();
        NOTICES.addAll(CorpusFiles.read().notices());
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            a union of four row types                 | 0397 | was cut at the words Header, Line, Account Allocation, Estimated Tax Line
            a union of seven                          | 0432 | was cut at the words
            the same row type twice                   | 0372 | has two tables for the row type 'Address'
            the tables of another file                | 0363 | the table was left out: The page shows the tax lines of invoices
            kinds of components, not columns          | 0511 | the table was left out: The table lists kinds of form components
            an empty table                            | 0312 | the table of 'Contract Term' has no rows
            an empty table                            | 0322 | the table of 'Expense Report Event History' has no rows
            an empty table                            | 0349 | the table of 'Requisition Event History' has no rows
            a table about something else              | 0397 | the table is not about columns: Line Attribute
            a table about something else              | 0489 | the table is not about columns: Token
            a table about something else              | 0492 | the table is not about columns: Market Data Import Format 2.0
            a flag that is a name                     | 0352 | is required under a condition: Quote Award
            a flag with a condition                   | 0501 | is required under a condition: Yes if
            a flag in words                           | 0496 | is required under a condition: Conditional on other fields
            a star against its flag                   | 0374 | the name of the column 'ASN Line*' says that it is required
            a star against its flag                   | 0393 | says that it is required, its flag that it is not
            a range with a dash                       | 0397 | 'Account Segments 1 - 20' stands for several columns
            a range with dots                         | 0432 | 'Account Segment 1..20' stands for several columns
            a name twice in a table                   | 0308 | the row type has the column 'Description' twice
            the marker's name twice                   | 0339 | the row type has the column 'type' twice
            a value as type                           | 0353 | the type 'true' of the column
            values as type                            | 0496 | the type 'C or D' of the column
            a list as type                            | 0321 | the type '[]'
            formats that list what they add           | 0489 | the table lists only what comes after the columns of
            custom fields of a test instance          | sheet Purchase Order Change | the column 'ms approval group' was left out
            a section of another file                 | sheet Inventory Transactions (Receipt | the table was left out: The section is about barcode scanning
            a range in a sheet                        | sheet Requisitions | 'Account Segment 1..20' stands for several columns
            a row that is a note                      | sheet User | the row is a note and no column
            a column with nothing but a name          | sheet Users | has a name and nothing else
            a type that does not exist                | sheet Contract | the type 'test' of the column
            a type that does not exist                | sheet Integration Contacts | the type 'contactable' of the column
            a type in words                           | sheet TCS Tax Line | the type 'tax rate code' of the column
            a reference as type                       | sheet Project | the type 'Business Groups' of the column
            a class as type                           | 0307 | the type 'BusinessGroup' of the column
            a row with nothing but a name             | 0414 | the column 'Id' has a name and nothing else
            a name twice in a row type                | 0346 | the row type has the column 'type' twice
            a name twice in a row type                | 0349 | the row type has the column 'Department' twice
            a name twice in a row type                | 0352 | the row type has the column 'Custom Field 1' twice
            a name twice in a row type                | 0360 | the row type has the column 'PO Change Method' twice
            a name twice in a row type                | 0362 | the row type has the column 'PO cXML Supplier Identity' twice
            a name with a blank that cannot be seen   | sheet Suppliers | has the column 'PO cXML Secret' twice
            a name with a blank that cannot be seen   | sheet Suppliers | has the column 'PO cXML HTTP Basic Auth Password' twice
            a column appended out of order            | sheet Forms | has the column 'Default Value' twice
            a section of four row types               | sheet Forms | was cut at the words Form, Design Element, General Field, Object Field
            a section of four row types               | sheet Project | was cut at the words Project, Task, Linked Object, Tag
            a section of four row types               | sheet Purchase Order Change | was cut at the words Header, Line, Account Allocation, Payment Agreement
            a range with blanks                       | sheet Invoices | 'Attachment 1 ... 10' stands for several columns and was spelled out as 10
            a flag with a star                        | 0407 | the column 'Supplier Name' is required under a condition: TRUE*
            a flag with two stars                     | 0432 | the column 'Supplier Name' is required under a condition: Yes**
            a flag with three stars                   | 0397 | the column 'Price' is required under a condition: Yes***
            a no with a star                          | 0397 | the column 'Quantity' is required under a condition: No*
            a star alone as flag                      | 0491 | the column 'Days' is required under a condition: *
            a flag that depends on the project        | 0496 | is required under a condition: As agreed during implementation
            fields that depend on a filter            | 0481 | the type 'Determined by table data' of the column
            """)
    void hasANotice(String what, String place, String message) {
        assertThat(NOTICES)
                .as(what)
                .anyMatch(notice -> notice.contains(message)
                        && (notice.startsWith(place.strip()) || notice.contains(place.strip()))
                        && notice.matches("(?s).*(table|row) \\d+.*|.*sheet .*"));
    }

    /** As many as cells say so, counted in the HTML: see {@link FlatPagesCorpusTest}. */
    @ParameterizedTest
    @CsvSource({"EXPORT, 1", "IMPORT, 16", "CCW, 0", "TREASURY, 71", "RISK, 2"})
    void everyConditionalFlagOfAPageIsANotice(Area area, int flags) {
        assertThat(RawPages.of(area).stream()
                        .flatMap(page -> NOTICES.stream().filter(notice -> notice.startsWith(page.id() + ", ")))
                        .filter(notice -> notice.contains("is required under a condition")))
                .hasSize(flags);
    }

    @Test
    void everyTypeThatIsKeptAsTextIsANoticeUnlessItsTableWasLeftOut() {
        List<String> kept = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (Area area : Area.values()) {
            for (RawTable table : RawPages.tablesOfColumns(area)) {
                for (List<String> row : table.rows()) {
                    String type = table.cell(row, table.type());
                    String name = table.cell(row, table.name());
                    if (!name.isEmpty()
                            && !type.isEmpty()
                            && FlatTypes.scalar(type).isEmpty()) {
                        kept.add(type);
                        String message = "the type '" + type + "' of the column '" + name + "' is not one of a value";
                        if (NOTICES.stream()
                                .noneMatch(
                                        notice -> notice.startsWith(table.page() + ", ") && notice.contains(message))) {
                            without.add(table.page());
                        }
                    }
                }
            }
        }
        assertThat(kept).hasSize(62);
        assertThat(without).hasSize(7).allMatch(page -> page.startsWith("0511"));
    }

    @Test
    void noPageOfFilesIsTakenForOneOfAnApi() {
        assertThat(NOTICES).noneMatch(notice -> notice.contains("a table about something else was left out"));
    }

    @Test
    void everyCorrectionHasItsReason() {
        FileCorrections corrections = FileCorrections.bundled();
        List<String> reasons = new ArrayList<>();
        corrections.parts().forEach(one -> reasons.add(one.reason()));
        corrections.sheets().forEach(one -> reasons.add(one.reason()));
        corrections.words().forEach(one -> reasons.add(one.reason()));
        corrections.rows().forEach(one -> reasons.add(one.reason()));
        corrections.leaked().forEach(one -> reasons.add(one.reason()));
        corrections.parents().forEach(one -> reasons.add(one.reason()));
        corrections.continuations().forEach(one -> reasons.add(one.reason()));
        corrections.dialects().forEach(one -> reasons.add(one.reason()));
        assertThat(reasons).hasSizeGreaterThan(80).allMatch(reason -> reason.length() > 6);
    }
}
