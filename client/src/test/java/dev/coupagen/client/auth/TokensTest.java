package dev.coupagen.client.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.client.http.BaseAddress;
import dev.coupagen.client.http.HttpCall;
import dev.coupagen.client.http.HttpReply;
import dev.coupagen.client.http.HttpTransport;
import dev.coupagen.client.limit.Ticker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** When a token is asked for, renewed and given up. */
class TokensTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(1);

    private final AtomicInteger asked = new AtomicInteger();
    private final Clock clock = new Clock();
    private boolean isDown;
    private CountDownLatch held = new CountDownLatch(0);

    /** Runs when the test says so. */
    private static final class Clock implements Ticker {
        private final AtomicLong nanos = new AtomicLong();

        void forward(Duration time) {
            nanos.addAndGet(time.toNanos());
        }

        @Override
        public long nanos() {
            return nanos.get();
        }

        @Override
        public void pause(long time) {
            nanos.addAndGet(time);
        }
    }

    private HttpReply reply(HttpCall call) throws IOException, InterruptedException {
        held.await();
        int number = asked.incrementAndGet();
        if (isDown) {
            return new HttpReply(503, Map.of(), new byte[0]);
        }
        String token = "{\"access_token\":\"t" + number + "\",\"expires_in\":86399}";
        return new HttpReply(
                200, Map.of("Content-Type", List.of("application/json")), token.getBytes(StandardCharsets.UTF_8));
    }

    private final Authorizer tokens = Authorizer.of(
            new Grant.Client("id", Secret.of("secret"), Set.of(), false),
            BaseAddress.of("https://acme.example"),
            (HttpTransport) this::reply,
            clock);

    private String value() throws InterruptedException {
        return tokens.credential(TIMEOUT).value();
    }

    @Test
    void aTokenIsKeptForTwentyHours() throws Exception {
        assertThat(value()).isEqualTo("Bearer t1");
        clock.forward(Duration.ofHours(19));
        assertThat(value()).isEqualTo("Bearer t1");
        clock.forward(Duration.ofMinutes(61));
        assertThat(value()).isEqualTo("Bearer t2");
    }

    @Test
    void aClockThatJumpsLeadsToANewTokenAndNothingElse() throws Exception {
        value();
        clock.forward(Duration.ofDays(400));
        assertThat(value()).isEqualTo("Bearer t2");
    }

    @Test
    void theOldTokenIsUsedOnWhileTheEndpointIsDown() throws Exception {
        value();
        clock.forward(Duration.ofHours(21));
        isDown = true;
        assertThat(value()).isEqualTo("Bearer t1");
        assertThat(value()).isEqualTo("Bearer t1");
        assertThat(asked).as("asked again at once").hasValue(2);
        clock.forward(Duration.ofHours(4));
        assertThatThrownBy(this::value).isInstanceOf(TokenException.class);
    }

    @Test
    void othersGoOnWithTheOldTokenWhileOneRenewsIt() throws Exception {
        value();
        clock.forward(Duration.ofHours(21));
        held = new CountDownLatch(1);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        Future<String> renewing = thread.submit(this::value);
        while (!((Tokens) tokens).isRenewing()) {
            Thread.onSpinWait();
        }
        assertThat(value()).isEqualTo("Bearer t1");
        held.countDown();
        assertThat(renewing.get()).isEqualTo("Bearer t2");
        thread.shutdown();
    }

    @Test
    void manyThreadsAskForTheFirstTokenOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<String>> all = IntStream.range(0, 64)
                .mapToObj(i -> threads.submit(this::value))
                .toList();
        for (Future<String> one : all) {
            assertThat(one.get()).isEqualTo("Bearer t1");
        }
        threads.shutdown();
        assertThat(asked).hasValue(1);
    }

    @Test
    void aRejectedTokenIsReplacedOnceHoweverManyReportIt() throws Exception {
        Authorizer.Credential old = tokens.credential(TIMEOUT);
        tokens.rejected(old);
        tokens.rejected(old);
        assertThat(value()).isEqualTo("Bearer t2");
        tokens.rejected(old);
        assertThat(value()).isEqualTo("Bearer t2");
    }

    @Test
    void nothingShowsASecret() throws Exception {
        assertThat(tokens.credential(TIMEOUT).toString() + tokens + tokens.grant())
                .doesNotContain("t1")
                .doesNotContain("secret=secret");
        assertThat(tokens.redacted("a secret and t1")).isEqualTo("a *** and ***");
    }
}
