package dev.coupagen.runtime.query;

import static dev.coupagen.runtime.example.InvoicePath.INVOICE;
import static dev.coupagen.runtime.example.SupplierPath.SUPPLIER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.Presence;
import dev.coupagen.runtime.dynamic.DynamicRecord;
import dev.coupagen.runtime.dynamic.DynamicResources;
import dev.coupagen.runtime.example.Invoice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraphQlTest {
    private static GraphQlReply<Invoice> reply(String json) {
        return Query.from(INVOICE).readGraphQl(json);
    }

    @Test
    void asksForACollection() {
        assertThat(Query.from(INVOICE)
                        .where(INVOICE.id().gt(5))
                        .and(INVOICE.invoiceNumber().eq("a\"b"))
                        .limit(3)
                        .fields(
                                INVOICE.id(),
                                INVOICE.invoiceNumber(),
                                INVOICE.relatedInvoices().supplier().name())
                        .toGraphQl())
                .isEqualTo("""
                        query {
                          invoices(query: "id[gt]=5&invoice_number=a%22b&limit=3") {
                            id
                            invoiceNumber
                            relatedInvoices {
                              supplier {
                                name
                              }
                            }
                          }
                        }
                        """);
    }

    @Test
    void leavesOutWithANoticeWhatTheGrammarForbids() {
        String definitions =
                "{\"release\":\"T\",\"resources\":{\"User\":{\"element\":\"user\",\"path\":\"/users\",\"elements\":{"
                        + "\"id\":{\"type\":\"integer\"},\"aic_user?\":{\"type\":\"boolean\"},\"1099-type\":{\"type\":\"string\"},"
                        + "\"manager\":{\"type\":\"User\"}}}}}";
        DynamicPath<DynamicRecord, DynamicRecord> user =
                DynamicPath.from(DynamicResources.ofDefinitions(definitions.getBytes(StandardCharsets.UTF_8))
                        .mapper("User"));

        assertThat(Query.from(user).where(user.integer("id").eq(1)).toGraphQl()).isEqualTo("""
                        query {
                          user(id: 1) {
                            id
                            # "aic_user?" is left out: it is not a valid name in GraphQL.
                            # "1099_type" is left out: it is not a valid name in GraphQL.
                          }
                        }
                        """);
        assertThat(Query.from(user)
                        .where(user.integer("id").eq(1))
                        .fields(user.record("manager").bool("aic_user?"))
                        .toGraphQl())
                .contains("is left out")
                .contains("__typename")
                .doesNotContain("aicUser");
    }

    @Test
    void asksForOneRecordByItsId() {
        assertThat(Query.from(SUPPLIER).where(SUPPLIER.id().eq(1)).toGraphQl()).isEqualTo("""
                        query {
                          supplier(id: 1) {
                            id
                            name
                          }
                        }
                        """);
    }

    @Test
    void selectsCustomFieldsWithTypedFragments() {
        assertThat(Query.from(INVOICE)
                        .fields(INVOICE.erpNumber(), INVOICE.costOwner().name())
                        .toGraphQl())
                .isEqualTo("""
                        query {
                          invoices {
                            customFields {
                              __typename
                              ... on StringValue {
                                name
                                value
                              }
                              ... on Supplier {
                                id
                                name
                              }
                            }
                          }
                        }
                        """);
    }

    @Test
    void takesOtherNames() {
        assertThat(Query.from(SUPPLIER).toGraphQl(new GraphQlNames("vendor", "vendors", "Text")))
                .contains("  vendors {");
        assertThatThrownBy(() -> new GraphQlNames("a b", "c", "d")).hasMessage("'a b' is not a valid name in GraphQL.");
    }

    @Test
    void readsRecordsOfAReply() {
        GraphQlReply<Invoice> reply =
                reply("{\"data\":{\"invoices\":[{\"id\":1,\"invoiceNumber\":\"A\",\"grossTotal\":1.5,"
                        + "\"supplier\":{\"name\":\"Acme\",\"__typename\":\"Supplier\"},"
                        + "\"relatedInvoices\":[{\"id\":2}],\"customFields\":[{\"__typename\":\"StringValue\","
                        + "\"name\":\"cf-erp-number\",\"value\":\"E\"}],\"somethingNew\":{\"someName\":1}}]}}");
        assertThat(reply.hasErrors()).isFalse();
        Invoice invoice = reply.records().get(0);
        assertThat(invoice.invoiceNumber()).isEqualTo("A");
        assertThat(INVOICE.grossTotal().get(invoice)).isPresent();
        assertThat(INVOICE.supplier().name().get(invoice)).hasValue("Acme");
        assertThat(INVOICE.relatedInvoices().id().get(invoice)).containsExactly(2L);
        assertThat(invoice.erpNumber()).hasValue("E");
        assertThat(invoice.toString()).contains("something-new").contains("some-name");
    }

    @Test
    void readsOneRecordOrNone() {
        assertThat(reply("{\"data\":{\"invoice\":{\"id\":1,\"customFields\":{\"cfErpNumber\":{\"value\":\"E\"}}}}}")
                        .records()
                        .get(0)
                        .erpNumber())
                .hasValue("E");
        assertThat(reply("{\"data\":{\"invoice\":null}}").records()).isEmpty();
    }

    @Test
    void findsTheFieldOfARecordByItsType() {
        Invoice invoice = reply("{\"data\":{\"invoice\":{\"customFields\":["
                        + "{\"__typename\":\"Supplier\",\"id\":3,\"name\":\"Acme\"},"
                        + "{\"__typename\":\"User\",\"id\":4,\"name\":\"jo\"},{\"__typename\":\"User\",\"id\":5},"
                        + "{\"__typename\":\"StringValue\",\"name\":\"limit_1\",\"value\":\"7\"}]}}}")
                .records()
                .get(0);
        assertThat(INVOICE.costOwner().id().get(invoice)).hasValue(3L);
        assertThat(INVOICE.customFields().records("user").integer("id").get(invoice))
                .containsExactly(4L, 5L);
        assertThat(INVOICE.customFields().integer("limit-1").get(invoice)).hasValue(7L);
        assertThat(INVOICE.customFields().text("acme").isPresent(invoice)).isFalse();
    }

    @Test
    void tellsAListenerWhatCouldNotBeRead() {
        List<String> issues = new ArrayList<>();
        byte[] json = "{\"data\":{\"invoice\":{\"id\":\"x\"}}}".getBytes(StandardCharsets.UTF_8);
        GraphQlReply<Invoice> reply = Query.from(INVOICE)
                .readGraphQl(json, MapperOptions.DEFAULT.withListener(issue -> issues.add(issue.path())));
        assertThat(issues).containsExactly("id");
        assertThat(INVOICE.id().presence(reply.records().get(0))).isEqualTo(Presence.UNREADABLE);
    }

    @Test
    void readsErrorsUnderSuccess() {
        assertThat(reply("{\"data\":null,\"errors\":[{\"message\":\"no\",\"path\":[\"invoices\",0]},{}]}"))
                .isEqualTo(new GraphQlReply<Invoice>(
                        List.of(),
                        List.of(
                                new GraphQlError("no", "invoices/0"),
                                new GraphQlError("The reply does not say what is wrong.", ""))));
        assertThatThrownBy(() -> reply("[]"))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("GraphQL reply");
    }
}
