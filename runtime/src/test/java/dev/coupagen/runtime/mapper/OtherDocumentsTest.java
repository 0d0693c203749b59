package dev.coupagen.runtime.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.coupagen.runtime.CoupaErrors;
import dev.coupagen.runtime.Issue;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.example.InvoiceMapper;
import dev.coupagen.runtime.example.SupplierMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherDocumentsTest {
    private static final SupplierMapper MAPPER = SupplierMapper.INSTANCE;
    private static final MapperOptions STRICT = MapperOptions.DEFAULT.withStrict(true);
    private static final String ORDER = "<order-header><id>9</id><status>issued</status></order-header>";

    @Test
    void anotherRootIsAnIssue() {
        List<Issue> issues = new ArrayList<>();
        assertThat(MAPPER.fromXml(ORDER, MapperOptions.DEFAULT.withListener(issues::add))
                        .id())
                .contains(9L);
        assertThat(issues).extracting(Issue::kind).containsExactly(Issue.Kind.OTHER_ROOT);
        assertThat(issues.get(0).value().asText()).contains("order-header");
    }

    @Test
    void anotherRootIsAnExceptionInStrictMode() {
        assertThatThrownBy(() -> MAPPER.fromXml(ORDER, STRICT))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Expected the root <supplier>. Found <order-header>")
                .hasMessageContaining("withAnyRoot");
        assertThatThrownBy(() -> MAPPER.listFromXml("<order-headers><supplier/></order-headers>", STRICT))
                .hasMessageContaining("Expected the root <suppliers>");
        assertThatThrownBy(() -> MAPPER.listFromXml("<supplier><id>1</id></supplier>", STRICT))
                .hasMessageContaining("Expected the root <suppliers>. Found <supplier>");
    }

    @Test
    void anotherRootIsReadByOption() {
        List<Issue> issues = new ArrayList<>();
        MapperOptions any = STRICT.withAnyRoot(true).withListener(issues::add);
        assertThat(MAPPER.fromXml("<vendor><id>9</id></vendor>", any).id()).contains(9L);
        assertThat(issues).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<supplier><id>1</id></supplier>", "<suppliers type=\"array\"><supplier/></suppliers>"})
    void theRootsOfTheResourceAreNotReported(String xml) {
        MapperOptions strict = STRICT.withListener(issue -> {
            throw new AssertionError(issue);
        });
        if (xml.startsWith("<suppliers")) {
            assertThat(MAPPER.listFromXml(xml, strict)).hasSize(1);
        } else {
            assertThat(MAPPER.fromXml(xml, strict).id()).contains(1L);
        }
        assertThat(InvoiceMapper.INSTANCE
                        .fromXml("<invoice_header><id>1</id></invoice_header>", strict)
                        .id())
                .contains(1L);
    }

    @Test
    void aDocumentOfErrorsIsNeverARecord() {
        String xml = "<errors><error>No results match</error></errors>";
        assertErrors(xml, Map.of("", List.of("No results match")));
        assertErrors("{\"errors\":{\"account\":[\"can't be blank\"]}}", Map.of("account", List.of("can't be blank")));
        assertErrors("{\"error\":\"Not found\"}", Map.of("", List.of("Not found")));
        assertErrors("<hash><errors><error>closed</error></errors></hash>", Map.of("", List.of("closed")));
    }

    /** The reason stands behind the code, and was lost. */
    @Test
    void whatStandsBehindAnErrorBelongsToIt() {
        assertErrors(
                "{\"error\":\"invalid_scope\",\"name\":\"x\",\"error_description\":\"Not granted\"}",
                Map.of("", List.of("invalid_scope", "Not granted")));
        assertErrors(
                "{\"error\":\"invalid_scope\",\"id\":{\"x\":[1]},\"name\":{\"y\":2},\"error_description\":\"Not granted\"}",
                Map.of("", List.of("invalid_scope", "Not granted")));
    }

    @Test
    void aRecordWithErrorsBelowTheRootOfAListIsNoneOfIts() {
        assertThatThrownBy(() -> MAPPER.listFromXml("<supplier><errors><error>closed</error></errors></supplier>"))
                .isInstanceOf(MappingException.class)
                .hasMessage("Expected Supplier but the reply reports errors: closed");
        String vendors = "<vendors type=\"array\"><vendor><errors><error>closed</error></errors></vendor></vendors>";
        assertThatThrownBy(() -> MAPPER.listFromXml(vendors, MapperOptions.DEFAULT.withAnyRoot(true)))
                .hasMessage("Expected Supplier but the reply reports errors: closed");
    }

    @Test
    void aRecordOfTheListThatWasAskedForMayHaveErrors() {
        String record = "<invoice-header><errors><error>closed</error></errors></invoice-header>";
        String xml = "<invoice-headers type=\"array\">" + record + "</invoice-headers>";
        assertThat(InvoiceMapper.INSTANCE.listFromXml(xml))
                .singleElement()
                .satisfies(invoice ->
                        assertThat(invoice.extensions().member("errors")).isPresent());
        assertThat(InvoiceMapper.INSTANCE.listFromJson("[{\"errors\":{\"a\":[\"closed\"]}}]"))
                .hasSize(1);
    }

    private static void assertErrors(String document, Map<String, List<String>> messages) {
        boolean isXml = document.startsWith("<");
        MappingException one = catchThrowableOfType(
                MappingException.class, () -> one(document, isXml, MapperOptions.DEFAULT.withAnyRoot(true)));
        assertThat(one).hasMessageContaining("the reply reports errors");
        assertThat(one.errors()).contains(new CoupaErrors(messages));
        MappingException list = catchThrowableOfType(MappingException.class, () -> {
            Object read = isXml ? MAPPER.listFromXml(document) : MAPPER.listFromJson(document);
            assertThat(read).isNull();
        });
        assertThat(list.errors()).contains(new CoupaErrors(messages));
    }

    private static Object one(String document, boolean isXml, MapperOptions options) {
        return isXml ? MAPPER.fromXml(document, options) : MAPPER.fromJson(document, options);
    }

    @Test
    void anElementCalledErrorsBesideOthersIsAnUnknownElement() {
        String json = "{\"id\":1,\"errors\":{\"a\":[\"b\"]}}";
        assertThat(new String(
                        InvoiceMapper.INSTANCE.toJson(InvoiceMapper.INSTANCE.fromJson(json)), StandardCharsets.UTF_8))
                .isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><head><title>x</title></head><body><p>Sign in</p></body></html>",
                "<HTML><body/></HTML>",
                "<!DOCTYPE html><html><body>Sign in</body></html>"
            })
    void anHtmlPageIsNeverARecordOrAList(String page) {
        MapperOptions lenient = MapperOptions.DEFAULT.withAnyRoot(true);
        assertThatThrownBy(() -> MAPPER.fromXml(page, lenient))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("HTML page");
        assertThatThrownBy(() -> MAPPER.listFromXml(page, lenient))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("HTML page");
        assertThatThrownBy(() -> MAPPER.fromJson(page, lenient))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("HTML page");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"errors\":{\"user\":[\"Login taken\",\"Email taken\"]}} | user: Login taken; user: Email taken",
                "{\"errors\":{\"account\":\"is invalid\",\"base\":[\"closed\"]}} | account: is invalid; closed",
                "{\"errors\":[\"one\",\"two\"]} | one; two",
                "{\"errors\":\"one\"} | one",
                "{\"errors\":{\"lines\":[{\"price\":[\"too low\"]}]}} | lines/price: too low",
                "{\"errors\":[{\"message\":\"no field\",\"path\":[\"invoices\",0,\"x\"],\"locations\":[{\"line\":1}]}]} | invoices/0/x: no field",
                "{\"error\":\"invalid_scope\",\"error_description\":\"Not granted\"} | invalid_scope; Not granted",
                "<errors><error>a</error><error> <![CDATA[b & c]]> </error></errors> | a; b & c",
                "<errors type=\"array\"><error>a</error></errors> | a",
                "<errors><account><error>a</error></account></errors> | account: a",
                "<error>a</error> | a",
                "<errors>a</errors> | a"
            })
    void errorsKeepTheirTextInEveryShape(String document, String expected) {
        assertThat(ErrorDocuments.read(document.getBytes(StandardCharsets.UTF_8))
                        .map(CoupaErrors::toString))
                .contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"id\":1}", "<supplier/>", "nonsense", "", "{\"errors\":null}", "<a"})
    void otherDocumentsTellNoErrors(String document) {
        assertThat(ErrorDocuments.read(document.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
