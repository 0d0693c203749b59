package dev.coupagen.client.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.client.Coupa;
import dev.coupagen.client.Credentials;
import dev.coupagen.client.Program;
import dev.coupagen.client.ResourceClient;
import dev.coupagen.client.model.Invoice;
import dev.coupagen.client.model.InvoicePath;
import dev.coupagen.client.options.RetrySettings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The limit uses what a server permits, and little more. {@code -Dclient.limit.seconds=60} measures longer. */
class RateLimitTest {
    private static final int SECONDS = Integer.getInteger("client.limit.seconds", 4);

    /** Sixteen threads and two Coupa objects, which share the limit of their client id. */
    @Test
    void sixteenThreadsGetWhatTheServerPermitsAndHardlyARefusal() throws Exception {
        try (StrictServer server = new StrictServer(25, 20);
                Coupa first = client(server, "one");
                Coupa second = client(server, "one")) {
            first.resource(InvoicePath.INVOICE).get(1);
            run(server, List.of(first, second), 2);
            int before = server.served.get();
            run(server, List.of(first, second), SECONDS);
            int served = server.served.get() - before;
            assertThat(served).isGreaterThanOrEqualTo((int) (25 * SECONDS * 0.97) - 1);
            assertThat(server.refused.get()).isLessThanOrEqualTo((served + before) / 1000);
        }
    }

    /** Two processes know nothing of each other: what they send together is too much, and neither starves. */
    @Test
    void twoProcessesOfOneClientIdBothGetThrough() throws Exception {
        try (StrictServer server = new StrictServer(25, 20)) {
            List<Process> processes = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                processes.add(Program.start(
                        List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1"),
                        "calls",
                        server.url(),
                        Integer.toString(SECONDS * 2)));
            }
            List<Integer> calls = new ArrayList<>();
            for (Process process : processes) {
                String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(process.waitFor()).as(printed).isZero();
                calls.add(Integer.valueOf(printed.replaceAll("(?s).*calls (\\d+).*", "$1")));
            }
            assertThat(calls).as("calls of each process").allMatch(count -> count > SECONDS * 2 * 4);
            assertThat(calls.get(0) + calls.get(1)).isGreaterThan(SECONDS * 2 * 15);
        }
    }

    private static int calls(Coupa coupa, int seconds) {
        long until = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        ResourceClient<Invoice> invoices = coupa.resource(InvoicePath.INVOICE);
        int count = 0;
        while (System.nanoTime() < until) {
            invoices.get(1);
            count++;
        }
        return count;
    }

    private static void run(StrictServer server, List<Coupa> clients, int seconds) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        List<Future<Integer>> running = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            Coupa coupa = clients.get(i % clients.size());
            running.add(threads.submit(() -> calls(coupa, seconds)));
        }
        for (Future<Integer> thread : running) {
            thread.get();
        }
        threads.shutdown();
        assertThat(server.served.get()).isPositive();
    }

    private static Coupa client(StrictServer server, String id) {
        return Coupa.builder()
                .url(server.url())
                .credentials(Credentials.client(id, "secret"))
                .retries(RetrySettings.DEFAULT.withAttempts(20))
                .build();
    }
}
