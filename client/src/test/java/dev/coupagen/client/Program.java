package dev.coupagen.client;

import dev.coupagen.client.export.FileState;
import dev.coupagen.client.limit.RateSettings;
import dev.coupagen.client.model.Invoice;
import dev.coupagen.client.model.InvoicePath;
import dev.coupagen.client.options.RetrySettings;
import dev.coupagen.client.paging.Cursor;
import dev.coupagen.runtime.query.Query;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Programs that tests run as a process of their own, to kill it or to keep its memory small. */
public final class Program {
    private Program() {}

    /** Starts one: its name, the address of the instance, and what else it takes. */
    public static Process start(List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Program.class.getName()));
        command.addAll(Arrays.asList(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** The program. */
    public static void main(String[] arguments) throws Exception {
        CoupaBuilder builder = Coupa.builder().url(arguments[1]).credentials(Credentials.client("moving", "secret"));
        if (arguments[0].equals("proxied")) {
            builder.retries(RetrySettings.NONE)
                    .proxy(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[2])),
                            "user",
                            arguments[3].toCharArray());
        }
        if (!arguments[0].equals("calls")) {
            builder.rate(new RateSettings(100_000, 10_000));
        }
        try (Coupa coupa = builder.build()) {
            switch (arguments[0]) {
                case "export" -> export(coupa, Path.of(arguments[2]));
                case "read" -> read(coupa, Path.of(arguments[2]));
                case "transfer" -> transfer(coupa, Path.of(arguments[2]), Path.of(arguments[3]));
                case "proxied" ->
                    System.out.println("read "
                            + coupa.resource(InvoicePath.INVOICE)
                                    .get(7)
                                    .orElseThrow()
                                    .id()
                                    .orElseThrow());
                case "calls" -> calls(coupa, Integer.parseInt(arguments[2]));
                default -> count(coupa);
            }
        }
    }

    /** Writes the id of each record as a line, and goes on after the last whole one. */
    private static void read(Coupa coupa, Path folder) throws IOException {
        Path file = folder.resolve("read");
        String text = Files.exists(file) ? Files.readString(file) : "";
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        Files.writeString(file, whole);
        Cursor cursor = whole.isEmpty()
                ? Cursor.START
                : Cursor.after(whole.strip().substring(whole.strip().lastIndexOf('\n') + 1));
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.APPEND);
                Stream<Invoice> rest =
                        coupa.resource(InvoicePath.INVOICE).stream(Query.from(InvoicePath.INVOICE), cursor)) {
            for (Invoice invoice : (Iterable<Invoice>) rest::iterator) {
                out.write(ByteBuffer.wrap((invoice.id().orElseThrow() + "\n").getBytes(StandardCharsets.US_ASCII)));
            }
        }
        Files.createFile(folder.resolve("done"));
    }

    private static void transfer(Coupa coupa, Path file, Path back) {
        Attachments attachments = coupa.resource(InvoicePath.INVOICE).attachments(7);
        String id = attachments.upload(file, "Internal");
        System.out.println("transferred " + attachments.download(id, back));
    }

    /** As many calls as the limit permits, by two threads. */
    private static void calls(Coupa coupa, int seconds) throws InterruptedException {
        long until = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        AtomicInteger count = new AtomicInteger();
        Runnable loop = () -> {
            while (System.nanoTime() < until) {
                coupa.resource(InvoicePath.INVOICE).get(1);
                count.incrementAndGet();
            }
        };
        Thread other = new Thread(loop);
        other.start();
        loop.run();
        other.join();
        System.out.println("calls " + count);
    }

    /** The other system is a file to which ids are added. */
    private static void export(Coupa coupa, Path folder) throws IOException {
        Path erp = folder.resolve("erp");
        try (FileState state = FileState.open(folder.resolve("state"));
                FileChannel out = FileChannel.open(erp, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            coupa.export(InvoicePath.INVOICE).state(state).to(invoice -> {
                out.write(ByteBuffer.wrap((invoice.id().orElseThrow() + "\n").getBytes(StandardCharsets.US_ASCII)));
                return "E";
            });
        }
        Files.createFile(folder.resolve("done"));
    }

    private static void count(Coupa coupa) {
        try (Stream<Invoice> all = coupa.resource(InvoicePath.INVOICE).stream(Query.from(InvoicePath.INVOICE))) {
            System.out.println("read " + all.mapToLong(invoice -> 1).sum());
        }
    }
}
