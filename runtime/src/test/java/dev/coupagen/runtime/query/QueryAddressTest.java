package dev.coupagen.runtime.query;

import static dev.coupagen.runtime.example.InvoicePath.INVOICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.example.Invoice;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import org.apache.hc.core5.http.message.BasicHttpRequest;
import org.apache.hc.core5.net.URIBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.DefaultUriBuilderFactory;
import org.springframework.web.util.UriBuilder;

/** Queries as other libraries send them. */
class QueryAddressTest {
    private static final Query<Invoice> QUERY = Query.from(INVOICE)
            .where(INVOICE.supplier().name().contains("A+B & {C}/100%,ü\""))
            .limit(50)
            .fields(INVOICE.id(), INVOICE.supplier().name());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://acme.coupahost.com",
                "https://acme.coupahost.com/",
                "https://acme.coupahost.com/api",
                "https://acme.coupahost.com/api/"
            })
    void toUriIsTheWholeAddressWhateverTheBaseEndsWith(String base) {
        URI uri = QUERY.toUri(URI.create(base));

        assertThat(uri.toString())
                .startsWith("https://acme.coupahost.com/api/invoices?supplier%5Bname%5D%5Bcontains%5D=A%2BB");
        assertThat(Query.parseStrict(INVOICE, uri.getRawQuery())).isEqualTo(QUERY);
    }

    @Test
    void theAddressIsStrictlyWellFormedSoThatNoLibraryMendsIt() {
        assertThat(QUERY.toUri(URI.create("https://a.example")).toString())
                .matches("[A-Za-z0-9-._~:/?=&%,]+")
                .doesNotContain("%25{");
    }

    @Test
    void pairsAreNotEncodedAndInTheSameOrder() {
        assertThat(QUERY.toArguments())
                .containsExactly(
                        Map.entry("supplier[name][contains]", "A+B & {C}/100%,ü\""),
                        Map.entry("limit", "50"),
                        Map.entry("fields", "[\"id\",{\"supplier\":[\"name\"]}]"));
        assertThat(Query.from(INVOICE).toArguments()).isEmpty();
    }

    /** Spring's RestClient and WebClient encode a template; pairs go in as variables, and a URI is left alone. */
    @Test
    void springSendsTheSameFromPairs() {
        UriBuilder builder = new DefaultUriBuilderFactory("https://acme.coupahost.com")
                .builder()
                .path("/api/invoices");
        Map<String, Object> variables = new LinkedHashMap<>();
        int number = 0;
        for (Map.Entry<String, String> argument : QUERY.toArguments()) {
            builder.queryParam(argument.getKey(), "{v" + number + "}");
            variables.put("v" + number++, argument.getValue());
        }

        String sent = builder.build(variables).getRawQuery();

        assertThat(decoded(sent)).isEqualTo(decoded(QUERY.toQueryString()));
    }

    @Test
    void okHttpSendsTheAddressAsItIsAndTheSameFromPairs() {
        URI address = QUERY.toUri(URI.create("https://acme.coupahost.com"));
        HttpUrl.Builder pairs =
                HttpUrl.get("https://acme.coupahost.com/api/invoices").newBuilder();
        QUERY.toArguments().forEach(argument -> pairs.addQueryParameter(argument.getKey(), argument.getValue()));

        assertThat(HttpUrl.get(address.toString())).hasToString(address.toString());
        assertThat(decoded(pairs.build().uri().getRawQuery())).isEqualTo(decoded(QUERY.toQueryString()));
    }

    @Test
    void apacheSendsTheAddressAsItIsAndTheSameFromPairs() throws URISyntaxException {
        URI address = QUERY.toUri(URI.create("https://acme.coupahost.com"));
        URIBuilder pairs = new URIBuilder("https://acme.coupahost.com/api/invoices");
        QUERY.toArguments().forEach(argument -> pairs.addParameter(argument.getKey(), argument.getValue()));

        assertThat(new BasicHttpRequest("GET", address).getRequestUri())
                .isEqualTo(address.getRawPath() + "?" + address.getRawQuery());
        assertThat(decoded(pairs.build().getRawQuery())).isEqualTo(decoded(QUERY.toQueryString()));
    }

    private static List<String> decoded(String arguments) {
        return List.of(URLDecoder.decode(arguments, StandardCharsets.UTF_8).split("&", -1));
    }

    @Test
    void aLimitThatCoupaWouldIgnoreIsNotSentSilently() {
        assertThatThrownBy(() -> Query.from(INVOICE).limit(51).toArguments())
                .hasMessageStartingWith("'limit' is 51, but Coupa returns at most 50 records in one call.");
        assertThatThrownBy(() -> Query.from(INVOICE).limit(51).toUri(URI.create("https://a.example")))
                .hasMessage("'limit' is 51, but Coupa returns at most 50 records in one call. Ask for 50 and go on with"
                        + " 'offset', or page by a client.");
        assertThat(Query.parseStrict(INVOICE, "limit=100").limit()).hasValue(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acme.coupahost.com",
                "/api",
                "mailto:a@b.example",
                "https://a.example?x=1",
                "https://a.example#x"
            })
    void aBaseThatIsNoInstanceIsRefused(String base) {
        assertThatThrownBy(() -> QUERY.toUri(URI.create(base)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not the address of an instance");
    }

    /** What people write who have read the documentation, other connectors, or neither. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "supplier_id=3 -> supplier[id]=3",
                "supplier-id[in]=3,4 -> supplier[id][in]=3,4",
                "id[in]=1,2,,3 -> id[in]=1,2,3",
                "created-at[gt_or_eq]=2023-05-02T06:00:00 -> created_at[gt_or_eq]=2023-05-02T06%3A00%3A00%2B00%3A00",
                "order_by=created-at&dir=DESC -> order_by=created_at&dir=desc",
                "supplier[name][blank]=1 -> supplier[name][blank]=true",
            })
    void whatIsDocumentedIsUnderstood(String example) {
        List<String> sides = List.of(example.split(" -> ", -1));

        assertThat(Query.parseStrict(INVOICE, sides.get(0)).toQueryString()).isEqualTo(sides.get(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "created-at[gteq]=2024-01-01 -> there is no operator 'gteq'. There are not_eq, contains, starts_with, ends_with, gt,",
                "created-at[gt]=2023-08-01T06:00:00+02:00 -> is no value of type DATETIME. Send a plus sign as %2B.",
                "id[in]=, -> 'id[in]' lists no value.",
                "number_id=3 -> InvoiceHeader has no element 'number_id'",
            })
    void anythingElseIsRefusedWithItsRemedy(String example) {
        List<String> sides = List.of(example.split(" -> ", -1));

        assertThatThrownBy(() -> Query.parseStrict(INVOICE, sides.get(0))).hasMessageContaining(sides.get(1));
    }
}
