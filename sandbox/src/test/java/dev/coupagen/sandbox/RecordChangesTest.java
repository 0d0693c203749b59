package dev.coupagen.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.runtime.RawValue;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What creating, changing and acting on records does. */
class RecordChangesTest {
    private static final CoupaSandbox SANDBOX =
            CoupaSandbox.builder().records(120).rateLimited(false).start();
    private final Http http = Http.of(SANDBOX);

    @AfterAll
    static void close() {
        SANDBOX.close();
    }

    @Test
    void aCreatedRecordHasWhatTheServerSets() {
        Http.Answer answer = http.post(
                "/api/suppliers", "{\"name\":\"Fresh Fruit Ltd\",\"id\":7,\"created-at\":\"2001-01-01T00:00:00Z\"}");
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.member("id")).isNotEqualTo("7");
        assertThat(answer.member("created-at")).doesNotStartWith("2001");
        assertThat(answer.member("created-by", "login")).isNotEmpty();
        String id = answer.member("id");
        Http.Answer xml = http.xml().get("/api/suppliers/" + id);
        assertThat(xml.text())
                .startsWith("<?xml")
                .contains("<supplier>")
                .contains("<id type=\"integer\">" + id + "</id>")
                .contains("<name>Fresh Fruit Ltd</name>")
                .contains("type=\"dateTime\"")
                .contains("nil=\"true\"");
    }

    @Test
    void onlyWhatIsSentChangesAndANilClears() {
        String id = http.post("/api/suppliers", "{\"name\":\"Sparse Ltd\",\"display-name\":\"Sparse\"}")
                .member("id");
        http.put("/api/suppliers/" + id, "{\"website\":\"https://example.com\"}");
        Http.Answer answer = http.get("/api/suppliers/" + id);
        assertThat(answer.member("display-name")).isEqualTo("Sparse");
        assertThat(answer.member("website")).isEqualTo("https://example.com");
        http.xml().put("/api/suppliers/" + id, "<supplier><display-name nil=\"true\"/></supplier>");
        assertThat(http.get("/api/suppliers/" + id).member("display-name")).isEqualTo("null");
    }

    @Test
    void validationErrorsHaveBothShapes() {
        Http.Answer json = http.post("/api/suppliers", "{\"payment-method\":\"" + "x".repeat(300) + "\"}");
        assertThat(json.status()).isEqualTo(400);
        assertThat(json.member("errors", "supplier", "0")).contains("Payment method");
        assertThat(json.text()).contains("Name can't be blank");
        Http.Answer xml = http.xml().post("/api/suppliers", "<supplier/>");
        assertThat(xml.status()).isEqualTo(400);
        assertThat(xml.text()).contains("<errors><error>Name can't be blank</error></errors>");
        assertThat(http.post("/api/suppliers", "{\"name\":\"Northwind Instruments\"}")
                        .text())
                .contains("has already been taken");
        assertThat(http.put("/api/invoices/4", "{\"invoice-date\":\"soon\"}").text())
                .contains("Invoice date");
        assertThat(http.post("/api/suppliers", "{\"name\":").status()).isEqualTo(400);
    }

    @Test
    void documentedValidationAsksForAllThatIsDocumented() {
        try (CoupaSandbox sandbox =
                CoupaSandbox.builder().records(1).documentedValidation(true).start()) {
            Http.Answer answer = Http.of(sandbox).post("/api/suppliers", "{\"name\":\"A\"}");
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.text()).contains("Primary contact can't be blank");
        }
    }

    @Test
    void aReferenceToSomethingUnknownChangesNothing() {
        String before = http.get("/api/invoices/2", "[{\"supplier\":[\"id\"]}]").text();
        Http.Answer answer = http.put("/api/invoices/2", "{\"supplier\":{\"name\":\"No such supplier\"}}");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(http.get("/api/invoices/2", "[{\"supplier\":[\"id\"]}]").text())
                .isEqualTo(before);
        http.put("/api/invoices/2", "{\"supplier\":{\"name\":\"Hartwell Office Supply\"}}");
        assertThat(http.get("/api/invoices/2", "[{\"supplier\":[\"name\"]}]").member("supplier", "name"))
                .isEqualTo("Hartwell Office Supply");
    }

    @Test
    void linesAreAddedEditedAndRemoved() {
        Http.Answer order = http.post(
                "/api/purchase_orders",
                "{\"po-number\":\"L-1\",\"order-lines\":[{\"line-num\":\"1\",\"description\":\"A\"},"
                        + "{\"line-num\":\"2\",\"description\":\"B\"}]}");
        assertThat(order.status()).as(order.text()).isEqualTo(201);
        String id = order.member("id");
        String first = order.member("order-lines", "0", "id");
        String second = order.member("order-lines", "1", "id");
        Http.Answer changed = http.put(
                "/api/purchase_orders/" + id,
                "{\"order-lines\":[{\"id\":" + first + ",\"description\":\"AA\"},{\"id\":" + second
                        + ",\"_delete\":true},{\"description\":\"C\"}]}");
        List<String> descriptions = new ArrayList<>();
        changed.json()
                .member("order-lines")
                .orElseThrow()
                .items()
                .forEach(line -> descriptions.add(
                        line.member("description").flatMap(RawValue::asText).orElse("")));
        assertThat(descriptions).containsExactly("AA", "C");
        assertThat(http.get("/api/purchase_order_lines/" + first).member("description"))
                .isEqualTo("AA");
        assertThat(http.get("/api/purchase_order_lines/" + second).status()).isEqualTo(404);
        assertThat(http.put("/api/purchase_orders/" + id, "{\"_close\":true}").member("status"))
                .isEqualTo("closed");
    }

    @Test
    void manyToManyListsAreReplaced() {
        http.put("/api/users/4", "{\"user-groups\":[{\"id\":1},{\"id\":2}]}");
        http.put("/api/users/4", "{\"user-groups\":[{\"id\":3}]}");
        assertThat(http.get("/api/users/4", "[{\"user_groups\":[\"id\"]}]").text())
                .isEqualTo("{\"user-groups\":[{\"id\":3}]}");
    }

    @Test
    void exportedIsSetByTheParameterAlone() {
        String id = http.post("/api/invoices", "{\"invoice-number\":\"E-1\",\"exported\":true}")
                .member("id");
        assertThat(http.get("/api/invoices/" + id).member("exported")).isEqualTo("false");
        assertThat(http.get("/api/invoices?exported=false&id=" + id, "[\"id\"]").ids())
                .containsExactly(id);
        Http.Answer marked = http.put("/api/invoices/" + id + "?exported=true", "");
        assertThat(marked.status()).isEqualTo(200);
        assertThat(marked.member("exported")).isEqualTo("true");
        assertThat(marked.member("last-exported-at")).isNotEqualTo("null");
    }

    @Test
    void actionsSetTheirState() {
        String id = http.post("/api/invoices", "{\"invoice-number\":\"S-1\"}").member("id");
        assertThat(http.get("/api/invoices/" + id).member("status")).isEqualTo("draft");
        assertThat(http.put("/api/invoices/" + id + "/submit", "").member("status"))
                .isEqualTo("pending_approval");
        assertThat(http.put("/api/invoices/" + id + "/void", "").member("status"))
                .isEqualTo("voided");
        assertThat(http.put("/api/purchase_orders/1/issue", "").member("status"))
                .isEqualTo("issued");
        assertThat(http.put("/api/purchase_orders/1/cancel", "").member("status"))
                .isEqualTo("cancelled");
        assertThat(http.post("/api/requisitions/submit_for_approval", requisition("R-1"))
                        .status())
                .isEqualTo(201);
        assertThat(http.post("/api/requisitions/new/submit_for_approval", requisition("R-2"))
                        .member("status"))
                .isEqualTo("pending_approval");
        assertThat(http.put("/api/integration_runs/1/run", "").member("status")).isEqualTo("running");
        assertThat(http.put("/api/integration_runs/1/success", "").member("status"))
                .isEqualTo("success");
        assertThat(http.put("/api/integration_errors/1/resolve", "").member("resolved"))
                .isEqualTo("true");
    }

    private static String requisition(String title) {
        return "{\"justification\":\"" + title + "\"}";
    }

    @Test
    void theHistoryOfAnIntegrationMarksItsDocument() {
        String id = http.post("/api/invoices", "{\"invoice-number\":\"H-1\"}").member("id");
        Http.Answer answer = http.post(
                "/api/integration_history_records/create_alert_and_mark_exported",
                "{\"document-type\":\"InvoiceHeader\",\"document-id\":" + id + ",\"integration-run\":{\"id\":1}}");
        assertThat(answer.status()).isEqualTo(201);
        assertThat(http.get("/api/invoices/" + id).member("exported")).isEqualTo("true");
    }

    @Test
    void nestedResourcesLieInTheirParents() {
        Http.Answer made = http.post(
                "/api/suppliers/5/addresses",
                "{\"remit-to-code\":\"M1\",\"street1\":\"1 Main Street\",\"city\":\"Reno\",\"country\":{\"code\":\"US\"}}");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        String id = made.member("id");
        assertThat(http.get("/api/suppliers/5/addresses", "[\"id\"]").ids()).contains(id);
        assertThat(http.get("/api/suppliers/6/addresses", "[\"id\"]").ids()).doesNotContain(id);
        assertThat(http.get("/api/suppliers/5/addresses/" + id).status()).isEqualTo(200);
        assertThat(http.get("/api/suppliers/6/addresses/" + id).status()).isEqualTo(404);
        assertThat(http.get("/api/suppliers/99999/addresses").status()).isEqualTo(404);
    }

    @Test
    void customObjectsAreToldApartByTheirDefinition() {
        Http.Answer made =
                http.post("/api/custom_objects/7/object_instances", "{\"custom-fields\":{\"colour\":\"blue\"}}");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.member("custom-fields", "colour")).isEqualTo("blue");
        String id = made.member("id");
        assertThat(http.get("/api/custom_objects/7/object_instances", "[\"id\"]")
                        .ids())
                .containsExactly(id);
        assertThat(http.get("/api/custom_objects/8/object_instances", "[\"id\"]")
                        .ids())
                .isEmpty();
        assertThat(http.get("/api/custom_objects/7/object_instances?custom_fields[colour]=blue", "[\"id\"]")
                        .ids())
                .containsExactly(id);
    }

    @Test
    void attachmentsAndScansCarryBytes() {
        byte[] content = {0, 1, 2, (byte) 200, 13, 10, 45, 45};
        Http.Answer scan = http.upload("PUT", "/api/invoices/9/image_scan", "application/pdf", content);
        assertThat(scan.status()).isEqualTo(200);
        Http.Answer read = http.get("/api/invoices/9/retrieve_image_scan");
        assertThat(read.body()).isEqualTo(content);
        assertThat(read.header("Content-Type")).isEqualTo("application/pdf");

        byte[] form = join("""
                --b
                Content-Disposition: form-data; name="attachment[type]"

                file
                --b
                Content-Disposition: form-data; name="attachment[intent]"

                Supplier
                --b
                Content-Disposition: form-data; name="attachment[file]"; filename="terms.pdf"
                Content-Type: application/pdf

                """.replace("\n", "\r\n"), content, "\r\n--b--\r\n");
        Http.Answer attached =
                http.upload("POST", "/api/invoices/9/attachments", "multipart/form-data; boundary=b", form);
        assertThat(attached.status()).as(attached.text()).isEqualTo(201);
        assertThat(attached.member("intent")).isEqualTo("Supplier");
        assertThat(attached.member("file-url")).endsWith("terms.pdf");
        String id = attached.member("id");
        assertThat(http.get("/api/invoices/9/attachments", "[\"id\"]").ids()).contains(id);
        Http.Answer file = Http.send(HttpRequest.newBuilder(URI.create(SANDBOX.url() + "/api/attachments/" + id))
                .header("Authorization", "Bearer " + Http.token(SANDBOX))
                .GET());
        assertThat(file.body()).isEqualTo(content);
        assertThat(http.call("DELETE", "/api/attachments/" + id, "").status()).isEqualTo(200);
        assertThat(http.get("/api/attachments/" + id).status()).isEqualTo(404);
    }

    private static byte[] join(String before, byte[] content, String after) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        all.writeBytes(content);
        all.writeBytes(after.getBytes(StandardCharsets.UTF_8));
        return all.toByteArray();
    }
}
