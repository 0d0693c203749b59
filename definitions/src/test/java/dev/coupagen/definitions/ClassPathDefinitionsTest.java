package dev.coupagen.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.ClassPathDefinitions.Index;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** The files by which a project's own jar tells processors what it was generated from. */
class ClassPathDefinitionsTest {
    private static final ApiDefinition DEFINITION = read("""
            {"release": "R39\\nsecond line", "resources": {
              "Order": {"elements": {"id": {"type": "integer"}}},
              "order": {"elements": {"id": {"type": "string"}}},
              "Two\\nlines": {},
              "User": {"elements": {"login": {"type": "string"}}}},
              "files": {"OrdersImport": {"rows": []}, "orders-import": {}, "Ordersimport": {}, "Other": {}}}
            """);

    @Test
    void aResourceThatWasAskedForIsFoundByTheNameOfItsFile() {
        SortedMap<String, String> files = ClassPathDefinitions.files(DEFINITION, List.of("User"));

        assertThat(files).containsOnlyKeys(ClassPathDefinitions.INDEX, "coupagen/definitions/of_user.json");
        assertThat(read(files, "coupagen/definitions/of_user.json").resources()).containsOnlyKeys("User");
    }

    @Test
    void namesThatAFileSystemMayTakeForTheSameShareAFile() {
        SortedMap<String, String> files = ClassPathDefinitions.files(DEFINITION, List.of("Order", "order"));

        assertThat(read(files, ClassPathDefinitions.file("ORDER")).resources()).containsOnlyKeys("Order", "order");
        assertThat(files).hasSize(2);
    }

    @Test
    void theIndexNamesTheReleaseAndTheResourcesOneOnALine() {
        SortedMap<String, String> files =
                ClassPathDefinitions.files(DEFINITION, DEFINITION.resources().keySet());

        assertThat(files.get(ClassPathDefinitions.INDEX)).isEqualTo("R39 second line\nOrder\nUser\norder\n");
        assertThat(Index.of(files.getOrDefault(ClassPathDefinitions.INDEX, "")))
                .isEqualTo(new Index("R39 second line", List.of("Order", "User", "order")));
    }

    @Test
    void anIndexWrittenByHandMayHaveBlankLines() {
        assertThat(Index.of("\n R39 \r\n\n  User\n\n")).isEqualTo(new Index("R39", List.of("User")));
        assertThat(Index.of(" \n")).isEqualTo(new Index("", List.of()));
    }

    @Test
    void fileNamesHoldLettersAndDigitsOnlyAndAreOfBoundedLength() {
        assertThat(ClassPathDefinitions.file("AZ::az/09@[`{:"))
                .isEqualTo("coupagen/definitions/of_az__az_09_____.json");
        assertThat(ClassPathDefinitions.flatFile("../İ é")).isEqualTo("coupagen/definitions/file____i___.json");
        assertThat(ClassPathDefinitions.file("x".repeat(300)))
                .isEqualTo("coupagen/definitions/of_" + "x".repeat(100) + ".json");
        assertThat(ClassPathDefinitions.file("ab")).isEqualTo("coupagen/definitions/of_ab.json");
    }

    @Test
    void flatFilesLieBesideTheResourcesUnderNamesOfTheirOwn() {
        SortedMap<String, String> files =
                ClassPathDefinitions.flatFiles(DEFINITION, List.of("OrdersImport", "orders-import", "Ordersimport"));

        assertThat(files)
                .containsOnlyKeys(
                        "coupagen/definitions/file_ordersimport.json", "coupagen/definitions/file_orders_import.json");
        assertThat(read(files, ClassPathDefinitions.flatFile("OrdersImport")).files())
                .containsOnlyKeys("OrdersImport", "Ordersimport");
    }

    private static ApiDefinition read(Map<String, String> files, String path) {
        return read(Objects.requireNonNull(files.get(path), path));
    }

    private static ApiDefinition read(String json) {
        return DefinitionFile.read("test.json", json.getBytes(StandardCharsets.UTF_8));
    }
}
