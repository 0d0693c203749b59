package dev.coupagen.sources.swagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.diagnostics.CoupagenException;
import dev.coupagen.diagnostics.Notice;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import dev.coupagen.sources.swagger.SwaggerModule.Call;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SwaggerSourceTest {
    private final List<Notice> notices = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"type\": \"string\", \"format\": \"string(255)\"            | string(255)",
                "\"type\": \"number\", \"format\": \"decimal(32,4)\"          | decimal(32,4)",
                "\"type\": \"number\", \"format\": \"float\"                  | float",
                "\"type\": \"string\", \"format\": \"tinyint(1)\"             | boolean",
                "\"type\": \"string\", \"format\": \"int\"                    | integer",
                "\"type\": \"string\", \"format\": \"date\"                   | date",
                "\"type\": \"string\", \"format\": \"datetime\"               | datetime",
                "\"type\": \"string\", \"format\": \"text\"                   | text",
                "\"type\": \"boolean\", \"format\": \"boolean\"               | boolean",
                "\"type\": \"integer\", \"format\": \"integer\"               | integer",
                "\"type\": \"string\"                                         | string",
                "\"type\": \"number\"                                         | decimal",
                "\"type\": \"string\", \"format\": \"[]\"                     | unknown[]",
                "\"type\": \"string\", \"format\": \"array\"                  | unknown[]",
                "\"type\": \"string\", \"format\": \"#<Warnings::WarningMessages:0x00007f1e>\" | Warnings::WarningMessages",
                "\"description\": \"one of User, Approval\"                   | unknown",
                "\"type\": \"object\"                                         | object",
                "\"$ref\": \"#/definitions/Supplier\"                         | Supplier",
                "\"$ref\": \"other.json#/Supplier\"                           | other.json#/Supplier",
                "\"type\": \"array\", \"items\": {\"$ref\": \"#/definitions/Asn-Line\"} | Asn-Line[]",
                "\"type\": \"array\", \"items\": {\"type\": \"string\"}       | string[]",
                "\"type\": \"array\", \"items\": {\"type\": \"array\"}        | array[]",
                "\"type\": \"array\"                                          | unknown[]",
            })
    void takesTheTypeFromFormatAndType(String property, String type) {
        assertThat(ElementTypes.text(element(property).type())).isEqualTo(type);
        assertThat(notices).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true, boolean", "false, boolean", "0.0, decimal", "12.50, decimal"})
    void takesTheTypeOfASampleValue(String format, String type) {
        ElementDefinition element = element("\"type\": \"string\", \"format\": \"" + format + "\"");

        assertThat(ElementTypes.text(element.type())).isEqualTo(type);
        assertThat(notices).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"USD", "na.png", "12.", "{:a=>\\\"A | B\\\"}"})
    void fallsBackToTheTypeWhereTheFormatSaysNothing(String format) {
        ElementDefinition element = element("\"type\": \"string\", \"format\": \"" + format + "\"");

        assertThat(ElementTypes.text(element.type())).isEqualTo("string");
        assertThat(notices).extracting(Notice::diagnostic).containsExactly(SourceDiagnostic.FORMAT_UNKNOWN);
        assertThat(notices.get(0).message())
                .startsWith("Thing.x: the format '")
                .endsWith("' is unknown; the type used is string.");
    }

    @Test
    void makesEnumerationsOfTextOnly() {
        ElementDefinition zone = element("\"type\": \"string\", \"format\": \"string(255)\","
                + " \"enum\": [\"Etc/GMT+12\", \"Etc/GMT-12\", \"\", \"Etc/GMT+12\"]");
        ElementDefinition number = element("\"type\": \"integer\", \"format\": \"integer\", \"enum\": [\"1\", \"2\"]");

        assertThat(zone.type()).isEqualTo(ElementTypes.parse("string(255)", List.of("Etc/GMT+12", "Etc/GMT-12")));
        assertThat(zone.values()).containsExactly("Etc/GMT+12", "Etc/GMT-12");
        assertThat(number.type()).isEqualTo(ElementTypes.parse("integer"));
        assertThat(number.values()).containsExactly("1", "2");
        assertThat(notices).isEmpty();
    }

    @Test
    void takesANumberWhoseValuesAreWordsAsText() {
        ElementDefinition element =
                element("\"type\": \"integer\", \"format\": \"integer\", \"enum\": [\"weekly\", \"monthly\"]");

        assertThat(element.type()).isEqualTo(ElementTypes.parse("string", List.of("weekly", "monthly")));
        assertThat(notices)
                .extracting(Notice::message)
                .containsExactly("Thing.x: the allowed values do not fit the type integer; it is read as text.");
    }

    @Test
    void readsFlagsAndDescriptions() {
        String json = """
                {"swagger": "2.0", "definitions": {"Thing": {"type": "object",
                  "properties": {
                    "active?": {"type": "boolean", "readOnly": true, "description": " Is it? "},
                    "new": {"type": "string"}, "public": {"type": "string"}},
                  "required": ["new", "gone"]}, "Empty": {"type": "object"}}}
                """;

        SwaggerModule module = read(json);

        assertThat(element(module, "active?").writable()).isFalse();
        assertThat(element(module, "active?").required()).isFalse();
        assertThat(element(module, "active?").description()).isEqualTo("Is it?");
        assertThat(element(module, "new").required()).isTrue();
        assertThat(element(module, "new").writable()).isTrue();
        assertThat(Objects.requireNonNull(module.definitions().resources().get("Empty"))
                        .elements())
                .isEmpty();
        assertThat(notices)
                .extracting(Notice::message)
                .containsExactly("file.json: required 'gone' of Thing is not valid in Swagger 2.0; it is left out.");
        assertThat(element(
                                SwaggerSource.read("f", json.getBytes(StandardCharsets.UTF_8), false, notices::add),
                                "active?")
                        .description())
                .isEmpty();
    }

    @Test
    void readsOperationsWithTheirParametersScopesAndResources() {
        SwaggerModule module = read("""
                {"swagger": "2.0", "definitions": {"Thing": {}},
                 "security": [{"Key": []}],
                 "securityDefinitions": {"Key": {"scopes": {"core.thing.read": "", "core.thing.write": "", "x.write": ""}}},
                 "paths": {"/api/things": {
                   "parameters": [{"in": "query", "name": "shared"}],
                   "get": {"tags": ["Tagged"],
                     "parameters": [{"in": "query", "name": "limit"}, {"in": "path", "name": "id"},
                       {"in": "formData", "name": "attachment[file]"}],
                     "responses": {"400": {"schema": {"$ref": "#/definitions/Error"}},
                       "200": {"schema": {"type": "array", "items": {"$ref": "#/definitions/Thing"},
                         "xml": {"name": "thing-list", "wrapped": true}}}}},
                   "post": {"security": [{"Key": ["a.b"]}],
                     "parameters": [{"in": "body", "name": "Thing", "schema": {"$ref": "#/definitions/Thing"}}]},
                   "x-note": {}, "nonsense": 5}}}
                """);

        Call list = module.calls().get(0);
        Call create = module.calls().get(1);
        assertThat(list.operation().call()).isEqualTo("GET /things");
        assertThat(list.operation().parameters()).containsExactly("shared", "limit", "attachment[file]");
        assertThat(list.operation().scopes()).as("the only one to read").containsExactly("core.thing.read");
        assertThat(list.resources()).containsExactly("Thing", "Tagged");
        assertThat(list.collection()).isEqualTo("thing-list");
        assertThat(create.operation().scopes()).containsExactly("a.b");
        assertThat(create.resources()).containsExactly("Thing");
        assertThat(notices).extracting(Notice::diagnostic).containsExactly(SourceDiagnostic.MEMBER_IGNORED);
    }

    @Test
    void statesNoScopeWhereTheModuleLeavesItOpen() {
        SwaggerModule module = read("""
                {"swagger": "2.0", "definitions": {}, "security": [{"Key": []}],
                 "securityDefinitions": {"Key": {"scopes": {"a.read": "", "b.read": ""}}},
                 "paths": {"/things": {"get": {}}, "/others": {"get": {"security": []}}}}
                """);

        assertThat(module.calls()).extracting(call -> call.operation().scopes()).containsOnly(List.of());
    }

    @Test
    void keepsTheFirstOfRepeatedKeysAndSaysSo() {
        SwaggerModule module = read("""
                {"swagger": "2.0", "definitions": {"Thing": {"properties": {
                  "x": {"type": "string"},
                  "x": {"type": "integer"}}}}}
                """);

        assertThat(ElementTypes.text(element(module, "x").type())).isEqualTo("string");
        assertThat(notices)
                .extracting(Notice::message)
                .containsExactly("file.json, line 3: 'x' occurs twice; the first one is used.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<!DOCTYPE html><html>             | HTML_INSTEAD_OF_JSON | an HTML page, perhaps a sign-in page",
                "`  \n <html>`                     | HTML_INSTEAD_OF_JSON | an HTML page, perhaps a sign-in page",
                "``                                | NOT_JSON | line 1, column 1: the file is empty",
                "{\"swagger\": \"2.0\",            | NOT_JSON | not valid JSON (line 1, column 19",
                "swagger: 2.0                      | NOT_JSON | not valid JSON (line 1, column 1: Unrecognized",
                "{}                                | NOT_SWAGGER | not a Swagger 2.0 file (it has no 'swagger': \"2.0\")",
                "[]                                | NOT_SWAGGER | (it is no object)",
                "{\"openapi\": \"3.1.0\"}          | NOT_SWAGGER | (it is OpenAPI 3.1.0)",
                "{\"release\": 1, \"resources\": 2} | NOT_SWAGGER | (it is a definition file already, which needs no import)",
                "{\"swagger\": \"2.0\"}            | NOT_SWAGGER | (it has no 'definitions')",
                "{\"swagger\": \"2.0\", \"definitions\": []} | NOT_SWAGGER | (its 'definitions' is no object)",
            })
    void refusesWhatIsNoSwaggerInOneLine(String content, SourceDiagnostic diagnostic, String part) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOfSatisfying(
                        CoupagenException.class, e -> assertThat(e.diagnostic()).isEqualTo(diagnostic))
                .hasMessageStartingWith("file.json: ")
                .hasMessageContaining(part)
                .extracting(Throwable::getMessage)
                .asString()
                .hasLineCount(1);
    }

    @Test
    void understandsAByteOrderMark() {
        assertThat(read("\ufeff{\"swagger\": \"2.0\", \"definitions\": {}}").calls())
                .isEmpty();
    }

    private ElementDefinition element(String property) {
        return element(
                read("{\"swagger\": \"2.0\", \"definitions\": {\"Thing\": {\"properties\": {\"x\": {" + property
                        + "}}}}}"),
                "x");
    }

    private static ElementDefinition element(SwaggerModule module, String name) {
        return Objects.requireNonNull(
                Objects.requireNonNull(module.definitions().resources().get("Thing"))
                        .elements()
                        .get(name),
                name);
    }

    private SwaggerModule read(String json) {
        return SwaggerSource.read("file.json", json.getBytes(StandardCharsets.UTF_8), true, notices::add);
    }
}
