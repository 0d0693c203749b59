package dev.coupagen.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.runtime.RawValue;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class RecordsTest {
    private static final CoupaSandbox SANDBOX =
            CoupaSandbox.builder().records(120).rateLimited(false).start();
    private final Http http = Http.of(SANDBOX);

    @AfterAll
    static void close() {
        SANDBOX.close();
    }

    private static List<String> ids(Http.Answer answer) {
        return answer.json().items().stream()
                .map(record -> record.member("id").flatMap(RawValue::asText).orElseThrow())
                .toList();
    }

    private static List<String> numbers(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toList();
    }

    @Test
    void aListHasFiftyRecordsAtMostAndIsPagedThrough() {
        assertThat(ids(http.get("/api/departments", "[\"id\"]"))).isEqualTo(numbers(1, 50));
        assertThat(ids(http.get("/api/departments?limit=1000&offset=50", "[\"id\"]")))
                .isEqualTo(numbers(51, 100));
        assertThat(ids(http.get("/api/departments?limit=7&offset=100", "[\"id\"]")))
                .isEqualTo(numbers(101, 107));
        assertThat(ids(http.get("/api/departments?id[gt]=118&order_by=id&dir=asc", "[\"id\"]")))
                .isEqualTo(numbers(119, 120));
    }

    @Test
    void recordsAreOrdered() {
        List<String> descending = ids(http.get("/api/suppliers?order_by=id&dir=desc&limit=3", "[\"id\"]"));
        assertThat(descending).isSortedAccordingTo((a, b) -> Integer.parseInt(b) - Integer.parseInt(a));
        Http.Answer byName = http.get("/api/suppliers?order_by=name&limit=50", "[\"name\"]");
        List<String> names = byName.json().items().stream()
                .map(record -> record.member("name").flatMap(RawValue::asText).orElseThrow())
                .toList();
        assertThat(names).isSorted();
        assertThat(http.get("/api/suppliers?order_by=nothing").status()).isEqualTo(400);
    }

    @Test
    void noResultIsNotFoundInXmlAndAnEmptyListInJson() {
        Http.Answer xml = http.xml().get("/api/invoices?invoice-number=none");
        assertThat(xml.status()).isEqualTo(404);
        assertThat(xml.header("Content-Type")).startsWith("application/xml");
        assertThat(xml.text()).contains("<errors><error>").contains("</error></errors>");
        Http.Answer json = http.get("/api/invoices?invoice-number=none");
        assertThat(json.status()).isEqualTo(200);
        assertThat(json.text()).isEqualTo("[]");
    }

    @Test
    void anUnknownRecordIsNotFoundInEitherFormat() {
        assertThat(http.get("/api/invoices/999999").status()).isEqualTo(404);
        assertThat(http.get("/api/invoices/abc").status()).isEqualTo(404);
        assertThat(http.xml().get("/api/invoices/999999").text()).contains("<error>");
    }

    @Test
    void criteriaGoThroughAssociationsAndCollections() {
        Http.Answer bySupplier =
                http.get("/api/invoices?supplier[name][starts_with]=Northwind&limit=50", "[{\"supplier\":[\"name\"]}]");
        assertThat(bySupplier.json().items()).isNotEmpty();
        assertThat(bySupplier.text()).doesNotContain("Hartwell");
        String line =
                http.get("/api/invoices/5", "[{\"invoice_lines\":[\"id\"]}]").member("invoice-lines", "0", "id");
        assertThat(ids(http.get("/api/invoices?invoice_lines[id]=" + line, "[\"id\"]")))
                .containsExactly("5");
        assertThat(ids(http.get("/api/invoices?invoice-lines[id]=" + line + "&invoice-lines[line-num]=1", "[\"id\"]")))
                .containsExactly("5");
    }

    @Test
    void everyOperatorIsUnderstood() {
        String name = "Bergmann & Söhne GmbH";
        String encoded = Http.encoded(name);
        for (String criterion : List.of(
                "name=" + encoded,
                "name[contains]=" + Http.encoded("mann & S"),
                "name[starts_with]=Berg",
                "name[ends_with]=GmbH",
                "name[in]=x," + encoded,
                "name[not_in]=x,y",
                "name[not_eq]=x",
                "name[blank]=false",
                "id[gt]=1",
                "id[gt_or_eq]=2",
                "id[lt]=3",
                "id[lt_or_eq]=2",
                "updated_at[gt]=2020-01-01",
                "updated-at[lt_or_eq]=2030-01-01T00%3A00%3A00%2B02%3A00",
                "created_at[gt_or_eq]=2020-05-02T06:00:00")) {
            assertThat(ids(http.get("/api/suppliers?id=2&" + criterion, "[\"id\"]")))
                    .as(criterion)
                    .containsExactly("2");
        }
        assertThat(http.get("/api/suppliers?updated_at[contains]=2020").status())
                .isEqualTo(400);
    }

    @Test
    void theIdOfAnAssociationMayBeJoinedToItsName() {
        String supplier =
                http.get("/api/invoices/3", "[{\"supplier\":[\"id\"]}]").member("supplier", "id");
        List<String> byName = ids(http.get("/api/invoices?supplier[id]=" + supplier, "[\"id\"]"));
        assertThat(ids(http.get("/api/invoices?supplier_id=" + supplier, "[\"id\"]")))
                .isEqualTo(byName)
                .contains("3");
    }

    @Test
    void anUnknownArgumentIsRefusedWithWhatWasMeant() {
        Http.Answer answer = http.get("/api/invoices?invoice_nummer=1");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("invoice-number");
    }

    @Test
    void fieldsSayWhatIsSent() {
        Http.Answer answer = http.get(
                "/api/invoices/1",
                "[\"id\",\"invoice_number\",{\"supplier\":[\"name\"]},{\"supplier\":[\"id\"]},{\"custom_fields\":{}}]");
        RawValue.Struct record = (RawValue.Struct) answer.json();
        assertThat(record.members().stream().map(RawValue.Member::name))
                .containsExactly("id", "invoice-number", "supplier", "custom-fields");
        assertThat(((RawValue.Struct) record.member("supplier").orElseThrow()).members())
                .hasSize(2);
    }

    @Test
    void returnObjectSaysHowMuchIsSent() {
        assertThat(http.get("/api/invoices/1?return_object=limited").text()).isEqualTo("{\"id\":1}");
        Http.Answer shallow = http.get("/api/invoices/1?return_object=shallow");
        assertThat(shallow.member("supplier", "id")).isNotEmpty();
        assertThat(shallow.json().member("supplier").orElseThrow().member("created-at"))
                .isEmpty();
        Http.Answer none = http.put("/api/invoices/1?return_object=none", "{}");
        assertThat(none.status()).isEqualTo(200);
        assertThat(none.body()).isEmpty();
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
        assertThat(ids(http.get("/api/invoices?exported=false&id=" + id, "[\"id\"]")))
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
        assertThat(ids(http.get("/api/suppliers/5/addresses", "[\"id\"]"))).contains(id);
        assertThat(ids(http.get("/api/suppliers/6/addresses", "[\"id\"]"))).doesNotContain(id);
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
        assertThat(ids(http.get("/api/custom_objects/7/object_instances", "[\"id\"]")))
                .containsExactly(id);
        assertThat(ids(http.get("/api/custom_objects/8/object_instances", "[\"id\"]")))
                .isEmpty();
        assertThat(ids(http.get("/api/custom_objects/7/object_instances?custom_fields[colour]=blue", "[\"id\"]")))
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
        assertThat(ids(http.get("/api/invoices/9/attachments", "[\"id\"]"))).contains(id);
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

    @Test
    void mixedFormatsAreRefused() {
        Http.Answer answer = Http.send(http.request("/api/suppliers")
                .header("Content-Type", "application/xml")
                .POST(HttpRequest.BodyPublishers.ofString("<supplier/>")));
        assertThat(answer.status()).isEqualTo(406);
        Http.Answer other = Http.send(HttpRequest.newBuilder(URI.create(SANDBOX.url() + "/api/suppliers"))
                .header("Authorization", "Bearer " + Http.token(SANDBOX))
                .header("Accept", "text/html")
                .GET());
        assertThat(other.status()).isEqualTo(406);
    }

    @Test
    void theFirstFormatThatIsAcceptedIsSentAndXmlIfAnyIs() {
        assertThat(contentType("application/json, text/plain, */*")).startsWith("application/json");
        assertThat(contentType("application/xml;q=0.9, application/json")).startsWith("application/xml");
        assertThat(contentType("*/*")).startsWith("application/xml");
    }

    private static String contentType(String accept) {
        return Http.send(HttpRequest.newBuilder(URI.create(SANDBOX.url() + "/api/currencies/1"))
                        .header("X-COUPA-API-KEY", SANDBOX.apiKey())
                        .header("Accept", accept)
                        .GET())
                .header("Content-Type");
    }

    @Test
    void savedFiltersStandForArguments() {
        SANDBOX.saveFilter("numbers", "id[lt]=3&fields=" + Http.encoded("[\"id\",\"invoice_number\"]"));
        assertThat(http.get("/api/invoices?filter=numbers").text())
                .isEqualTo("[{\"id\":1,\"invoice-number\":\"IHIN-1001\"},{\"id\":2,\"invoice-number\":\"IHIN-1002\"}]");
        assertThat(http.get("/api/invoices?filter=none").status()).isEqualTo(400);
    }

    @Test
    void unknownAddressesAndVerbsAreNotFound() {
        assertThat(http.get("/api/invoicez").status()).isEqualTo(404);
        Http.Answer answer = http.call("DELETE", "/api/currencies/1", "");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).contains("only GET");
        assertThat(http.withToken("").get("/api/invoices").status()).isEqualTo(401);
    }

    @Test
    void moreThanFortyFiveCallsAtOnceAreTooMany() {
        try (CoupaSandbox sandbox = CoupaSandbox.builder().records(1).start()) {
            Http caller = Http.of(sandbox);
            List<Integer> statuses = IntStream.range(0, 200)
                    .mapToObj(i -> caller.get("/api/currencies/1").status())
                    .toList();
            assertThat(statuses.subList(0, 45)).containsOnly(200);
            assertThat(statuses).contains(429);
        }
    }
}
