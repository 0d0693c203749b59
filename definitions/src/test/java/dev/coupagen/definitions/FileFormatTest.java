package dev.coupagen.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.definitions.ColumnDefinition.Requirement;
import dev.coupagen.definitions.FileFormat.Direction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FileFormatTest {
    private static final String TEXT = """
            {
              "release": "T1",
              "resources": {},
              "files": {
                "OrdersImport": {
                  "title": "Orders Import",
                  "direction": "import",
                  "folder": "./Incoming/Orders/",
                  "sources": ["page", "workbook"],
                  "rows": [
                    {"name": "Order", "word": "Order", "columns": [
                      {"name": "Order", "type": "string"},
                      {"name": "Number*", "type": "string(40)", "required": true, "unique": true},
                      {"name": "Terms", "type": "string(20)", "required": "conditional", "values": ["Net 30", "Net 60"]}
                    ]},
                    {"name": "Line", "word": "Line", "parent": "Order", "columns": [
                      {"name": "Line", "type": "string"},
                      {"name": "Text", "type": "unknown"},
                      {"name": "Text[2]", "type": "decimal(32,4)"},
                      {"name": "custom-field-1", "type": "unknown", "custom": true}
                    ]}
                  ]
                },
                "Statement": {
                  "title": "Statement",
                  "direction": "export",
                  "headers": false,
                  "dialect": {"delimiters": ";,", "decimal": ",", "dates": ["yyyyMMdd"]},
                  "rows": [
                    {"name": "Statement", "columns": [
                      {"name": "Account", "type": "char(35)"}
                    ]}
                  ]
                }
              }
            }
            """.replace("char(35)", "string(35)");

    @Test
    void readsAndWritesFilesInTheirOrderOneColumnALine() {
        ApiDefinition read = read(TEXT);

        assertThat(new String(DefinitionFile.bytes(read), StandardCharsets.UTF_8))
                .isEqualTo(TEXT);
        FileFormat orders = file(read, "OrdersImport");
        assertThat(orders.direction()).isEqualTo(Direction.IMPORT);
        assertThat(orders.headers()).isTrue();
        assertThat(orders.columnCount()).isEqualTo(7);
        RowType line = orders.row("Line").orElseThrow();
        assertThat(line.parent()).isEqualTo("Order");
        assertThat(line.columns()).extracting(ColumnDefinition::headerName).contains("Text", "custom-field-1");
        assertThat(orders.rows().get(0).columns())
                .extracting(ColumnDefinition::required)
                .containsExactly(Requirement.NO, Requirement.YES, Requirement.CONDITIONAL);
        assertThat(file(read, "Statement").headers()).isFalse();
    }

    @Test
    void findsTheColumnOfTheWord() {
        FileFormat orders = file(read(TEXT), "OrdersImport");

        assertThat(orders.row("Line").orElseThrow().markerColumn())
                .map(ColumnDefinition::name)
                .contains("Line");
        assertThat(List.of("type", "Record Type", "record-type", "RecordType")).allMatch(RowType::isMarkerName);
        assertThat(RowType.isMarkerName("Card Type")).isFalse();
    }

    @Test
    void namesWhatIsWrongInAFile() {
        assertThatThrownBy(() -> read(TEXT.replace("\"conditional\"", "\"maybe\"")))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("must be true, false or \"conditional\", not 'maybe'");
        assertThatThrownBy(() -> read(TEXT.replace("\"direction\": \"export\"", "\"direction\": \"exports\"")))
                .hasMessageContaining("the direction of Statement has no 'exports'")
                .hasMessageContaining("export");
        assertThatThrownBy(() -> read(TEXT.replace("Text[2]", "Text")))
                .hasMessageContaining("has the column 'Text' twice. Name the second one 'Text[2]'");
        assertThatThrownBy(() -> read(TEXT.replace("\"parent\": \"Order\"", "\"parent\": \"Ordre\"")))
                .hasMessageContaining("which is no row type before it");
        assertThatThrownBy(() -> read(TEXT.replace("\"custom\": true", "\"customs\": true")))
                .hasMessageContaining("has no 'customs'");
    }

    @Test
    void mergesFilesByRowTypeAndColumn() {
        ApiDefinition own = read("""
                {"release": "own", "resources": {}, "files": {"OrdersImport": {"rows": [
                  {"name": "Line", "columns": [
                    {"name": "Text", "type": "string(9)"}, {"name": "Cost Owner", "type": "string(40)"}]},
                  {"name": "Tag", "word": "Tag", "columns": [{"name": "Tag", "type": "string"}]}]}}}
                """);

        FileFormat merged =
                file(Definitions.overlay("T2", List.of(read(TEXT), own)).definition(), "OrdersImport");

        assertThat(merged.rows()).extracting(RowType::name).containsExactly("Order", "Line", "Tag");
        RowType line = merged.row("Line").orElseThrow();
        assertThat(line.word()).isEqualTo("Line");
        assertThat(line.columns())
                .extracting(ColumnDefinition::name)
                .containsExactly("Line", "Text", "Text[2]", "custom-field-1", "Cost Owner");
        assertThat(line.columns().get(1).type()).isEqualTo(ElementTypes.parse("string(9)"));
        assertThat(merged.folder()).isEqualTo("./Incoming/Orders/");
    }

    private static FileFormat file(ApiDefinition definition, String name) {
        return Objects.requireNonNull(definition.files().get(name));
    }

    private static ApiDefinition read(String json) {
        return DefinitionFile.read("test.json", json.getBytes(StandardCharsets.UTF_8));
    }
}
