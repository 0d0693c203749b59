package dev.coupagen.sources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.diagnostics.Notice;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Coupa's Swagger files leave open: targets that are not stated, formats that name a resource, optional segments. */
class PlaceholdersTest {
    @TempDir
    private Path folder;

    /** A reference to the own resource is kept only if the name says so; otherwise other evidence is taken. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "parent            | InvoiceHeader   | kept",
                "original-header   | InvoiceHeader   | kept",
                "currency          | Currency        | PLACEHOLDER_RESOLVED",
                "attachments       | Attachment[]    | PLACEHOLDER_RESOLVED",
                "owner             | User            | PLACEHOLDER_RESOLVED",
                "linkable          | unknown         | PLACEHOLDER_OPEN",
                "payment-receipts  | unknown[]       | PLACEHOLDER_OPEN",
                "tax-header        | TaxHeader       | PLACEHOLDER_RESOLVED",
                "products          | unknown[]       | PLACEHOLDER_OPEN",
            })
    void aReferenceToTheOwnResourceIsResolvedByEvidence(String element, String type, String notice) throws IOException {
        boolean list = element.endsWith("s");
        String own = "{\"$ref\": \"#/definitions/InvoiceHeader\"}";
        ImportResult result =
                imported("\"" + element + "\": " + (list ? "{\"type\": \"array\", \"items\": " + own + "}" : own));

        assertThat(typeOf(result, element)).isEqualTo(type);
        assertThat(result.notices().stream()
                        .map(Notice::diagnostic)
                        .filter(code -> code == SourceDiagnostic.PLACEHOLDER_RESOLVED
                                || code == SourceDiagnostic.PLACEHOLDER_OPEN)
                        .map(Object::toString)
                        .collect(Collectors.joining()))
                .isEqualTo(notice.equals("kept") ? "" : notice);
    }

    @ParameterizedTest
    @CsvSource({
        "currency, Currency",
        "attachment, Attachment",
        "reason_insight_event, ReasonInsightEvent",
        "workflow_process, string",
        "image, string"
    })
    void aFormatThatNamesAResourceIsAReferenceToIt(String format, String type) throws IOException {
        ImportResult result = imported("\"x\": {\"type\": \"string\", \"format\": \"" + format + "\"}");

        assertThat(typeOf(result, "x")).isEqualTo(type);
        assertThat(result.notices().stream()
                        .map(Notice::message)
                        .filter(message -> message.contains("the format '" + format + "' is unknown")))
                .hasSize(type.equals("string") ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type': 'array', 'items': {'type': 'string', 'format': 'currency'}} | string[]",
                "{'type': 'array', 'items': {'type': 'string', 'format': 'whatever'}} | string[]",
                "{'type': 'integer', 'format': 'whatever'} | integer"
            },
            quoteCharacter = '~')
    void aFormatChangesNeitherListsNorNumbers(String property, String type) throws IOException {
        ImportResult result = imported("\"x\": " + property.replace('\'', '"'));

        assertThat(typeOf(result, "x")).isEqualTo(type);
        assertThat(result.notices()).extracting(Notice::diagnostic).contains(SourceDiagnostic.FORMAT_UNKNOWN);
    }

    @Test
    void aPathWithOptionalSegmentsIsAnOperationEach() throws IOException {
        ImportResult result = imported("\"x\": {\"type\": \"string\"}");

        assertThat(invoice(result).operations())
                .extracting(OperationDefinition::call)
                .containsExactlyInAnyOrder(
                        "GET /invoices/{id}/image",
                        "GET /invoices/{id}/image/{style}",
                        "GET /invoices/{id}/a/c",
                        "GET /invoices/{id}/a/b/c",
                        "GET /invoices/{id}/a/c/d",
                        "GET /invoices/{id}/a/b/c/d");
    }

    @Test
    void whatExamplesContradictIsCorrectedWithItsReason() throws IOException {
        ImportResult result = imported("\"tax-code\": {\"type\": \"string\"}");

        assertThat(typeOf(result, "tax-code")).isEqualTo("TaxCode");
        assertThat(result.notices())
                .filteredOn(notice -> notice.diagnostic() == SourceDiagnostic.CORRECTED)
                .singleElement()
                .extracting(Notice::message)
                .asString()
                .startsWith("InvoiceHeader.tax-code is corrected to TaxCode. ");
    }

    private static String typeOf(ImportResult result, String element) {
        return ElementTypes.text(
                Objects.requireNonNull(invoice(result).elements().get(element)).type());
    }

    private static ResourceDefinition invoice(ImportResult result) {
        return Objects.requireNonNull(result.definition().resources().get("InvoiceHeader"));
    }

    private ImportResult imported(String properties) throws IOException {
        Files.writeString(folder.resolve("api.json"), """
                {"swagger": "2.0", "definitions": {
                  "InvoiceHeader": {"properties": {%s}},
                  "Currency": {"properties": {"code": {"type": "string"}}},
                  "Attachment": {"properties": {"id": {"type": "integer"}}},
                  "ReasonInsightEvent": {"properties": {"id": {"type": "integer"}}},
                  "TaxCode": {"properties": {"id": {"type": "integer"}}},
                  "User": {"properties": {"id": {"type": "integer"}}},
                  "Project": {"properties": {"owner": {"$ref": "#/definitions/User"}}},
                  "Contract": {"properties": {"owner": {"$ref": "#/definitions/User"}}},
                  "Budget": {"properties": {"owner": {"$ref": "#/definitions/Project"}}},
                  "TaxHeader": {"properties": {"products": {"$ref": "#/definitions/InvoiceHeader"}}}
                }, "paths": {
                  "/invoices/{id}/image(/{style})": {"get": {"tags": ["InvoiceHeader"]}},
                  "/invoices/{id}/a(/b)/c(/d)": {"get": {"tags": ["InvoiceHeader"]}}
                }}
                """.formatted(properties));
        return Importer.run(new ImportRequest(List.of("api.json"), folder, "T", false, Optional.empty()), line -> {});
    }
}
