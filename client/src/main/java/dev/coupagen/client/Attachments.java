package dev.coupagen.client;

import dev.coupagen.client.call.ApiCall;
import dev.coupagen.client.http.HttpReply;
import dev.coupagen.client.http.Multipart;
import dev.coupagen.client.http.RequestBody;
import dev.coupagen.client.options.RequestOptions;
import dev.coupagen.io.AtomicFile;
import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.Operation;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.json.JsonFormat;
import dev.coupagen.runtime.text.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The attachments and other files of one record. Files are read and written while they are transferred, so their size does
 * not matter to the memory.
 *
 * @see <a href="https://compass.coupa.com/en-us/products/product-documentation/integration-technical-documentation/the-coupa-core-api/resources/shared-resources/attachments-api">Coupa documentation, Attachments API</a>
 */
public final class Attachments {
    private static final Logger LOG = LoggerFactory.getLogger("dev.coupagen.client");

    /** What Coupa takes: 250 MB. */
    private static final long LARGEST = 250L << 20;

    private static final String JSON = CoupaFormat.JSON.mediaType();

    private final Connection connection;
    private final String record;
    private final RequestOptions options;

    Attachments(Connection connection, String record, RequestOptions options) {
        this.connection = connection;
        this.record = record;
        this.options = options;
    }

    /**
     * Attaches a file.
     *
     * @param intent who may see it, such as {@code Internal} or {@code Supplier}
     * @return the id of the attachment
     * @throws IllegalArgumentException if there is no such file, or it is larger than Coupa takes
     */
    public String upload(Path file, String intent) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new IllegalArgumentException("The file " + file + " has " + Files.size(file)
                        + " bytes. Coupa takes " + LARGEST + " at most.");
            }
            RequestBody body = new Multipart()
                    .field("attachment[type]", "file")
                    .field("attachment[intent]", intent)
                    .file("attachment[file]", file)
                    .body();
            return create(body);
        } catch (IOException e) {
            throw new IllegalArgumentException("The file " + file + " cannot be read (" + e.getMessage() + ").", e);
        }
    }

    /** Attaches a link. */
    public String link(String url, String intent) {
        return create(json("url", url, intent));
    }

    /** Attaches a text. */
    public String text(String text, String intent) {
        return create(json("text", text, intent));
    }

    private static RequestBody json(String type, String value, String intent) {
        String json = "{\"type\":" + JsonText.quoted(type) + "," + JsonText.quoted(type) + ":" + JsonText.quoted(value)
                + ",\"intent\":" + JsonText.quoted(intent) + "}";
        return RequestBody.of(JSON, json.getBytes(StandardCharsets.UTF_8));
    }

    private String create(RequestBody body) {
        ApiCall call = call("POST", record + "/attachments", body, false, null);
        return connection.isDry(call) ? "" : id(connection.send(call));
    }

    private static String id(HttpReply reply) {
        try (ElementReader reader = JsonFormat.INSTANCE.reader(reply.body(), Limits.DEFAULT)) {
            return reader.raw().member("id").flatMap(RawValue::asText).orElse("");
        } catch (MappingException e) {
            return "";
        }
    }

    /** Removes an attachment. */
    public void delete(String id) {
        ApiCall call = call("DELETE", attachmentPath(id), null, true, null);
        if (!connection.isDry(call)) {
            connection.send(call);
        }
    }

    /**
     * Writes an attachment to a file. Whatever fails, there is the whole file afterwards or none.
     *
     * @param types the media types that are accepted, such as {@code application/pdf} or {@code image/*}; none means all but
     *     HTML, which is a page of an error or a sign-in
     * @return the number of bytes
     * @throws UnreadableReplyException if it has another type, or not as many bytes as the reply says
     */
    public long download(String id, Path target, String... types) {
        return write("GET", attachmentPath(id), target, types);
    }

    private String attachmentPath(String id) {
        return record + Operation.of("GET", "/attachments/{id}").pathFor(id);
    }

    /** Writes another file of the record, such as {@code retrieve_image_scan} of an invoice. Otherwise as {@link #download}. */
    public long downloadFrom(String action, Path target, String... types) {
        String path = record + Operation.of("GET", "/{action}").pathFor(action);
        return write("GET", path, target, types);
    }

    /** Writes the scan of an invoice to a file: a document or a picture. Otherwise as {@link #download}. */
    public long scan(Path target) {
        return downloadFrom("retrieve_image_scan", target, "application/*", "image/*");
    }

    /** Sends the scan of an invoice. */
    public void uploadScan(Path file) {
        uploadTo("image_scan", file);
    }

    /** Sends another file of the record, such as {@code image_scan} of an invoice. */
    public void uploadTo(String action, Path file) {
        try {
            RequestBody body = new Multipart().file("file", file).body();
            String path = record + Operation.of("PUT", "/{action}").pathFor(action);
            ApiCall call = call("PUT", path, body, true, null);
            if (!connection.isDry(call)) {
                connection.send(call);
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("The file " + file + " cannot be read (" + e.getMessage() + ").", e);
        }
    }

    private long write(String verb, String path, Path target, String... types) {
        // Each download has a file of its own: two of them at once do not mix.
        Path part = AtomicFile.temporaryFor(target);
        ApiCall call = call(verb, path, null, true, part);
        try {
            HttpReply reply = connection.send(call);
            requireFile(call, reply, types);
            long size = Files.size(part);
            String stated = reply.header("content-length").orElse(Long.toString(size));
            if (!stated.equals(Long.toString(size))) {
                throw unreadable(call, reply, "The reply has " + size + " bytes of " + stated + ".");
            }
            AtomicFile.replaceDurably(part, target);
            return size;
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + target + " cannot be written.", e);
        } finally {
            remove(part);
        }
    }

    private void requireFile(ApiCall call, HttpReply reply, String... types) {
        String type = reply.mediaType();
        boolean isAccepted = types.length == 0
                ? !type.equals("text/html")
                : Arrays.stream(types).anyMatch(accepted -> isOf(type, accepted));
        if (!isAccepted) {
            throw unreadable(
                    call,
                    reply,
                    "The reply is " + (type.isEmpty() ? "of no type" : type) + " instead of "
                            + (types.length == 0 ? "a file" : String.join(" or ", types)) + ".");
        }
        String coding = reply.header("content-encoding").orElse("identity");
        if (!coding.equals("identity")) {
            throw unreadable(
                    call, reply, "The reply has the content coding '" + coding + "', which was not asked for.");
        }
    }

    private static boolean isOf(String type, String accepted) {
        return accepted.endsWith("/*")
                ? type.startsWith(accepted.substring(0, accepted.length() - 1))
                : type.equalsIgnoreCase(accepted);
    }

    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            LOG.warn("The file {} cannot be removed", part, e);
        }
    }

    private CoupaException unreadable(ApiCall call, HttpReply reply, String message) {
        return Failures.unreadable(call, reply, message, null, connection.sender());
    }

    private ApiCall call(
            String verb, String path, @Nullable RequestBody body, boolean isRepeatable, @Nullable Path target) {
        boolean isRead = verb.equals("GET");
        String accept = target == null ? JSON : "*/*";
        return new ApiCall(verb, path, "", accept, body, isRepeatable, isRead, List.of(), options, target);
    }
}
