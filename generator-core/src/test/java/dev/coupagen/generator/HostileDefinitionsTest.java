package dev.coupagen.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementDefinition.Source;
import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.ElementType.Collection;
import dev.coupagen.definitions.ElementType.Enumeration;
import dev.coupagen.definitions.ElementType.Reference;
import dev.coupagen.definitions.ElementType.Scalar;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.definitions.ScalarKind;
import dev.coupagen.diagnostics.Diagnostic;
import dev.coupagen.diagnostics.Notice;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.generator.diagnostics.GeneratorDiagnostic;
import dev.coupagen.generator.emit.JavaEmitter;
import dev.coupagen.generator.output.GeneratedFile;
import dev.coupagen.generator.resolve.Choice;
import dev.coupagen.generator.resolve.Resolver;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a definition, what we generate from it compiles. */
class HostileDefinitionsTest {
    private static final Scalar TEXT = new Scalar(ScalarKind.TEXT, "string");
    private static final String LONG = "x".repeat(70_000);

    /** What could end a string, a comment or a line, or be no name. */
    private static final List<String> TEXTS = List.of(
            "\"",
            "\"; int x; //",
            "*/",
            "*/ class X {} /*",
            "\\u002a/",
            "\\u0022",
            "\\u000a int x;",
            "\\",
            "\\\\u0041",
            "\n",
            "\r",
            "a\nb",
            "\u2028",
            "\u0000",
            "../../../etc/passwd",
            "..",
            "/",
            "C:\\x",
            "{@code",
            "}",
            "{@link X}",
            "@deprecated",
            "@see \"",
            "<script>",
            "</code>",
            "&amp;",
            "&",
            "$S",
            "$T",
            "$L",
            "$$",
            "$",
            "%s",
            "{{",
            "{}",
            "class",
            "null",
            "true",
            "_",
            "__",
            "new",
            "enum",
            "record",
            "var",
            "yield",
            "sealed",
            "int",
            "String",
            "Object",
            "Optional",
            "List",
            "Override",
            "Long",
            "java",
            "com",
            "dev",
            "TYPE",
            "Type",
            "Value",
            "Builder",
            "CoupaElement",
            "CustomFields",
            "custom-fields",
            "custom_fields",
            "customFields",
            "mapper",
            "model",
            "builder",
            "to-builder",
            "copy-of",
            "presence",
            "extensions",
            "slot",
            "hashCode",
            "to-string",
            "get-class",
            "wait",
            "a b",
            "a-b",
            "a_b",
            "aB",
            "A-B",
            "ab",
            "1",
            "0",
            "-1",
            "1e9",
            "\uD83D\uDE00",
            "\uD83D",
            "\u0130",
            "I",
            "i",
            "ı",
            "é",
            "e\u0301",
            "ﬁ",
            "٣",
            "Ǆ",
            " ",
            "\u00a0x",
            "​",
            "invoice",
            "Invoice",
            "INVOICE",
            "InvoiceMapper",
            "ImmutableInvoice",
            "InvoicePath",
            "InvoiceOperations",
            "InvoiceCustomFields",
            "invoice?");

    @Test
    void ofNamesCompile() {
        SortedMap<String, ElementDefinition> elements = new TreeMap<>();
        TEXTS.forEach(text -> elements.put(text, element(text, TEXT, List.of())));
        assertCompiles(List.of(resource("Invoice", elements)));
    }

    @Test
    void ofResourcesCompile() {
        List<ResourceDefinition> resources = new ArrayList<>();
        for (String text : TEXTS) {
            SortedMap<String, ElementDefinition> elements = new TreeMap<>();
            TEXTS.forEach(other -> elements.put(other, element(other, new Reference(other), List.of())));
            resources.add(new ResourceDefinition(text, text, text, text, elements, List.of()));
        }
        assertCompiles(resources);
    }

    @Test
    void ofValuesCompile() {
        SortedMap<String, ElementDefinition> elements = new TreeMap<>();
        TEXTS.forEach(text -> elements.put(text, element(text, new Enumeration(TEXT, TEXTS), TEXTS)));
        elements.put("level", element("level", new Scalar(ScalarKind.INTEGER, "integer"), TEXTS));
        assertCompiles(List.of(resource("Invoice", elements), resource("Status", elements)));
    }

    @Test
    void ofTypeTextsAndDescriptionsCompile() {
        SortedMap<String, ElementDefinition> elements = new TreeMap<>();
        for (int i = 0; i < TEXTS.size(); i++) {
            String name = "e" + i;
            elements.put(
                    name,
                    element(name, ElementTypes.unknown(TEXTS.get(i)), List.of()).described(TEXTS.get(i)));
        }
        elements.put(
                "long", element("long", ElementTypes.unknown(LONG), List.of()).described(LONG + "*/"));
        assertCompiles(List.of(resource("Invoice", elements)));
    }

    @Test
    void ofCustomFieldsCompile() {
        SortedMap<String, ElementDefinition> elements = new TreeMap<>();
        SortedMap<String, ElementDefinition> fields = new TreeMap<>();
        for (String text : TEXTS) {
            elements.put(text, element(text, TEXT, List.of()));
            fields.put(text, custom(text, new Enumeration(TEXT, TEXTS)));
        }
        elements.put("both", custom("both", TEXT));
        fields.put("both", custom("both", new Collection(TEXT)));
        assertCompiles(List.of(resource("Invoice", elements).withCustomFields(fields)));
    }

    @Test
    void ofOperationsCompile() {
        List<OperationDefinition> operations = new ArrayList<>();
        TEXTS.forEach(text -> operations.add(new OperationDefinition(text, "/" + text, text, TEXTS, List.of(text))));
        assertCompiles(List.of(resource("Invoice", new TreeMap<>()).withOperations("/x", operations)));
    }

    @Test
    void ofManyOperationsCompile() {
        List<String> parameters = IntStream.range(0, 400).mapToObj(i -> "p" + i).toList();
        List<OperationDefinition> operations = IntStream.range(0, 1_500)
                .mapToObj(i -> new OperationDefinition("PUT", "/x/" + i, "action " + i, parameters, List.of()))
                .toList();

        Generated generated =
                assertCompiles(List.of(resource("Invoice", new TreeMap<>()).withOperations("/x", operations)));

        assertThat(generated.diagnostics()).containsExactly(GeneratorDiagnostic.OPERATIONS_TOO_MANY);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 501, 756, 20_000})
    void ofManyValuesCompile(int count) {
        List<String> values =
                IntStream.range(0, count).mapToObj(i -> "value " + i).toList();
        SortedMap<String, ElementDefinition> elements = new TreeMap<>();
        elements.put("zone", element("zone", new Enumeration(TEXT, values), values));
        assertCompiles(List.of(resource("Invoice", elements)));
    }

    @Test
    void ofTooManyValuesBecomePlainText() {
        List<String> values =
                IntStream.range(0, 100_000).mapToObj(i -> "value " + i).toList();
        SortedMap<String, ElementDefinition> elements = new TreeMap<>();
        elements.put("zone", element("zone", new Enumeration(TEXT, values), values));

        Generated generated = assertCompiles(List.of(resource("Invoice", elements)));

        assertThat(generated.diagnostics()).containsExactly(GeneratorDiagnostic.VALUES_TOO_MANY);
        assertThat(generated.files().get(0).content()).contains("Optional<String> zone()");
    }

    @Test
    void whatIsNamelessOrFarTooLongIsLeftOutWithANotice() {
        SortedMap<String, ElementDefinition> elements = new TreeMap<>();
        for (String name : List.of("", " ", LONG, "id")) {
            elements.put(name, element(name, TEXT, List.of()));
        }
        List<String> values = List.of("a", LONG);
        elements.put("status", element("status", new Enumeration(TEXT, values), values));
        ResourceDefinition invoice = resource("Invoice", elements)
                .withOperations("/x", List.of(new OperationDefinition("GET", LONG, "list", List.of(), List.of())));

        Generated generated =
                assertCompiles(List.of(invoice, resource("", new TreeMap<>()), resource(LONG, new TreeMap<>())));

        assertThat(generated.files()).hasSize(1);
        assertThat(generated.diagnostics())
                .containsExactlyInAnyOrder(
                        GeneratorDiagnostic.ELEMENT_LEFT_OUT,
                        GeneratorDiagnostic.ELEMENT_LEFT_OUT,
                        GeneratorDiagnostic.ELEMENT_LEFT_OUT,
                        GeneratorDiagnostic.OPERATION_LEFT_OUT,
                        GeneratorDiagnostic.VALUES_LEFT_OUT,
                        GeneratorDiagnostic.RESOURCE_LEFT_OUT,
                        GeneratorDiagnostic.RESOURCE_LEFT_OUT);
    }

    @Test
    void longNamesBecomeShortOnesThatDiffer() {
        SortedMap<String, ElementDefinition> elements = new TreeMap<>();
        for (String end : List.of("a", "b", "c")) {
            String name = "y".repeat(900) + end;
            elements.put(name, element(name, new Enumeration(TEXT, List.of("on")), List.of("on")));
        }
        Generated generated = assertCompiles(
                List.of(resource("X".repeat(900) + "a", elements), resource("X".repeat(900) + "b", elements)));

        assertThat(generated.files()).allSatisfy(file -> assertThat(file.path()).hasSizeLessThan(120));
    }

    @Test
    void filesDifferInMoreThanCaseAndLieInThePackage() {
        List<ResourceDefinition> resources =
                TEXTS.stream().map(text -> resource(text, new TreeMap<>())).toList();

        List<GeneratedFile> files = assertCompiles(resources).files();

        assertThat(files).allSatisfy(file -> assertThat(file.path()).matches("com/acme/coupa/[A-Za-z0-9_]+\\.java"));
        assertThat(files.stream().map(file -> file.path().toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
    }

    @Test
    void theOrderOfTheInputDoesNotMatter() {
        List<String> shuffled = new ArrayList<>(TEXTS);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(filesOf(shuffled)).isEqualTo(filesOf(TEXTS));
    }

    private static List<GeneratedFile> filesOf(List<String> texts) {
        SortedMap<String, ElementDefinition> elements = new TreeMap<>(Collections.reverseOrder());
        texts.forEach(text -> elements.put(text, element(text, TEXT, List.of())));
        return generate(texts.stream().map(text -> resource(text, elements)).toList(), new Notices());
    }

    private record Generated(List<GeneratedFile> files, List<Diagnostic> diagnostics) {}

    private static Generated assertCompiles(List<ResourceDefinition> resources) {
        Notices notices = new Notices();
        List<GeneratedFile> files = generate(resources, notices);
        assertThat(GeneratedCode.largestMethod(GeneratedCode.compile(files))).isLessThanOrEqualTo(8_000);
        return new Generated(
                files, notices.list().stream().map(Notice::diagnostic).toList());
    }

    private static List<GeneratedFile> generate(List<ResourceDefinition> resources, Notices notices) {
        SortedMap<String, ResourceDefinition> byName = new TreeMap<>();
        resources.forEach(resource -> byName.put(resource.name(), resource));
        return JavaEmitter.emit(
                Resolver.resolve(new ApiDefinition("T1", byName), Choice.everything(), "com.acme.coupa", notices),
                false);
    }

    private static ResourceDefinition resource(String name, SortedMap<String, ElementDefinition> elements) {
        return new ResourceDefinition(name, "invoice", "invoices", "", elements, List.of());
    }

    private static ElementDefinition element(String name, ElementType type, List<String> values) {
        return new ElementDefinition(name, type, false, false, true, true, values, false, Set.of(Source.SWAGGER));
    }

    private static ElementDefinition custom(String name, ElementType type) {
        return new ElementDefinition(name, type, false, false, true, true, List.of(), false, Set.of(Source.CUSTOM));
    }
}
