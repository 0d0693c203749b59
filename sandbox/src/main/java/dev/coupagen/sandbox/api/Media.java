package dev.coupagen.sandbox.api;

import dev.coupagen.runtime.format.ElementName;
import dev.coupagen.runtime.format.Format;
import dev.coupagen.runtime.json.JsonFormat;
import dev.coupagen.runtime.xml.XmlFormat;
import dev.coupagen.sandbox.http.Call;
import dev.coupagen.sandbox.http.Reply;
import java.util.Locale;
import java.util.Optional;

/** The formats of documents, and which of them a call speaks. */
enum Media {
    JSON("application/json; charset=utf-8", JsonFormat.INSTANCE),
    XML("application/xml; charset=utf-8", XmlFormat.INSTANCE);

    private static final ElementName ERRORS = ElementName.of("errors");
    private static final ElementName ERRORS_ROOT = ElementName.item("errors");
    private static final ElementName ERROR = ElementName.of("error");
    private final String contentType;

    @SuppressWarnings("ImmutableEnumChecker") // formats are stateless
    private final Format format;

    Media(String contentType, Format format) {
        this.contentType = contentType;
        this.format = format;
    }

    Format format() {
        return format;
    }

    Reply reply(int status, byte[] document) {
        return Reply.of(status, contentType, document);
    }

    /** The format that a header names first; empty if it names another, or any. */
    private static Optional<Media> named(String header) {
        String value = header.toLowerCase(Locale.ROOT);
        int json = value.indexOf("application/json");
        int xml = value.indexOf("xml");
        if (json < 0 && xml < 0) {
            return Optional.empty();
        }
        return Optional.of(xml < 0 || (json >= 0 && json < xml) ? JSON : XML);
    }

    /**
     * The format of the answer, which is that of the body. Without {@code Accept} it is that of {@code Content-Type},
     * and without either XML.
     *
     * @throws Failure if the headers contradict each other, or name no format that there is
     */
    static Media of(Call call) {
        // "application/json, */*" names JSON; "*/*" alone leaves it open.
        Optional<String> accept =
                call.header("accept").filter(value -> named(value).isPresent() || !value.contains("*/*"));
        Optional<String> content = call.header("content-type");
        if (accept.isPresent() && named(accept.get()).isEmpty()) {
            throw Failure.of(406, "'Accept' is '" + accept.get() + "'. Send 'application/json' or 'application/xml'.");
        }
        Optional<Media> accepted = accept.flatMap(Media::named);
        Optional<Media> sent = content.flatMap(Media::named);
        if (accepted.isPresent() && sent.isPresent() && !accepted.equals(sent)) {
            throw Failure.of(406, "'Accept' and 'Content-Type' name different types. Send the same in both.");
        }
        return accepted.or(() -> sent).orElse(XML);
    }

    /** As {@link #of}, for a reply that says what is wrong with the headers themselves. */
    static Media forErrors(Call call) {
        return call.header("accept")
                .flatMap(Media::named)
                .or(() -> call.header("content-type").flatMap(Media::named))
                .orElse(call.header("accept").isPresent() ? JSON : XML);
    }

    /** The document that says what is wrong. */
    Reply errors(Failure failure) {
        Format.DocumentWriter writer = format.writer();
        if (this == XML) {
            writer.beginRecord(ERRORS_ROOT);
            failure.messages().forEach(message -> writer.text(ERROR, message));
            writer.endRecord(ERRORS_ROOT);
        } else {
            ElementName about = ElementName.of(failure.about());
            writer.beginRecord(ERRORS_ROOT);
            writer.beginRecord(ERRORS);
            writer.beginList(about);
            failure.messages().forEach(message -> writer.text(ERRORS_ROOT, message));
            writer.endList(about);
            writer.endRecord(ERRORS);
            writer.endRecord(ERRORS_ROOT);
        }
        return reply(failure.status(), writer.finish());
    }
}
