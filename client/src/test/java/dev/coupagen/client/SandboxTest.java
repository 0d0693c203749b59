package dev.coupagen.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.client.model.ImmutableInvoice;
import dev.coupagen.client.model.ImmutableSupplier;
import dev.coupagen.client.model.Invoice;
import dev.coupagen.client.model.InvoicePath;
import dev.coupagen.client.model.Supplier;
import dev.coupagen.client.model.SupplierPath;
import dev.coupagen.client.options.RetrySettings;
import dev.coupagen.runtime.query.Query;
import dev.coupagen.sandbox.CoupaSandbox;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The client against a server that behaves like Coupa. */
class SandboxTest {
    private static CoupaSandbox sandbox;
    private static Coupa coupa;

    @BeforeAll
    static void start() {
        sandbox = CoupaSandbox.builder()
                .release("2026-04")
                .seed(42)
                .records(130)
                .rateLimited(false)
                .port(0)
                .start();
        coupa = client(CoupaFormat.JSON);
    }

    @AfterAll
    static void stop() {
        coupa.close();
        sandbox.close();
    }

    private static Coupa client(CoupaFormat format) {
        return Coupa.builder()
                .url(sandbox.url())
                .credentials(Credentials.client(sandbox.clientId(), sandbox.clientSecret()))
                .rate(new dev.coupagen.client.limit.RateSettings(10_000, 1_000))
                .retries(RetrySettings.DEFAULT.withDelay(Duration.ofMillis(5)))
                .format(format)
                .build();
    }

    @Test
    void aSupplierIsCreatedReadChangedAndFound() {
        ResourceClient<Supplier> suppliers = coupa.resource(SupplierPath.SUPPLIER);
        Supplier created = suppliers.create(
                ImmutableSupplier.builder().name("ACME & Sons").number("S-1").build());
        long id = created.id().orElseThrow();
        assertThat(suppliers.get(id)).get().extracting(Supplier::name).isEqualTo(created.name());
        Supplier changed = suppliers.update(
                created,
                ImmutableSupplier.copyOf(created).toBuilder().name("ACME Ltd").build());
        assertThat(changed.name()).hasValue("ACME Ltd");
        assertThat(suppliers.find(Query.from(SupplierPath.SUPPLIER)
                        .where(SupplierPath.SUPPLIER.name().eq("ACME Ltd"))))
                .hasSize(1);
        assertThat(suppliers.get(987_654_321L)).isEmpty();
    }

    @Test
    void allRecordsAreStreamedInBothFormats() {
        for (CoupaFormat format : CoupaFormat.values()) {
            try (Coupa other = client(format);
                    Stream<Invoice> all = other.resource(InvoicePath.INVOICE).stream(Query.from(InvoicePath.INVOICE))) {
                List<Long> ids = all.map(invoice -> invoice.id().orElseThrow()).toList();
                assertThat(ids)
                        .as(format.name())
                        .hasSizeGreaterThanOrEqualTo(130)
                        .doesNotHaveDuplicates()
                        .isSorted();
            }
        }
    }

    @Test
    void graphQlAnswersTheSameQuery() {
        Query<Supplier> query = Query.from(SupplierPath.SUPPLIER)
                .where(SupplierPath.SUPPLIER.id().ltOrEq(3))
                .fields(SupplierPath.SUPPLIER.id());
        assertThat(coupa.graphQl(query).errors()).isEmpty();
        assertThat(coupa.graphQl(query).records())
                .extracting(Supplier::id)
                .isEqualTo(coupa.resource(SupplierPath.SUPPLIER).find(query).stream()
                        .map(Supplier::id)
                        .toList());
    }

    @Test
    void aRevokedTokenIsReplaced() {
        ResourceClient<Supplier> suppliers = coupa.resource(SupplierPath.SUPPLIER);
        suppliers.get(1);
        sandbox.revokeTokens();
        assertThat(suppliers.exists(Query.from(SupplierPath.SUPPLIER))).isTrue();
    }

    @Test
    void aReadOnlyClientSendsNoWrite() {
        try (Coupa reader = Coupa.builder()
                .url(sandbox.url())
                .credentials(Credentials.client(sandbox.clientId(), sandbox.clientSecret()))
                .readOnly()
                .build()) {
            assertThatThrownBy(() -> reader.resource(InvoicePath.INVOICE)
                            .create(ImmutableInvoice.builder().build()))
                    .hasMessageContaining("read-only");
            assertThat(reader.resource(InvoicePath.INVOICE).first(Query.from(InvoicePath.INVOICE)))
                    .isPresent();
        }
    }
}
