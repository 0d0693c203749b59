package dev.coupagen.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.client.model.InvoicePath;
import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.runtime.Operation;
import dev.coupagen.runtime.query.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The scopes that calls need are known: in exceptions, and before the first call. */
class ScopeTableTest {
    private static final Path BUNDLED = Path.of("src/main/resources/dev/coupagen/client/scopes.txt");

    @RegisterExtension
    final Instance instance = new Instance();

    /** After a change that is meant, {@code -Dgolden.update=true} writes the table again. */
    @Test
    void theTableIsThatOfTheNewestBundledRelease() throws IOException {
        ApiDefinition newest = BundledReleases.load("2026-04");
        List<String> lines = newest.resources().values().stream()
                .flatMap(resource -> resource.operations().stream())
                .filter(operation -> !operation.scopes().isEmpty())
                .map(operation -> operation.verb() + " " + operation.path().replaceAll("\\{[^}]*}", "{id}") + " "
                        + String.join(" ", operation.scopes()))
                .distinct()
                .sorted()
                .toList();
        if (Boolean.getBoolean("golden.update")) {
            Files.write(BUNDLED, lines);
        }
        assertThat(Files.readAllLines(BUNDLED)).isEqualTo(lines);
        assertThat(lines).hasSizeGreaterThan(850);
    }

    @Test
    void aRefusedPermissionNamesTheScopeThatTheCallNeeds() {
        instance.server().stubFor(get("/api/invoices/7").willReturn(aResponse().withStatus(403)));
        instance.server()
                .stubFor(put("/api/invoices/7/submit").willReturn(aResponse().withStatus(403)));
        try (Coupa coupa = instance.client().build()) {
            ResourceClient<?> invoices = coupa.resource(InvoicePath.INVOICE);
            assertThatThrownBy(() -> invoices.get(7))
                    .isInstanceOfSatisfying(
                            PermissionException.class,
                            e -> assertThat(e.scopes()).containsExactly("core.invoice.read"))
                    .hasMessageContaining("core.invoice.read");
            Operation submit = Operation.of("PUT", "/invoices/{id}/submit").scopes("core.invoice.write");
            assertThatThrownBy(() -> invoices.call(submit, 7)).hasMessageContaining("core.invoice.write");
        }
    }

    @Test
    void theScopesOfAProgramAreComputedFromWhatItCalls() {
        assertThat(Scopes.of(Operation.of("PUT", "/invoices/{id}/submit"), Operation.of("POST", "/purchase_orders")))
                .containsExactly("core.invoice.write", "core.purchase_order.write");
        assertThat(Scopes.of(Query.from(InvoicePath.INVOICE))).containsExactly("core.invoice.read");
    }
}
