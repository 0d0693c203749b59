package dev.coupagen.client.safety;

import dev.coupagen.client.call.ApiCall;
import dev.coupagen.client.http.BaseAddress;
import dev.coupagen.client.http.RequestBody;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

/**
 * Which calls may be sent.
 *
 * @param readOnly whether everything is refused that changes something
 * @param testOnly whether writes are refused to a host that is not known as a test instance by its name
 * @param dryRun whether writes are recorded instead of being sent
 * @param recorded what was recorded
 */
@SuppressWarnings("exports") // calls are asked about within the client only
public record Safety(boolean readOnly, boolean testOnly, boolean dryRun, Queue<RecordedRequest> recorded) {
    private static final Pattern TEST_HOST = Pattern.compile(
            "(?:.*[-.])?(?:test|stage|staging|uat|dev|qa|sandbox|sbx|demo|train|training)[0-9]*(?:[-.].*)?");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    /** Switches without a record yet. */
    public Safety(boolean readOnly, boolean testOnly, boolean dryRun) {
        this(readOnly, testOnly, dryRun, new ConcurrentLinkedQueue<>());
    }

    /**
     * Refuses a call that must not be sent.
     *
     * @throws IllegalStateException if the switches forbid it
     */
    public void check(ApiCall call, BaseAddress address) {
        if (call.readOnly()) {
            return;
        }
        if (readOnly) {
            throw new IllegalStateException("The client is read-only, and " + call
                    + " would change something. Build one without readOnly() to write.");
        }
        if (testOnly && !isTestHost(address.host())) {
            throw new IllegalStateException("The program runs with test settings, and " + call + " would change "
                    + address.host() + ", which its name does not show to be a test instance.");
        }
    }

    /** Whether the call is recorded instead of being sent. */
    public boolean records(ApiCall call, BaseAddress address) {
        if (!dryRun || call.readOnly()) {
            return false;
        }
        check(call, address);
        RequestBody body = call.body();
        String text = body == null || body.contentType().startsWith("multipart/")
                ? ""
                : new String(body.bytes(), StandardCharsets.UTF_8);
        recorded.add(new RecordedRequest(
                call.verb(), call.path(), call.query(), body == null ? "" : body.contentType(), text));
        return true;
    }

    /** What was recorded so far. */
    public List<RecordedRequest> requests() {
        return List.copyOf(recorded);
    }

    /** Whether a host is known as a test instance by its name, as Coupa gives it: {@code acme-test.coupahost.com}. */
    public static boolean isTestHost(String host) {
        return LOOPBACK.contains(host) || TEST_HOST.matcher(host).matches();
    }
}
