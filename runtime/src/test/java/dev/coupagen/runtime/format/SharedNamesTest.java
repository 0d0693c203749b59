package dev.coupagen.runtime.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.runtime.text.Encoded;
import dev.coupagen.runtime.text.NameWords;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Names and tables that several threads use for the first time at once; {@code -Dpublications=1000000} does it often. */
class SharedNamesTest {
    private static final int ROUNDS = Integer.getInteger("publications", 20_000);
    private static final int BATCH = 100;
    private static final int THREADS = 4;
    private static final byte[] XML = ("created-at>" + " ".repeat(60)).getBytes(StandardCharsets.US_ASCII);

    @Test
    void everyThreadSeesWholeNamesOfXml() throws Exception {
        race(
                () -> NameTable.of(List.of(ElementName.of("id"), ElementName.of("created-at"))),
                table -> table.xmlName(1).endOf(XML, 0, XML.length) == "created-at".length());
    }

    @Test
    void everyThreadSeesWholeFormsOfAName() throws Exception {
        race(
                () -> ElementName.of("created-at"),
                name -> isWhole(name.jsonNull(), "\"created-at\":null,")
                        && isWhole(name.xmlOpen(), "<created-at")
                        && isWhole(name.xmlClose(), "</created-at>"));
    }

    @Test
    void whatOneThreadLearnsMisleadsNoOther() throws Exception {
        race(
                () -> NameTable.of(List.of(ElementName.of("id"), ElementName.of("number"), ElementName.of("total"))),
                table -> table.find(copy("total"), 0) == 2
                        && table.find(copy("number"), 0) == 1
                        && table.find(copy("other"), 0) == NameTable.UNKNOWN);
    }

    private static boolean isWhole(Encoded encoded, String text) {
        byte[] document = (text + " ".repeat(60)).getBytes(StandardCharsets.US_ASCII);
        return new NameWords(encoded).endOf(document, 0, document.length) == text.length();
    }

    /** Another string, as each parser makes its own. */
    private static String copy(String text) {
        return String.valueOf(text.toCharArray());
    }

    private interface Check<T> {
        boolean holds(T shared);
    }

    /** All threads go over the same fresh objects at the same time. */
    private static <T> void race(Callable<T> making, Check<T> check) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < ROUNDS; round += BATCH) {
                List<T> shared = new ArrayList<>();
                for (int i = 0; i < BATCH; i++) {
                    shared.add(making.call());
                }
                CyclicBarrier start = new CyclicBarrier(THREADS);
                List<Future<Boolean>> results = new ArrayList<>();
                for (int thread = 0; thread < THREADS; thread++) {
                    results.add(threads.submit(() -> {
                        start.await();
                        return shared.stream().allMatch(check::holds);
                    }));
                }
                for (Future<Boolean> result : results) {
                    assertThat(result.get()).isTrue();
                }
            }
        } finally {
            threads.shutdown();
        }
    }
}
