package dev.coupagen.sandbox.traffic;

import dev.coupagen.sandbox.http.Call;
import dev.coupagen.sandbox.http.Reply;
import dev.coupagen.sandbox.http.Service;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A service whose calls are logged and, if asked for, recorded. */
public final class WatchedService implements Service {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneOffset.UTC);
    private static final int LONGEST = 200;
    private final Service service;
    private final RequestLog log;
    private final Clock clock;
    private final @Nullable Recorder recorder;

    /** A watched service. */
    public WatchedService(Service service, RequestLog log, Clock clock, Optional<Recorder> recorder) {
        this.service = service;
        this.log = log;
        this.clock = clock;
        this.recorder = recorder.orElse(null);
    }

    @Override
    public Answer answer(Call call) throws IOException {
        long start = System.nanoTime();
        Answer answer = service.answer(call);
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        String time = TIME.format(clock.instant());
        String address = Secrets.removed(call.address());
        if (answer instanceof Sent sent) {
            Reply reply = sent.reply();
            String error = reply.status() < 400 ? "" : reply.text();
            log.add(
                    time,
                    call.verb(),
                    address,
                    reply.status(),
                    milliseconds,
                    reply.body().length,
                    error.substring(0, Math.min(error.length(), LONGEST)));
            if (recorder != null) {
                recorder.save(call, reply);
            }
        } else {
            log.add(time, call.verb(), address, 0, milliseconds, 0, "");
        }
        return answer;
    }
}
