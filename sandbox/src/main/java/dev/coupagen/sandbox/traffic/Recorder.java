package dev.coupagen.sandbox.traffic;

import dev.coupagen.io.AtomicFile;
import dev.coupagen.sandbox.http.Call;
import dev.coupagen.sandbox.http.Reply;
import dev.coupagen.sandbox.schema.SandboxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Saves each exchange as a file of a folder: {@code 00001-GET-api-invoices.json}. */
public final class Recorder {
    private static final int LONGEST = 60;
    private final Path folder;
    private final AtomicLong count = new AtomicLong();

    /**
     * A recorder into a folder, which is made if it is not there.
     *
     * @throws SandboxException if it cannot be made
     */
    public Recorder(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new SandboxException("The folder of recordings " + folder + " cannot be made: " + e.getMessage(), e);
        }
    }

    /** Saves an exchange. */
    public void save(Call call, Reply reply) throws IOException {
        String name = (call.verb() + call.path()).replaceAll("[^A-Za-z0-9]+", "-");
        String file = String.format(
                Locale.ROOT,
                "%05d-%s.json",
                count.incrementAndGet(),
                name.substring(0, Math.min(name.length(), LONGEST)));
        AtomicFile.write(folder.resolve(file), Exchange.write(call, reply));
    }
}
