package dev.coupagen.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.definitions.ElementDefinition.Source;
import dev.coupagen.names.RootNames;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionFileTest {
    private static final String SMALL = """
            {
              "release": "R39",
              "resources": {
                "Currency": {
                  "element": "currency",
                  "collection": "currencies",
                  "elements": {},
                  "operations": []
                },
                "InvoiceHeader": {
                  "element": "invoice-header",
                  "collection": "invoice-headers",
                  "path": "/invoices",
                  "elements": {
                    "currency": {"type": "Currency", "required": true},
                    "id": {"type": "integer", "writable": false},
                    "status": {"type": "string(50)", "writable": false, "values": ["draft", "voided"]},
                    "warnings": {"type": "Warnings::WarningMessages", "sources": ["swagger", "page"]}
                  },
                  "operations": [
                    {"verb": "GET", "path": "/invoices", "action": "list", "parameters": ["limit", "offset"]},
                    {"verb": "PUT", "path": "/invoices/{id}/void", "action": "void", "scopes": ["core.invoice.write"]}
                  ]
                }
              }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void readsAndWritesTheSameBytes() {
        assertThat(text(read(SMALL))).isEqualTo(SMALL);
    }

    @Test
    void readsWhatTheFileSays() {
        ResourceDefinition invoice = resource(read(SMALL), "InvoiceHeader");

        assertThat(invoice.path()).isEqualTo("/invoices");
        assertThat(invoice.elements().get("status"))
                .isEqualTo(new ElementDefinition(
                        "status",
                        ElementTypes.parse("string(50)", List.of("draft", "voided")),
                        false,
                        false,
                        true,
                        false,
                        List.of("draft", "voided"),
                        false,
                        Set.of(Source.SWAGGER)));
        assertThat(invoice.operations())
                .extracting(OperationDefinition::call)
                .containsExactly("GET /invoices", "PUT /invoices/{id}/void");
    }

    @Test
    void writesTheSameInAnyLocaleAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(text(read(SMALL))).isEqualTo(SMALL);
            assertThat(RootNames.element("InvoiceINITIAL")).isEqualTo("invoice-initial");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void takesAFileWrittenByHandThatSaysTheLeast() {
        ApiDefinition definition =
                read("{\"release\": \"mine\", \"resources\": {\"BusinessEntity\": {\"elements\": {\"a\": {}}}}}");

        assertThat(resource(definition, "BusinessEntity"))
                .extracting(ResourceDefinition::element, ResourceDefinition::collection, ResourceDefinition::path)
                .containsExactly("business-entity", "business-entities", "");
        assertThat(resource(definition, "BusinessEntity").elements().get("a"))
                .isEqualTo(new ElementDefinition(
                        "a",
                        ElementTypes.unknown(""),
                        false,
                        false,
                        true,
                        true,
                        List.of(),
                        false,
                        Set.of(Source.SWAGGER)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"quotes\" and \\ backslash",
                "*/ end of comment",
                "\\u0022 escape",
                "line\nbreak\r\ttab",
                "\u2028\u2029\u0000\u007f\u0085",
                "../../etc/passwd",
                "class",
                "é 漢 😀"
            })
    void keepsAnyTextAsData(String hostile) {
        ApiDefinition definition = hostile(hostile);

        String written = text(definition);

        assertThat(read(written)).isEqualTo(definition);
        assertThat(written.lines()).as("lines").hasSize(16);
    }

    @Test
    void replacesHalfACharacterWhichNoFileCanHold() {
        assertThat(read(text(hostile("a\ud800b\udc00")))).isEqualTo(hostile("a\ufffdb\ufffd"));
    }

    @Test
    void keepsAVeryLongName() {
        ApiDefinition definition = hostile("x".repeat(70_000));

        assertThat(read(text(definition))).isEqualTo(definition);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"release\": 5}|f.json, line 1: the release must be a text in quotes, not '5'.",
                "{}|f.json, line 1: the release is not named, so it cannot be a definition file. Add \"release\": \"..\".",
                "[]|f.json, line 1: a definition file must be an object in braces, not a list.",
                "{\"releese\": \"x\"}|f.json, line 1: a definition file has no 'releese', only release, resources, files. Did you"
                        + " mean 'release'?",
                "{\"release\": \"x\", \"resources\": {\"A\": {\"elements\": {\"b\": {\"required\": \"yes\"}}}}}|f.json, line"
                        + " 1: required of A.b must be true or false, not 'yes'.",
                "{\"release\": \"x\", \"resources\": {\"A\": {\"elements\": {\"b\": {\"requried\": true}}}}}|f.json, line 1:"
                        + " element A.b has no 'requried', only type, required, unique, readable, writable, deprecated,"
                        + " values, sources, description. Did you mean 'required'?",
                "{\"release\": \"x\", \"resources\": {\"A\": {}, \"A\": {}}}|f.json, line 1: resources has 'A' twice. Remove"
                        + " one of them.",
                "{\"release\": \"x\", \"resources\": {\"A\": {\"operations\": [{\"verb\": \"GET\"}]}}}|f.json, line 1: an"
                        + " operation of A must have verb, path and action.",
                "{\"release\": \"x\"} {}|f.json, line 1: there is more text after the end of the definitions. Remove it.",
            })
    void saysWhatIsWrongAndWhereAndTheMend(String json, String message) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(DefinitionException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"release\": \"R", "<html>", "\u0000", "{\"release\": nul}"})
    void refusesWhatIsNoJsonOnOneLine(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(DefinitionException.class)
                .hasMessageStartingWith("f.json, line 1: ")
                .extracting(Throwable::getMessage)
                .asString()
                .hasLineCount(1);
    }

    @Test
    void refusesDeepNestingWithoutHarm() {
        String deep = "{\"release\":\"x\",\"resources\":{\"A\":{\"elements\":{\"b\":" + "{\"type\":".repeat(100_000);

        assertThatThrownBy(() -> read(deep)).isInstanceOf(DefinitionException.class);
        assertThatThrownBy(() -> read("[".repeat(100_000))).isInstanceOf(DefinitionException.class);
    }

    @Test
    void writesAtOnceOrNotAtAll() throws IOException {
        Path file = folder.resolve("new/folder/R39.json");

        DefinitionFile.write(read(SMALL), file);
        DefinitionFile.write(hostile("second"), file);

        assertThat(DefinitionFile.read(file)).isEqualTo(hostile("second"));
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void leavesNothingBehindWhereItCannotWrite() throws IOException {
        Path taken = folder.resolve("R39.json");
        Files.createDirectories(taken.resolve("x"));

        assertThatThrownBy(() -> DefinitionFile.write(read(SMALL), taken))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("R39.json: the definition file cannot be written");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(taken);
        }
    }

    @Test
    void namesAMissingFile() {
        assertThatThrownBy(() -> DefinitionFile.read(folder.resolve("none.json")))
                .isInstanceOf(DefinitionException.class)
                .hasMessageEndingWith("none.json: there is no such definition file. Check the path.");
    }

    private static ResourceDefinition resource(ApiDefinition definition, String name) {
        return Objects.requireNonNull(definition.resources().get(name), name);
    }

    private static ApiDefinition hostile(String text) {
        SortedMap<String, ElementDefinition> elements = new TreeMap<>();
        elements.put(
                text,
                new ElementDefinition(
                        text,
                        new ElementType.Reference(text),
                        true,
                        true,
                        false,
                        false,
                        List.of(text),
                        true,
                        Set.of(),
                        text));
        SortedMap<String, ResourceDefinition> resources = new TreeMap<>();
        resources.put(
                text,
                new ResourceDefinition(
                        text,
                        text,
                        "list of " + text,
                        "/" + text,
                        elements,
                        List.of(new OperationDefinition("GET", "/" + text, "x" + text, List.of(text), List.of(text)))));
        return new ApiDefinition(text, resources);
    }

    private static ApiDefinition read(String json) {
        try {
            return DefinitionFile.read("f.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(ApiDefinition definition) {
        return new String(DefinitionFile.bytes(definition), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00 7B 00 00",
                "00 00 7B 00",
                "00 7B 00 00 00 22 00 00",
                "00 00 FF FE",
                "00 00 FE FF 00 00 00",
                "FF FE",
                "00 00 00 7B 00"
            })
    void bytesOfAnotherEncodingAreRefusedInASentence(String hex) {
        byte[] content = HexFormat.ofDelimiter(" ").parseHex(hex);
        assertThatThrownBy(() -> DefinitionFile.read("file.json", content))
                .isInstanceOf(DefinitionException.class)
                .hasMessageStartingWith("file.json")
                .hasMessageContaining("not valid JSON");
    }
}
