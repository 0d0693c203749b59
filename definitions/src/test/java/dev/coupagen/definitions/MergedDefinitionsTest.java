package dev.coupagen.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.ColumnDefinition.Requirement;
import dev.coupagen.definitions.ElementDefinition.Source;
import dev.coupagen.definitions.FileFormat.Direction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Which of two statements a merge takes, and that what only one of them says is never lost. */
class MergedDefinitionsTest {
    private static final ApiDefinition FIRST = read("""
            {"release": "first", "resources": {
              "User": {"element": "person", "path": "/users",
                "elements": {"login": {"type": "string(40)", "description": "the first one"},
                  "note": {"type": "text", "description": "of the first"}},
                "custom-fields": {"team": {"type": "string"}},
                "operations": [
                  {"verb": "GET", "path": "/users", "action": "list", "parameters": ["limit"], "scopes": ["read"]},
                  {"verb": "PUT", "path": "/users/{id}", "action": "update"}]}},
             "files": {"Orders": {"title": "First", "direction": "export", "folder": "./Out/", "headers": false,
               "dialect": {"delimiters": ";", "decimal": ",", "dates": ["yyyyMMdd"], "quotes": false},
               "sources": ["page"], "rows": [
                 {"name": "Order", "word": "O", "marker": "Kind", "key": ["Number"], "columns": [
                   {"name": "Number", "type": "string(20)", "description": "the number"},
                   {"name": "Date", "type": "date", "required": true}]}]}}}
            """);

    private static final ApiDefinition SECOND = read("""
            {"release": "second", "resources": {
              "User": {"collection": "people", "path": "/persons",
                "elements": {"login": {"type": "string(40)", "description": "the second one"},
                  "note": {"type": "text"}},
                "custom-fields": {"site": {"type": "integer"}},
                "operations": [
                  {"verb": "GET", "path": "/users", "action": "query", "parameters": ["offset"], "scopes": ["all"]}]}},
             "files": {"Orders": {"title": "Second", "direction": "import", "sources": ["workbook"], "rows": [
                 {"name": "Order", "columns": [
                   {"name": "Number", "type": "string(30)"},
                   {"name": "Date", "type": "date", "description": "the date"}]},
                 {"name": "Line", "parent": "Order", "columns": []}]}}}
            """);

    private final ApiDefinition union =
            Definitions.union("both", List.of(FIRST, SECOND)).definition();
    private final ApiDefinition overlay =
            Definitions.overlay("both", List.of(FIRST, SECOND)).definition();

    @Test
    void rootsThatAreStatedWinOverThoseThatFollowFromTheName() {
        for (ApiDefinition merged : List.of(union, overlay)) {
            assertThat(user(merged).element()).isEqualTo("person");
            assertThat(user(merged).collection()).isEqualTo("people");
        }
    }

    @Test
    void theUnionTakesTheFirstPathAndTheOverlayTheLast() {
        assertThat(user(union).path()).isEqualTo("/users");
        assertThat(user(overlay).path()).isEqualTo("/persons");
    }

    @Test
    void aDescriptionIsTakenFromWhereverThereIsOne() {
        assertThat(description(union, "login")).isEqualTo("the first one");
        assertThat(description(overlay, "login")).isEqualTo("the second one");
        assertThat(description(union, "note")).isEqualTo("of the first");
        assertThat(description(overlay, "note")).isEqualTo("of the first");
    }

    @Test
    void customFieldsOfAllSidesAreKept() {
        assertThat(user(union).customFields()).containsOnlyKeys("site", "team");
        assertThat(user(overlay).customFields()).containsOnlyKeys("site", "team");
    }

    @Test
    void anOperationOfBothSidesHasTheParametersAndScopesOfBoth() {
        assertThat(user(union).operations().get(0))
                .isEqualTo(new OperationDefinition(
                        "GET", "/users", "list", List.of("limit", "offset"), List.of("read", "all")));
        assertThat(user(overlay).operations().get(0))
                .isEqualTo(new OperationDefinition(
                        "GET", "/users", "query", List.of("offset", "limit"), List.of("all", "read")));
    }

    @Test
    void anOperationOfTheFirstSideOnlyIsKept() {
        assertThat(user(union).operations())
                .extracting(OperationDefinition::call)
                .containsExactly("GET /users", "PUT /users/{id}");
    }

    @Test
    void aFileHasTitleAndHeadersOfTheSideThatWinsAndTheRestFromWhereItIsStated() {
        FileFormat first = orders(union);
        FileFormat last = orders(overlay);

        assertThat(first.title()).isEqualTo("First");
        assertThat(last.title()).isEqualTo("Second");
        assertThat(first.direction()).isEqualTo(Direction.EXPORT);
        assertThat(last.direction()).isEqualTo(Direction.IMPORT);
        assertThat(last.folder()).isEqualTo("./Out/");
        assertThat(first.dialect()).isEqualTo(orders(FIRST).dialect());
        assertThat(last.dialect()).isEqualTo(orders(FIRST).dialect());
        assertThat(last.sources()).containsExactlyInAnyOrder(Source.PAGE, Source.WORKBOOK);
    }

    @Test
    void aRowTypeKeepsItsWordMarkerAndKey() {
        RowType row = orders(overlay).row("Order").orElseThrow();

        assertThat(row.word()).isEqualTo("O");
        assertThat(row.marker()).isEqualTo("Kind");
        assertThat(row.key()).containsExactly("Number");
        assertThat(orders(union).rows()).extracting(RowType::name).containsExactly("Order", "Line");
    }

    @Test
    void aColumnIsTheOneOfTheSideThatWinsWithADescriptionFromEither() {
        assertThat(columns(union))
                .extracting(ColumnDefinition::type)
                .containsExactly(ElementTypes.parse("string(20)"), ElementTypes.parse("date"));
        assertThat(columns(overlay))
                .extracting(ColumnDefinition::type)
                .containsExactly(ElementTypes.parse("string(30)"), ElementTypes.parse("date"));
        assertThat(columns(union)).extracting(ColumnDefinition::required).endsWith(Requirement.YES);
        assertThat(columns(overlay)).extracting(ColumnDefinition::required).endsWith(Requirement.NO);
        for (ApiDefinition merged : List.of(union, overlay)) {
            assertThat(columns(merged))
                    .extracting(ColumnDefinition::description)
                    .containsExactly("the number", "the date");
        }
    }

    private static List<ColumnDefinition> columns(ApiDefinition definition) {
        return orders(definition).row("Order").orElseThrow().columns();
    }

    private static FileFormat orders(ApiDefinition definition) {
        return Objects.requireNonNull(definition.files().get("Orders"));
    }

    private static ResourceDefinition user(ApiDefinition definition) {
        return Objects.requireNonNull(definition.resources().get("User"));
    }

    private static String description(ApiDefinition definition, String element) {
        return Objects.requireNonNull(user(definition).elements().get(element)).description();
    }

    private static ApiDefinition read(String json) {
        return DefinitionFile.read("test.json", json.getBytes(StandardCharsets.UTF_8));
    }
}
