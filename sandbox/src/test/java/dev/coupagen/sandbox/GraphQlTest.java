package dev.coupagen.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.DefinitionFile;
import dev.coupagen.runtime.dynamic.DynamicRecord;
import dev.coupagen.runtime.dynamic.DynamicResources;
import dev.coupagen.runtime.query.DynamicPath;
import dev.coupagen.runtime.query.GraphQlReply;
import dev.coupagen.runtime.query.Query;
import dev.coupagen.runtime.text.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphQlTest {
    @SuppressWarnings("NullAway.Init") // set before all tests
    private static CoupaSandbox sandbox;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        Path fields = folder.resolve("fields.yaml");
        Files.writeString(fields, """
                InvoiceHeader:
                  cf-number: string(40)
                  owner: User
                  urgent: {type: boolean, global: true}
                """);
        sandbox = CoupaSandbox.builder()
                .records(60)
                .customFields(fields)
                .rateLimited(false)
                .start();
    }

    @AfterAll
    static void close() {
        sandbox.close();
    }

    private Http.Answer ask(String query) {
        return Http.of(sandbox).post("/api/graphql", "{\"query\":" + JsonText.quoted(query) + "}");
    }

    @Test
    void oneRecordIsSelectedWithWhatItRefersTo() {
        Http.Answer answer = ask("{ invoice(id: 1) { id invoiceNumber supplier { name } invoiceLines { lineNum } } }");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.member("data", "invoice", "id")).isEqualTo("1");
        assertThat(answer.member("data", "invoice", "supplier", "name")).isNotEmpty();
        assertThat(answer.member("data", "invoice", "invoiceLines", "0", "lineNum"))
                .isEqualTo("1");
    }

    @Test
    void aCollectionTakesTheArgumentsOfRestAndHasFiftyRecords() {
        assertThat(ask("{ invoices(query: \"id[gt]=58\") { id } }").text())
                .contains("{\"data\":{\"invoices\":[{\"id\":59},{\"id\":60}]}}");
        assertThat(ask("{ suppliers { id } }")
                        .json()
                        .member("data")
                        .orElseThrow()
                        .member("suppliers")
                        .orElseThrow()
                        .items())
                .hasSize(50);
    }

    @Test
    void customFieldsAreSelectedByFragments() {
        Http.of(sandbox).put("/api/invoices/2", "{\"custom-fields\":{\"cf-number\":\"C-2\",\"owner\":{\"id\":3}}}");
        String text = ask("{ invoice(id: 2) { urgent customFields { __typename ... on StringValue { name value }"
                        + " ... on User { id login } } } }")
                .text();
        assertThat(text)
                .contains("{\"__typename\":\"StringValue\",\"name\":\"cf-number\",\"value\":\"C-2\"}")
                .contains("{\"__typename\":\"User\",\"id\":3,");
    }

    @Test
    void errorsComeUnderAStatusOf200() {
        for (String query : new String[] {
            "{ invoice(id: 1) { nothing } }",
            "mutation { invoice }",
            "{ invoices(query: \"nope=1\") { id } }",
            "{ invoice"
        }) {
            Http.Answer answer = ask(query);
            assertThat(answer.status()).as(query).isEqualTo(200);
            assertThat(answer.member("errors", "0", "message")).as(query).isNotEmpty();
        }
        assertThat(Http.anonymous(sandbox).post("/api/graphql", "{}").status()).isEqualTo(401);
    }

    @Test
    void theDocumentOfAQueryIsAnsweredAndRead() {
        DynamicResources resources =
                DynamicResources.ofDefinitions(DefinitionFile.bytes(BundledReleases.load(sandbox.release())));
        DynamicPath<DynamicRecord, DynamicRecord> invoice = DynamicPath.from(resources.mapper("InvoiceHeader"));
        Query<DynamicRecord> query = Query.from(invoice)
                .where(invoice.integer("id").gt(57))
                .fields(
                        invoice.integer("id"),
                        invoice.text("invoice-number"),
                        invoice.record("supplier").text("name"))
                .limit(2);
        GraphQlReply<DynamicRecord> reply =
                query.readGraphQl(ask(query.toGraphQl()).body());
        assertThat(reply.errors()).isEmpty();
        assertThat(reply.records()).hasSize(2);
        assertThat(invoice.integer("id").get(reply.records().get(0))).contains(58L);
    }

    @Test
    void theInstancePublishesItsSwaggerWithCustomFields() {
        Http.Answer swagger = Http.anonymous(sandbox).get("/api_docs/1.json");
        assertThat(swagger.member("swagger")).isEqualTo("2.0");
        assertThat(swagger.member(
                        "definitions",
                        "InvoiceHeader",
                        "properties",
                        "custom-fields",
                        "properties",
                        "cf-number",
                        "format"))
                .isEqualTo("string(40)");
        assertThat(swagger.member("definitions", "InvoiceHeader", "properties", "urgent", "type"))
                .isEqualTo("boolean");
        assertThat(swagger.json().member("paths").orElseThrow().member("/invoices/{id}/submit"))
                .isPresent();
    }
}
