package dev.coupagen.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static dev.coupagen.processor.testing.Complaint.about;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.coupagen.processor.testing.Complaint;
import dev.coupagen.processor.testing.UserProject;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hand-written interfaces against the definitions on the class path. */
class DefinitionCheckTest {
    private static final String DEFINITIONS = """
            {"release": "R39", "resources": {
              "InvoiceHeader": {"element": "invoice-header", "collection": "invoice-headers", "path": "/invoices",
                "elements": {
                  "id": {"type": "integer", "writable": false},
                  "invoice-number": {"type": "string(40)"},
                  "gross-total": {"type": "decimal(32,4)"},
                  "invoice-date": {"type": "datetime"},
                  "paid": {"type": "boolean"},
                  "segment-1": {"type": "string"},
                  "street1": {"type": "string"},
                  "active?": {"type": "boolean"},
                  "new": {"type": "boolean"},
                  "status": {"type": "string", "values": ["draft", "voided"]},
                  "irregularity": {"type": "whatever it is"},
                  "supplier": {"type": "Supplier"},
                  "created-by": {"type": "UserSimple"},
                  "invoice-lines": {"type": "InvoiceLine[]"}},
                "custom-fields": {"cf-erp-number": {"type": "string"}}},
              "InvoiceLine": {"elements": {"id": {"type": "integer"}}},
              "Supplier": {"elements": {"id": {"type": "integer"}}},
              "User": {"elements": {"id": {"type": "integer"}}},
              "UserSimple": {"elements": {"id": {"type": "integer"}}}}}
            """;

    @TempDir
    Path folder;

    private Complaint members(String... members) {
        return resource("InvoiceHeader", String.join("\n", members));
    }

    private Complaint resource(String name, String members) {
        return about(
                project(), "@CoupaResource(name = \"" + name + "\")\npublic interface Invoice {\n" + members + "\n}");
    }

    private UserProject project() {
        return new UserProject().definitions(folder, DEFINITIONS);
    }

    @Test
    void suggestsTheElementThatWasMeant() {
        members("Optional<String> invoiceNumbr(); // here")
                .isError("Invoice.invoiceNumbr(): InvoiceHeader of R39 has no element 'invoice-numbr'. Did you mean"
                        + " 'invoice-number'? Correct the name, or bind a custom field with @CustomField.");
        members("@CoupaElement(\"invoice_numbers\") Optional<String> number(); // here")
                .isError("Invoice.number(): InvoiceHeader of R39 has no element 'invoice_numbers'. Did you mean"
                        + " 'invoice-number'? Correct the name, or bind a custom field with @CustomField.");
        members("Optional<String> weather(); // here")
                .isError("Invoice.weather(): InvoiceHeader of R39 has no element 'weather'. Correct the name, or bind a"
                        + " custom field with @CustomField.");
    }

    @Test
    void suggestsTheResourceThatWasMeant() {
        about(project(), """
                        @CoupaResource(name = "InvoiceHeadr")
                        public interface Invoice { // here
                            Optional<String> whatever();
                        }
                        """)
                .isError("acme.Invoice: R39 has no resource 'InvoiceHeadr'. Did you mean 'InvoiceHeader'? Correct the"
                        + " name, choose another release with -Acoupagen.release, or pass -Acoupagen.check=warn.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Optional<String> id()              | id             | integer       | Optional<Long>
                    Optional<Long> invoiceNumber()     | invoice-number | string(40)    | Optional<String>
                    Optional<Long> grossTotal()        | gross-total    | decimal(32,4) | Optional<BigDecimal>
                    Optional<String> invoiceDate()     | invoice-date   | datetime      | Optional<OffsetDateTime>
                    String paid()                      | paid           | boolean       | Optional<Boolean>
                    List<String> invoiceNumber()       | invoice-number | string(40)    | Optional<String>
                    Optional<Long> supplier()          | supplier       | Supplier      | Optional<an interface for Supplier>
                    List<Line> supplier()              | supplier       | Supplier      | Optional<an interface for Supplier>
                    Optional<Line> invoiceLines()      | invoice-lines  | InvoiceLine[] | List<an interface for InvoiceLine>
                    List<Long> invoiceLines()          | invoice-lines  | InvoiceLine[] | List<an interface for InvoiceLine>
                    Optional<Line> status()            | status         | string        | Optional<String or a subclass of OpenEnumeration>
                    """)
    void tellsTheTypeThatAnElementHas(String accessor, String element, String type, String java) {
        String name = accessor.replaceFirst(".* (\\w+)\\(\\)", "$1");
        members("@CoupaResource(name = \"InvoiceLine\") interface Line {}", accessor + "; // here")
                .isError("Invoice." + name + "(): the element '" + element + "' of InvoiceHeader is of type " + type
                        + " in R39. Return " + java + ", or RawValue for whatever comes.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Optional<Long> id();",
                "Optional<BigDecimal> id();",
                "Optional<LocalDate> invoiceDate();",
                "Optional<String> segment1();",
                "Optional<String> street1();",
                "Optional<Boolean> active();",
                "Optional<Boolean> new_();",
                "boolean paid();",
                "Optional<RawValue> grossTotal();",
                "Optional<RawValue> invoiceLines();",
                "List<Line> invoiceLines();",
                "Optional<Long> irregularity();",
                "List<String> irregularity();",
                "@CustomField(global = true) Optional<String> unheardOf();",
                "@CustomField Optional<String> unheardOf();",
                "@CustomField(\"cf-erp-number\") Optional<String> number();",
                "@CustomField Optional<String> cfErpNumber();",
                "CustomFields customFields();",
                "@CoupaResource(name = \"User\") interface User {} Optional<User> createdBy();"
            })
    void acceptsWhatFits(String members) {
        Compilation compilation = project()
                .source(
                        "acme/Invoice",
                        "package acme;",
                        "import dev.coupagen.annotations.*;",
                        "import dev.coupagen.runtime.*;",
                        "import java.math.*;",
                        "import java.time.*;",
                        "import java.util.*;",
                        "@CoupaResource(name = \"InvoiceHeader\")",
                        "public interface Invoice {",
                        members,
                        "@CoupaResource(name = \"InvoiceLine\") interface Line {}",
                        "}")
                .compile();
        assertThat(compilation).succeededWithoutWarnings();
    }

    @Test
    void warnsOfAnotherResource() {
        members("@CoupaResource(name = \"InvoiceLine\") interface Line {}", "Optional<Line> supplier(); // here")
                .isWarning("Invoice.supplier(): the element 'supplier' of InvoiceHeader is of type Supplier in R39, "
                        + "but the returned interface is for InvoiceLine. Check which one is right.");
    }

    @Test
    void warnsOfACustomFieldThatIsNearlyOneOfTheFile() {
        members("@CustomField(\"cf-erp-numbr\") Optional<String> number(); // here")
                .isWarning("Invoice.number(): the custom-field file lists no field 'cf-erp-numbr' of InvoiceHeader. Did"
                        + " you mean 'cf-erp-number'?");
        members("@CustomField(\"cf-erp-number\") Optional<Long> number(); // here")
                .isError("Invoice.number(): the element 'cf-erp-number' of InvoiceHeader is of type string in R39."
                        + " Return Optional<String>, or RawValue for whatever comes.");
    }

    @Test
    void takesFromTheDefinitionsWhatTheInterfaceDoesNotSay() throws IOException {
        Compilation compilation = project()
                .source(
                        "acme/Invoice",
                        "package acme;",
                        "import dev.coupagen.annotations.*;",
                        "import java.util.Optional;",
                        "@CoupaResource(name = \"InvoiceHeader\")",
                        "public interface Invoice {",
                        "  Optional<Long> id();",
                        "  Optional<String> segment1();",
                        "}")
                .compile();
        assertThat(generated(compilation, "InvoiceMapper"))
                .contains("schema.add(\"id\", Kind.INTEGER).readOnly();")
                .contains("schema.add(\"segment-1\", Kind.TEXT);");
    }

    @Test
    void goesByTheAccessorWhereNoReleaseHasTheResource() throws IOException {
        Compilation compilation = new UserProject()
                .source(
                        "acme/Invoice",
                        "package acme;",
                        "import java.util.Optional;",
                        "@dev.coupagen.annotations.CoupaResource(name = \"Imagined\")",
                        "public interface Invoice {",
                        "  Optional<String> segment1();",
                        "  Optional<String> invoiceURL();",
                        "  Optional<String> class_();",
                        "}")
                .compile();
        assertThat(generated(compilation, "InvoiceMapper")).contains("\"segment1\"", "\"invoice-url\"", "\"class\"");
    }

    @Test
    void doesNotCheckWhatWasGeneratedFromThem() {
        Compilation compilation = project()
                .source(
                        "acme/Invoice",
                        "package acme;",
                        "@javax.annotation.processing.Generated(\"dev.coupagen\")",
                        "@dev.coupagen.annotations.CoupaResource(name = \"InvoiceHeader\")",
                        "public interface Invoice {",
                        "  java.util.Optional<String> weather();",
                        "}")
                .compile();
        assertThat(compilation).succeededWithoutWarnings();
    }

    @Test
    void saysThatDefinitionsCannotBeRead() {
        about(new UserProject().definitionsOf("InvoiceHeader", folder, "{\"oops\": 1}"), """
                        @CoupaResource(name = "InvoiceHeader")
                        public interface Invoice { // here
                            Optional<String> number();
                        }
                        """)
                .isWarning("acme.Invoice is not checked, because the definitions cannot be read:"
                        + " coupagen/definitions/of_invoiceheader.json, line 1: a definition file has no 'oops', only release,"
                        + " resources, files.");
    }

    private static String generated(Compilation compilation, String name) throws IOException {
        assertThat(compilation).succeeded();
        return compilation
                .generatedSourceFile("acme." + name)
                .orElseThrow()
                .getCharContent(false)
                .toString();
    }
}
