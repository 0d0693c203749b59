package dev.coupagen.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.runtime.RawValue;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** How records are found, paged through and sent. */
class RecordsTest {
    private static final CoupaSandbox SANDBOX =
            CoupaSandbox.builder().records(120).rateLimited(false).start();
    private final Http http = Http.of(SANDBOX);

    @AfterAll
    static void close() {
        SANDBOX.close();
    }

    private static List<String> numbers(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toList();
    }

    @Test
    void aListHasFiftyRecordsAtMostAndIsPagedThrough() {
        assertThat(http.get("/api/departments", "[\"id\"]").ids()).isEqualTo(numbers(1, 50));
        assertThat(http.get("/api/departments?limit=1000&offset=50", "[\"id\"]").ids())
                .isEqualTo(numbers(51, 100));
        assertThat(http.get("/api/departments?limit=7&offset=100", "[\"id\"]").ids())
                .isEqualTo(numbers(101, 107));
        assertThat(http.get("/api/departments?id[gt]=118&order_by=id&dir=asc", "[\"id\"]")
                        .ids())
                .isEqualTo(numbers(119, 120));
    }

    @Test
    void recordsAreOrdered() {
        List<String> descending = http.get("/api/suppliers?order_by=id&dir=desc&limit=3", "[\"id\"]")
                .ids();
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
        assertThat(http.get("/api/invoices?invoice_lines[id]=" + line, "[\"id\"]")
                        .ids())
                .containsExactly("5");
        assertThat(http.get("/api/invoices?invoice-lines[id]=" + line + "&invoice-lines[line-num]=1", "[\"id\"]")
                        .ids())
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
            assertThat(http.get("/api/suppliers?id=2&" + criterion, "[\"id\"]").ids())
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
        List<String> byName =
                http.get("/api/invoices?supplier[id]=" + supplier, "[\"id\"]").ids();
        assertThat(http.get("/api/invoices?supplier_id=" + supplier, "[\"id\"]").ids())
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
