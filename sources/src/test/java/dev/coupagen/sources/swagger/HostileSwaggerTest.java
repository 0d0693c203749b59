package dev.coupagen.sources.swagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.definitions.ElementType.Reference;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.diagnostics.CoupagenException;
import dev.coupagen.diagnostics.Notice;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a definition is called and whatever it says, it stays data. */
class HostileSwaggerTest {
    private final List<Notice> notices = new ArrayList<>();

    static Stream<String> hostileTexts() {
        return Stream.of(
                "",
                " ",
                "\"quoted\" 'too'",
                "*/ class Evil {} /*",
                "\\u0022 + System.exit(1) + \\u0022",
                "two\nlines\r\n",
                "../../../../etc/passwd",
                "C:\\windows",
                "class",
                "Object",
                "\u0000\u2028\u202e",
                "漢字 😀",
                "x".repeat(70_000),
                "<script>alert(1)</script>{@code }",
                "%s%n%d",
                "#/definitions/~0~1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "invoices", "?x", "{id}", "https://example.com/api/invoices", "(/a)"})
    void leavesOutPathsThatAreNotBelowTheAddressOfAnInstance(String path) {
        SwaggerModule module = read(json(Map.of(
                "swagger",
                "2.0",
                "definitions",
                Map.of(),
                "paths",
                Map.of(path, Map.of("get", Map.of("tags", List.of("A")))))));

        assertThat(module.calls()).isEmpty();
        assertThat(notices).extracting(Notice::diagnostic).containsExactly(SourceDiagnostic.PATH_NOT_USABLE);
    }

    /** Overlong forms, half a surrogate pair, Latin-1, a cut character: parsers make other text of them. */
    @ParameterizedTest
    @ValueSource(strings = {"C0AF", "EDA080", "DF", "E282", "F8888080", "FF"})
    void refusesBytesThatAreNotUtf8(String hex) {
        byte[] wrong = HexFormat.of().parseHex(hex);
        byte[] start = "{\"swagger\": \"2.0\", \"x\": \"".getBytes(StandardCharsets.UTF_8);
        byte[] content = Arrays.copyOf(start, start.length + wrong.length + 2);
        System.arraycopy(wrong, 0, content, start.length, wrong.length);
        content[content.length - 2] = '"';
        content[content.length - 1] = '}';

        assertThatThrownBy(() -> SwaggerSource.read("api.json", content, true, notices::add))
                .isInstanceOf(CoupagenException.class)
                .hasMessage("api.json: byte " + start.length + " is not valid UTF-8. Save the file as UTF-8.");
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void keepsEveryTextAsItIs(String text) {
        Map<String, Object> property =
                Map.of("type", "string", "format", "string(255)", "description", text, "enum", List.of(text, "other"));
        Map<String, Object> reference = Map.of("$ref", "#/definitions/Plain");
        String json = json(Map.of(
                "swagger",
                "2.0",
                "definitions",
                Map.of(text, Map.of("properties", Map.of(text, property, text + "2", reference))),
                "paths",
                Map.of("/" + text, Map.of("get", Map.of("tags", List.of(text))))));

        SwaggerModule module = read(json);

        ResourceDefinition resource =
                Objects.requireNonNull(module.definitions().resources().get(text));
        assertThat(resource.name()).isEqualTo(text);
        assertThat(resource.elements()).containsOnlyKeys(text, text + "2");
        assertThat(Objects.requireNonNull(resource.elements().get(text)).description())
                .isEqualTo(text.strip());
        assertThat(Objects.requireNonNull(resource.elements().get(text + "2")).type())
                .isEqualTo(new Reference("Plain"));
        assertThat(module.calls().get(0).resources()).containsExactly(text);
        assertThat(notices).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void keepsEveryMessageOnOneLineOfBoundedLength(String text) {
        read(json(Map.of(
                "swagger",
                "2.0",
                "definitions",
                Map.of(text, Map.of("properties", Map.of(text, Map.of("type", "string", "format", "?" + text)))))));

        assertThat(notices)
                .extracting(Notice::message)
                .allSatisfy(
                        message -> assertThat(message).hasSizeLessThan(2_100).matches("[^\\p{Cntrl}\\u2028]*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Thing\": 5}",
                "{\"Thing\": []}",
                "{\"Thing\": null}",
                "{\"Thing\": {\"properties\": []}}",
                "{\"Thing\": {\"properties\": \"x\"}}",
                "{\"Thing\": {\"properties\": {\"x\": 5, \"y\": null, \"z\": []}}}",
                "{\"Thing\": {\"properties\": {\"x\": {\"type\": [\"string\"], \"enum\": 5, \"readOnly\": \"yes\"}}}}",
                "{\"Thing\": {\"required\": {\"x\": 1}}}",
                "{\"Thing\": {\"properties\": {\"x\": {\"$ref\": 5, \"items\": [], \"format\": {}}}}}",
                "{\"Thing\": {\"properties\": {\"x\": {\"$ref\": \"#/definitions/\"}}}}",
            })
    void readsWhatHasNotTheShapeOfADefinition(String definitions) {
        SwaggerModule module = read("{\"swagger\": \"2.0\", \"definitions\": " + definitions + "}");

        assertThat(module.definitions().resources()).containsOnlyKeys("Thing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"/x\": 5}",
                "{\"/x\": {\"get\": 5}}",
                "{\"/x\": {\"get\": {\"parameters\": {\"a\": 1}, \"responses\": [], \"tags\": \"t\", \"security\": 1}}}",
                "{\"\": {\"get\": {\"parameters\": [1, null, {\"in\": 5}], \"responses\": {\"200\": 7}}}}",
            })
    void readsWhatHasNotTheShapeOfAnOperation(String paths) {
        SwaggerModule module = read("{\"swagger\": \"2.0\", \"definitions\": {}, \"paths\": " + paths + "}");

        assertThat(module.calls()).hasSizeLessThan(2);
    }

    @Test
    void refusesDeepNestingWithoutHarm() {
        String start = "{\"swagger\": \"2.0\", \"definitions\": {\"A\": ";

        for (String deep : List.of("{\"x\":".repeat(100_000), "[".repeat(100_000))) {
            assertThatThrownBy(() -> read(start + deep))
                    .isInstanceOf(CoupagenException.class)
                    .hasMessageContaining("not valid JSON")
                    .hasMessageContaining("nesting");
        }
    }

    @Test
    void refusesFloodsWithoutHarm() {
        String start = "{\"swagger\": \"2.0\", \"definitions\": {\"A\": {\"properties\": {";

        assertThatThrownBy(() -> read(start + "\"x\":{},".repeat(2_000) + "\"y\":{}}}}}"))
                .hasMessageContaining("more than 1000 keys are there twice");
        assertThatThrownBy(() -> read("[" + "[],".repeat(3_000_000) + "[]]"))
                .isInstanceOf(CoupagenException.class)
                .hasMessageContaining("5000000");
    }

    @Test
    void readsNumbersOfAnySizeAsText() {
        SwaggerModule module = read("{\"swagger\": \"2.0\", \"x\": " + "9".repeat(900) + ", \"y\": 1e999999999,"
                + " \"definitions\": {\"A\": {}}}");

        assertThat(module.definitions().resources()).containsOnlyKeys("A");
    }

    private static String json(Object tree) {
        return JsonMapper.shared().writeValueAsString(tree);
    }

    private SwaggerModule read(String json) {
        return SwaggerSource.read("file.json", json.getBytes(StandardCharsets.UTF_8), true, notices::add);
    }
}
