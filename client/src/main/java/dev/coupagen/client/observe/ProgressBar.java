package dev.coupagen.client.observe;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongConsumer;

/** Shows on a console how many records were read, and how fast: the callback for {@code ResourceClient.stream}. */
public final class ProgressBar implements LongConsumer {
    private static final int WIDTH = 30;
    private final PrintStream out;
    private final String what;
    private final long expected;
    private final long begin = System.nanoTime();

    /**
     * A bar.
     *
     * @param out the console
     * @param what is read, such as {@code invoices}
     * @param expected how many there are; 0 if that is not known, since Coupa does not tell
     */
    public ProgressBar(PrintStream out, String what, long expected) {
        this.out = out;
        this.what = what;
        this.expected = expected;
    }

    @Override
    public void accept(long count) {
        double seconds = Math.max(1e-3, (System.nanoTime() - begin) / 1e9);
        String rate = String.format(Locale.ROOT, "%,d %s, %,.0f/s", count, what, count / seconds);
        out.print('\r' + bar(count) + rate + "   ");
        out.flush();
    }

    private String bar(long count) {
        if (expected <= 0) {
            return "";
        }
        int full = (int) Math.min(WIDTH, count * WIDTH / expected);
        return "[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] ";
    }
}
