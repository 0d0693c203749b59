package dev.coupagen.client;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.client.model.Invoice;
import dev.coupagen.client.model.InvoicePath;
import dev.coupagen.client.options.RetrySettings;
import dev.coupagen.runtime.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Closing waits for what is under way. */
class ClosingTest {
    @RegisterExtension
    final Instance instance = new Instance();

    @Test
    void callsThatAreUnderWayEndAndFurtherOnesAreRefused() throws Exception {
        instance.server()
                .stubFor(any(anyUrl())
                        .atPriority(9)
                        .willReturn(okJson("{\"id\":7}").withFixedDelay(400)));
        CountDownLatch begun = new CountDownLatch(6);
        Coupa coupa = instance.client()
                .interceptor((call, next) -> {
                    if (call.verb().equals("GET")) {
                        begun.countDown();
                    }
                    return next.send(call);
                })
                .build();
        coupa.authenticate();
        ResourceClient<Invoice> invoices = coupa.resource(InvoicePath.INVOICE);
        List<CompletableFuture<Optional<Invoice>>> calls = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            calls.add(CompletableFuture.supplyAsync(() -> invoices.get(7), task -> new Thread(task).start()));
            calls.add(invoices.async().get(7));
        }
        begun.await();
        coupa.close();
        for (CompletableFuture<Optional<Invoice>> call : calls) {
            assertThat(call).isCompleted();
            assertThat(call.get()).isPresent();
        }
        assertThatThrownBy(() -> invoices.get(7)).hasMessageContaining("The client is closed");
        assertThat(instance.requests()).isEqualTo(6);
        coupa.close();
    }

    @Test
    void aClientWithOtherOptionsSharesTheConnectionsAndDoesNotCloseThem() {
        instance.server().stubFor(any(anyUrl()).atPriority(9).willReturn(okJson("[{\"id\":7}]")));
        try (Coupa coupa = instance.client().build()) {
            Coupa other = coupa.withOptions(coupa.options().withRetries(RetrySettings.NONE));
            other.resource(InvoicePath.INVOICE).find(Query.from(InvoicePath.INVOICE));
            other.close();
            assertThat(coupa.resource(InvoicePath.INVOICE).first(Query.from(InvoicePath.INVOICE)))
                    .isPresent();
            assertThat(instance.tokensIssued()).isEqualTo(1);
        }
    }
}
