package dev.coupagen.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the process at random moments while several callers write, and starts it again with what is on disk. Every write that
 * was answered is there: a created record, a changed one, and a file. Of the write that was not answered either is right.
 */
class KillTest {
    /** How often the process is killed; {@code -Dsandbox.kills=100} for the long measurement. */
    private static final int KILLS = Integer.getInteger("sandbox.kills", 2);

    private static final int LONGEST_MILLISECONDS = 700;
    private static final int LARGEST_FILE = 3_000_000;
    private static final String[] NO_RECORDS = {"--records", "1", "--no-rate-limit", "--quiet", "--port", "0", "--data"
    };

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    private Path folder;

    private final Random random = new Random(15);
    /** What was answered by the id of a supplier: its name. */
    private final Map<String, String> names = new ConcurrentHashMap<>();

    private volatile String changed = "";
    private volatile String changing = "";
    private volatile byte[] kept = {};
    private volatile byte[] sent = {};
    private volatile CountDownLatch begun = new CountDownLatch(1);
    private int writes;

    @Test
    void noAcknowledgedWriteIsLostWhenTheProcessIsKilled() throws Exception {
        String[] options = Arrays.copyOf(NO_RECORDS, NO_RECORDS.length + 1);
        options[NO_RECORDS.length] = folder.resolve("kept").toString();
        for (int kill = 0; kill <= KILLS; kill++) {
            Program program = Program.start(options);
            Http http = Http.at(program.url(), program.token(HttpClient.newHttpClient()));
            verify(http);
            if (kill < KILLS) {
                writeUntilKilled(program, http);
            } else {
                program.close();
            }
        }
        assertThat(names).isNotEmpty();
        System.out.println(KILLS + " kills, " + names.size() + " suppliers and " + writes + " other writes kept");
    }

    private void verify(Http http) {
        names.forEach((id, name) -> assertThat(
                        http.get("/api/suppliers/" + id, "[\"name\"]").member("name"))
                .isEqualTo(name));
        if (!changed.isEmpty()) {
            String found = http.get("/api/suppliers/1", "[\"number\"]").member("number");
            assertThat(found).isIn(changed, changing);
            changed = found;
        }
        if (kept.length > 0) {
            byte[] found = http.get("/api/invoices/1/retrieve_image_scan").body();
            assertThat(found).isIn(kept, sent);
            kept = found;
        }
        if (names.size() > 300) {
            names.clear(); // they were verified after many kills
        }
    }

    private void writeUntilKilled(Program program, Http http) throws InterruptedException {
        begun = new CountDownLatch(1);
        Thread[] writers = {
            new Thread(() -> repeat(() -> create(http))),
            new Thread(() -> repeat(() -> change(http))),
            new Thread(() -> repeat(() -> upload(http)))
        };
        for (Thread writer : writers) {
            writer.start();
        }
        assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();
        TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_MILLISECONDS));
        program.kill();
        for (Thread writer : writers) {
            writer.join();
        }
    }

    /** Writes until the process is gone. */
    private static void repeat(Runnable write) {
        try {
            while (true) {
                write.run();
            }
        } catch (UncheckedIOException e) {
            assertThat(e).as("the process was killed").isNotNull();
        }
    }

    private void create(Http http) {
        String name = "Kill " + Long.toHexString(System.nanoTime());
        Http.Answer answer = http.post("/api/suppliers?return_object=limited", "{\"name\":\"" + name + "\"}");
        assertThat(answer.status()).isEqualTo(201);
        names.put(answer.member("id"), name);
        begun.countDown();
    }

    private void change(Http http) {
        String number = Long.toHexString(System.nanoTime());
        changing = number;
        Http.Answer answer = http.put("/api/suppliers/1?return_object=limited", "{\"number\":\"" + number + "\"}");
        assertThat(answer.status()).isEqualTo(200);
        changed = number;
        writes++;
    }

    private void upload(Http http) {
        byte[] file = new byte[1 + new Random(System.nanoTime()).nextInt(LARGEST_FILE)];
        new Random(System.nanoTime()).nextBytes(file);
        sent = file;
        Http.Answer answer = http.upload("PUT", "/api/invoices/1/image_scan", "application/pdf", file);
        assertThat(answer.status()).isEqualTo(200);
        kept = file;
    }
}
