package dev.coupagen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.runtime.csv.CsvFormat;
import dev.coupagen.runtime.csv.CsvOptions;
import dev.coupagen.runtime.csv.RowShape;
import dev.coupagen.runtime.csv.StatedDialect;
import dev.coupagen.runtime.format.ElementName;
import dev.coupagen.runtime.format.ElementReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows of a type whose definition has a key: they lie below the row that the key names, not below the last one. */
class KeyedRowsTest {
    private final List<Issue> issues = new ArrayList<>();

    private static RowShape type(String name, List<String> key, List<String> columns, List<RowShape.Child> below) {
        List<RowShape.Column> shapes = new ArrayList<>();
        for (String column : columns) {
            shapes.add(RowShape.Column.of(
                    ElementName.of(column), false, 0, List.of(), shapes.size(), RowShape.Notation.TEXT));
        }
        return new RowShape("OrdersImport", name, name, name, true, false, StatedDialect.NONE, key, shapes, below);
    }

    private List<RawValue> read(String csv) {
        RowShape split = type("Split", List.of("Of Line=Line Number"), List.of("Of Line", "Amount"), List.of());
        RowShape line = type(
                "Line",
                List.of(),
                List.of("Line Number", "Text"),
                List.of(new RowShape.Child(ElementName.of("splits"), split)));
        RowShape order =
                type("Order", List.of(), List.of("Number"), List.of(new RowShape.Child(ElementName.of("lines"), line)));
        CsvOptions options = CsvOptions.DEFAULT.withName("orders.csv").withListener(issues::add);
        List<RawValue> records = new ArrayList<>();
        try (ElementReader reader = CsvFormat.open(
                        new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), order, options)
                .reader()) {
            reader.enterList();
            while (reader.nextItem()) {
                records.add(reader.raw());
            }
        }
        return records;
    }

    private static final String HEADERS = "Order,Number\nLine,Line Number,Text\nSplit,Of Line,Amount\n";

    /** Per line its number and the amounts below it. */
    private static List<String> lines(RawValue order) {
        return order.member("lines").orElseThrow().items().stream()
                .map(line -> text(line, "Line Number")
                        + line.member("splits").map(RawValue::items).orElse(List.of()).stream()
                                .map(split -> text(split, "Amount"))
                                .toList())
                .toList();
    }

    private static String text(RawValue row, String column) {
        return row.member(column).flatMap(RawValue::asText).orElse("-");
    }

    @Test
    void rowsLieBelowTheRowThatTheirKeyNames() {
        List<RawValue> orders = read(HEADERS
                + "Order,PO-1\nLine,1,first\nLine,2,second\nSplit,1,10\nSplit, 2 ,20\nSplit,1,11\n"
                + "Order,PO-2\nLine,1,other\nSplit,1,30\n");
        assertThat(lines(orders.get(0))).containsExactly("1[10, 11]", "2[20]");
        assertThat(lines(orders.get(1))).containsExactly("1[30]");
        assertThat(issues).isEmpty();
    }

    @Test
    void ofSeveralRowsWithTheKeyTheLastOneHasThem() {
        List<RawValue> orders = read(HEADERS + "Order,PO-1\nLine,1,first\nLine,1,again\nLine,2,second\nSplit,1,10\n");
        assertThat(lines(orders.get(0))).containsExactly("1[]", "1[10]", "2[]");
    }

    @Test
    void aKeyThatNoRowHasIsAnIssueAndNotAGuess() {
        List<RawValue> orders = read(HEADERS + "Order,PO-1\nLine,1,first\nSplit,7,10\nOrder,PO-2\nLine,7,x\n");
        assertThat(lines(orders.get(0))).containsExactly("1[]");
        assertThat(lines(orders.get(1))).containsExactly("7[]");
        assertThat(issues)
                .singleElement()
                .satisfies(issue -> assertThat(issue.path() + issue.message())
                        .contains("line 6", "by its key [Of Line=Line Number]"));
    }
}
