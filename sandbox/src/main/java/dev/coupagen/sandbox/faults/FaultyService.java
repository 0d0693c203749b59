package dev.coupagen.sandbox.faults;

import dev.coupagen.sandbox.http.Call;
import dev.coupagen.sandbox.http.Reply;
import dev.coupagen.sandbox.http.Service;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** A service to whose calls faults happen. */
public final class FaultyService implements Service {
    private static final int UNAVAILABLE = 503;
    private final Service service;
    private final Faults faults;
    private final Consumer<Call> drift;

    /** @param drift what changes the records between the pages of a list */
    public FaultyService(Service service, Faults faults, Consumer<Call> drift) {
        this.service = service;
        this.faults = faults;
        this.drift = drift;
    }

    @Override
    public Answer answer(Call call) throws IOException {
        List<Fault> happening = faults.of(call);
        for (Fault fault : happening) {
            if (fault.kind() == FaultKind.LATENCY) {
                sleep(fault.amount());
            } else if (fault.kind() == FaultKind.STATUS) {
                return new Sent(status(fault.amount() == 0 ? UNAVAILABLE : fault.amount()));
            } else if (fault.kind() == FaultKind.TOKEN_EXPIRY) {
                return new Sent(status(401).with("WWW-Authenticate", "Bearer error=\"invalid_token\""));
            } else if (fault.kind() == FaultKind.DROP) {
                return new Broken(Reply.empty(200), 0);
            } else if (fault.kind() == FaultKind.DRIFT) {
                drift.accept(call);
            }
        }
        Answer answer = service.answer(call);
        return answer instanceof Sent sent ? distorted(sent.reply(), happening) : answer;
    }

    private static Answer distorted(Reply reply, List<Fault> happening) {
        Reply changed = reply;
        for (Fault fault : happening) {
            if (Distortion.concerns(fault, changed)) {
                changed = Distortion.of(fault, changed);
            } else if (fault.kind() == FaultKind.TRUNCATE && changed.body().length > 1) {
                int bytes = fault.amount() == 0 ? changed.body().length / 2 : fault.amount();
                return new Broken(changed, bytes);
            }
        }
        return new Sent(changed);
    }

    private static Reply status(int status) {
        return Reply.json(
                status, "{\"errors\":{\"base\":[\"The sandbox answers " + status + " as it was told to.\"]}}");
    }

    private static void sleep(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
