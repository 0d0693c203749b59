package dev.coupagen.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.client.model.Invoice;
import dev.coupagen.client.model.InvoicePath;
import dev.coupagen.client.paging.Changes;
import dev.coupagen.client.paging.Cursor;
import dev.coupagen.client.paging.Watermark;
import dev.coupagen.runtime.query.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Reading while others create, change and remove. {@code -Dclient.drift.records=100000} runs it at full size.
 */
class DriftTest {
    private static final int RECORDS = Integer.getInteger("client.drift.records", 5_000);
    private static final Query<Invoice> ALL = Query.from(InvoicePath.INVOICE);
    private final Random random = new Random(11);

    /** Changes a few records before each page, about a thousand in all. */
    private void others(MovingRecords server, Set<Long> touched) {
        int each = Math.max(1, 1_000 * 50 / RECORDS);
        List<Long> ids = new ArrayList<>(server.records().keySet());
        server.beforePage(() -> {
            synchronized (touched) {
                server.forward(20);
                for (int i = 0; i < each; i++) {
                    long id = ids.get(random.nextInt(ids.size()));
                    touched.add(id);
                    switch (random.nextInt(3)) {
                        case 0 -> server.remove(id);
                        case 1 -> server.change(id);
                        default -> touched.add(server.create());
                    }
                }
            }
        });
    }

    @Test
    void everyRecordThatWasThereAllTheTimeComesExactlyOnce() throws Exception {
        try (MovingRecords server = new MovingRecords(RECORDS, 10);
                Coupa coupa = server.client().build()) {
            Set<Long> steady = new TreeSet<>(server.records().keySet());
            Set<Long> touched = new HashSet<>();
            others(server, touched);
            server.forward(2_000);
            Instant begin = server.now();
            Map<Long, Integer> seen = new HashMap<>();
            try (Stream<Invoice> all = coupa.resource(InvoicePath.INVOICE).stream(ALL)) {
                all.forEach(invoice -> seen.merge(invoice.id().orElseThrow(), 1, Integer::sum));
            }
            requireOnce(steady, touched, seen);
            requireAllChanges(coupa, server, begin);
        }
    }

    /** In the same run: what was created or changed while the stream was read comes with the changes since its beginning. */
    private void requireAllChanges(Coupa coupa, MovingRecords server, Instant begin) {
        Map<Long, Instant> delivered = new HashMap<>();
        Watermark mark = Watermark.since(begin);
        for (int window = 0; window < 5; window++) {
            mark = Watermark.parse(run(coupa, server, mark.toString(), delivered, Integer.MAX_VALUE));
        }
        server.beforePage(() -> {});
        server.forward(60_000);
        run(coupa, server, mark.toString(), delivered, Integer.MAX_VALUE);
        server.records().forEach((id, changed) -> {
            if (!changed.isBefore(begin)) {
                assertThat(delivered.get(id)).as("record %s", id).isEqualTo(changed.truncatedTo(ChronoUnit.SECONDS));
            }
        });
        assertThat(delivered).hasSizeGreaterThan(Math.min(300, RECORDS / 10));
    }

    @Test
    void aReaderThatIsKilledTenTimesGoesOnFromItsCursor() throws Exception {
        try (MovingRecords server = new MovingRecords(RECORDS, 10);
                Coupa coupa = server.client().build()) {
            ResourceClient<Invoice> invoices = coupa.resource(InvoicePath.INVOICE);
            Set<Long> steady = new TreeSet<>(server.records().keySet());
            Set<Long> touched = new HashSet<>();
            others(server, touched);
            Map<Long, Integer> seen = new HashMap<>();
            String stored = Cursor.START.toString();
            for (int kills = 0; kills <= 10; kills++) {
                int most = kills < 10 ? random.nextInt(RECORDS / 10) : Integer.MAX_VALUE;
                try (Stream<Invoice> rest = invoices.stream(ALL, Cursor.parse(stored))) {
                    for (Invoice invoice : (Iterable<Invoice>) rest.limit(most)::iterator) {
                        seen.merge(invoice.id().orElseThrow(), 1, Integer::sum);
                        stored = invoices.cursorAfter(invoice).toString();
                    }
                }
            }
            requireOnce(steady, touched, seen);
        }
    }

    private static void requireOnce(Set<Long> steady, Set<Long> touched, Map<Long, Integer> seen) {
        steady.removeAll(touched);
        assertThat(steady).hasSizeGreaterThan(RECORDS / 2);
        assertThat(seen.keySet()).containsAll(steady);
        assertThat(seen.values()).allMatch(count -> count == 1);
    }

    @Test
    void changesMissesNoneOfTheChangesThoughItIsStoppedAtRandom() throws Exception {
        try (MovingRecords server = new MovingRecords(2_000, 10);
                Coupa coupa = server.client().build()) {
            Map<Long, Instant> delivered = new HashMap<>();
            List<Long> ids = new ArrayList<>(server.records().keySet());
            server.beforePage(() -> {
                synchronized (ids) {
                    server.forward(100);
                    for (int i = 0; i < 5; i++) {
                        server.change(ids.get(random.nextInt(ids.size())));
                    }
                    ids.add(server.create());
                }
            });
            String stored = Watermark.since(server.now().minusSeconds(1)).toString();
            for (int run = 0; run < 60; run++) {
                stored = run(coupa, server, stored, delivered, random.nextInt(400));
                server.forward(1_500);
            }
            server.beforePage(() -> {});
            server.forward(60_000);
            for (int run = 0; run < 3; run++) {
                stored = run(coupa, server, stored, delivered, random.nextInt(400));
            }
            server.records()
                    .forEach((id, changed) -> assertThat(delivered.get(id))
                            .as("record %s, changed at %s", id, changed)
                            .isEqualTo(changed.truncatedTo(ChronoUnit.SECONDS)));
        }
    }

    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** @param most after how many records it is stopped */
    private static String run(Coupa coupa, MovingRecords server, String from, Map<Long, Instant> delivered, int most) {
        Changes<Invoice> changes = coupa.resource(InvoicePath.INVOICE)
                .changes(ALL)
                .lag(Duration.ofSeconds(2))
                .clock(new ServerClock(server));
        String[] stored = {from};
        AtomicInteger left = new AtomicInteger(most);
        try {
            changes.read(
                    Watermark.parse(from),
                    invoice -> {
                        if (left.getAndDecrement() == 0) {
                            throw new Stopped();
                        }
                        delivered.put(
                                invoice.id().orElseThrow(),
                                invoice.updatedAt().orElseThrow().toInstant());
                    },
                    mark -> stored[0] = mark.toString());
        } catch (Stopped e) {
            // Goes on from what was stored.
        }
        return stored[0];
    }

    private static final class ServerClock extends Clock {
        private final MovingRecords server;

        ServerClock(MovingRecords server) {
            this.server = server;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return server.now();
        }
    }
}
