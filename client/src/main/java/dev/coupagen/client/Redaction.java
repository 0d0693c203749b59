package dev.coupagen.client;

import dev.coupagen.client.call.CallSender;
import dev.coupagen.runtime.CoupaErrors;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes the client's own secrets out of what a server says. */
final class Redaction {
    private Redaction() {}

    static CoupaErrors of(CoupaErrors errors, CallSender sender) {
        Map<String, List<String>> messages = new LinkedHashMap<>();
        errors.messages()
                .forEach((element, texts) -> messages.put(
                        element, texts.stream().map(sender::redacted).toList()));
        return new CoupaErrors(messages);
    }
}
