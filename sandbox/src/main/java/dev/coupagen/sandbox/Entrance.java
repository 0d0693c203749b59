package dev.coupagen.sandbox;

import dev.coupagen.sandbox.http.Call;
import dev.coupagen.sandbox.http.Service;
import dev.coupagen.sandbox.web.Console;
import java.io.IOException;

/** Tells calls of the instance from those of the sandbox itself, to which no faults happen. */
record Entrance(Console console, Service instance) implements Service {
    @Override
    public Answer answer(Call call) throws IOException {
        return Console.concerns(call) ? new Sent(console.answer(call)) : instance.answer(call);
    }
}
