package dev.coupagen.sandbox.traffic;

import dev.coupagen.sandbox.http.Call;
import dev.coupagen.sandbox.http.Reply;
import dev.coupagen.sandbox.schema.SandboxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Serves recorded exchanges again: the replies to the same call one after the other, the last one as often as it is asked
 * for.
 */
public final class Replay {
    private final Map<String, Deque<Reply>> replies = new HashMap<>();

    /**
     * The exchanges of a folder, in the order of the names of the files.
     *
     * @throws SandboxException if a file is not one of an exchange
     */
    public Replay(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            for (Path file : sorted) {
                Exchange exchange = Exchange.read(file.toString(), Files.readAllBytes(file));
                replies.computeIfAbsent(exchange.verb() + " " + exchange.address(), key -> new ArrayDeque<>())
                        .add(exchange.reply());
            }
        } catch (IOException e) {
            throw new SandboxException("The recordings in " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The recorded reply to a call. */
    public synchronized Optional<Reply> reply(Call call) {
        Deque<Reply> recorded = replies.get(call.verb() + " " + Secrets.removed(call.address()));
        if (recorded == null) {
            return Optional.empty();
        }
        return Optional.of(recorded.size() > 1 ? recorded.removeFirst() : recorded.getFirst());
    }
}
