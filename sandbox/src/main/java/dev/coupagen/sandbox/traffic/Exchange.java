package dev.coupagen.sandbox.traffic;

import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.format.ElementName;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.format.Format;
import dev.coupagen.runtime.json.JsonFormat;
import dev.coupagen.sandbox.http.Call;
import dev.coupagen.sandbox.http.Reply;
import dev.coupagen.sandbox.schema.SandboxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A call and its reply, as they are kept in a file: without tokens, keys, passwords and other secrets.
 *
 * @param verb of the call
 * @param address path and query
 */
record Exchange(String verb, String address, Reply reply) {
    private static final ElementName ROOT = ElementName.item("exchange");

    /** The file of a call and its reply. */
    static byte[] write(Call call, Reply reply) {
        Format.DocumentWriter out = JsonFormat.INSTANCE.writer();
        out.beginRecord(ROOT);
        ElementName request = ElementName.of("request");
        out.beginRecord(request);
        text(out, "verb", call.verb());
        text(out, "address", Secrets.removed(call.address()));
        headers(out, call.headers());
        body(out, call.header("content-type").orElse(""), call.bodyRead());
        out.endRecord(request);
        ElementName answer = ElementName.of("reply");
        out.beginRecord(answer);
        out.integer(ElementName.of("status"), reply.status());
        headers(out, reply.headers());
        body(out, reply.contentType(), reply.body());
        out.endRecord(answer);
        out.endRecord(ROOT);
        return out.finish();
    }

    private static void text(Format.DocumentWriter out, String name, String value) {
        out.text(ElementName.of(name), value);
    }

    private static void headers(Format.DocumentWriter out, Map<String, String> headers) {
        ElementName name = ElementName.of("headers");
        out.beginRecord(name);
        headers.forEach((header, value) -> text(out, header, Secrets.ofHeader(header, value)));
        out.endRecord(name);
    }

    private static void body(Format.DocumentWriter out, String type, byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            text(out, "body", Secrets.ofBody(type, text));
        } catch (CharacterCodingException e) {
            text(out, "base64", Base64.getEncoder().encodeToString(body));
        }
    }

    /**
     * Reads a file.
     *
     * @throws SandboxException if it is not one of an exchange
     */
    static Exchange read(String file, byte[] content) {
        try (ElementReader reader = JsonFormat.INSTANCE.reader(content, Limits.DEFAULT)) {
            RawValue exchange = reader.raw();
            RawValue request = exchange.member("request").orElse(RawValue.Null.NULL);
            RawValue reply = exchange.member("reply").orElse(RawValue.Null.NULL);
            Map<String, String> headers = new LinkedHashMap<>();
            if (reply.member("headers").orElse(RawValue.Null.NULL) instanceof RawValue.Struct struct) {
                struct.members()
                        .forEach(member -> headers.put(
                                member.name(), member.value().asText().orElse("")));
            }
            byte[] body = reply.member("base64")
                    .flatMap(RawValue::asText)
                    .map(text -> Base64.getDecoder().decode(text))
                    .orElseGet(() -> text(reply, "body").getBytes(StandardCharsets.UTF_8));
            int status = Integer.parseInt(text(reply, "status"));
            return new Exchange(text(request, "verb"), text(request, "address"), new Reply(status, headers, body));
        } catch (MappingException | IllegalArgumentException e) {
            throw new SandboxException(file + " is not a recorded exchange: " + e.getMessage(), e);
        }
    }

    private static String text(RawValue value, String name) {
        return value.member(name).flatMap(RawValue::asText).orElse("");
    }
}
