package dev.coupagen.client;

import dev.coupagen.client.limit.RateSettings;
import dev.coupagen.client.options.RetrySettings;
import dev.coupagen.sandbox.CoupaSandbox;
import java.time.Duration;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A sandbox for the tests of a class, without the limit of requests, and clients of it. */
final class Sandbox implements AfterAllCallback {
    private final CoupaSandbox server;

    Sandbox(int records) {
        server = CoupaSandbox.builder()
                .release("2026-04")
                .seed(42)
                .records(records)
                .rateLimited(false)
                .port(0)
                .start();
    }

    CoupaSandbox server() {
        return server;
    }

    CoupaBuilder client() {
        return Coupa.builder()
                .url(server.url())
                .credentials(Credentials.client(server.clientId(), server.clientSecret()))
                .rate(new RateSettings(10_000, 1_000))
                .retries(RetrySettings.DEFAULT.withDelay(Duration.ofMillis(5)));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        server.close();
    }
}
