package dev.coupagen.sandbox.api;

import dev.coupagen.runtime.model.Kind;
import dev.coupagen.sandbox.http.Call;
import dev.coupagen.sandbox.http.Reply;
import dev.coupagen.sandbox.schema.ResourceType;
import dev.coupagen.sandbox.store.Blob;
import dev.coupagen.sandbox.store.Blobs;
import dev.coupagen.sandbox.store.Rec;
import dev.coupagen.sandbox.store.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** The files of records: scans of invoices, pictures of users, attachments. */
final class Files {
    /** The largest file that is accepted. */
    static final long LARGEST = 64L << 20;

    private static final String FILE = "file";
    /** The smallest picture and document that viewers open, for records that nobody sent a file for. */
    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static final byte[] PAGE = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """.getBytes(StandardCharsets.US_ASCII);

    private final Store store;
    private final Blobs blobs;

    Files(Store store) {
        this.store = store;
        this.blobs = store.blobs();
    }

    /** What the file is to the record, whether it is sent or retrieved. */
    private static String use(Route route) {
        return route.lastName().replace("retrieve_", "").replace("(", "");
    }

    Reply download(Route route, Rec record) {
        String use = use(route);
        boolean isPicture = (use.contains("image") && !use.contains("scan")) || use.contains("avatar");
        Blob blob = blobs.find(record.type(), record.id(), use)
                .orElseGet(() -> isPicture
                        ? new Blob(use + ".png", "image/png", PIXEL)
                        : new Blob(use + ".pdf", "application/pdf", PAGE));
        return reply(blob);
    }

    private static Reply reply(Blob blob) {
        String name = blob.name().replaceAll("[^A-Za-z0-9._-]", "_");
        return Reply.of(200, blob.contentType(), blob.bytes())
                .with("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    /** The content of an attachment that was sent as a file. */
    Optional<Reply> content(Rec attachment) {
        return blobs.find(attachment.type(), attachment.id(), FILE).map(Files::reply);
    }

    void upload(Route route, Rec record, Call call) throws IOException {
        Blob blob = sent(call);
        String use = use(route);
        blobs.put(record.type(), record.id(), use, blob);
        String element = use.replace('_', '-');
        record.set(element, blob.name());
        record.set(element + "-file-name", blob.name());
        record.set(element + "-content-type", blob.contentType());
        record.set(element + "-file-size", Integer.toString(blob.bytes().length));
        store.put(record);
    }

    void remove(Route route, Rec record) {
        blobs.remove(record.type(), record.id(), use(route));
    }

    private static Blob sent(Call call) throws IOException {
        byte[] body = call.body(LARGEST);
        String type = call.header("content-type").orElse("application/octet-stream");
        if (isForm(call)) {
            return Multipart.read(type, body).values().stream()
                    .filter(part -> !part.name().isEmpty())
                    .findFirst()
                    .orElseThrow(() -> Failure.of(400, "The form has no file. Send one as 'file'."));
        }
        if (body.length == 0) {
            throw Failure.of(400, "The body is empty. Send the file in a form, or as the body.");
        }
        return new Blob("upload", type, body);
    }

    static boolean isForm(Call call) {
        return call.header("content-type")
                .filter(type -> type.startsWith("multipart/form-data"))
                .isPresent();
    }

    /** Sets the elements of an attachment from a form, and keeps its file. */
    void attach(Rec attachment, Call call) throws IOException {
        Map<String, Blob> parts = Multipart.read(call.header("content-type").orElse(""), call.body(LARGEST));
        ResourceType type = attachment.type();
        parts.forEach((name, part) -> {
            String element = name.replace("attachment[", "").replace("]", "");
            if (element.equals(FILE)) {
                blobs.put(type, attachment.id(), FILE, part);
                attachment.set("file", part.name());
                attachment.set("file-file-name", part.name());
                attachment.set("file-content-type", part.contentType());
                attachment.set("file-file-size", Integer.toString(part.bytes().length));
                attachment.set("file-url", "/attachment/attachment_file/" + attachment.id() + "/" + part.name());
            } else {
                type.field(element)
                        .filter(field -> field.kind() == Kind.TEXT && field.isWritable())
                        .ifPresent(field -> attachment.set(field, new String(part.bytes(), StandardCharsets.UTF_8)));
            }
        });
        if (parts.isEmpty()) {
            throw Failure.of(400, "The form has no parts. Send 'attachment[file]' and 'attachment[type]'.");
        }
    }
}
