package dev.coupagen.client.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Builds a form of parts, {@code multipart/form-data}; files are read while they are sent, whatever their size. */
public final class Multipart {
    private final String boundary = "coupagen-" + UUID.randomUUID();
    private final List<Part> parts = new ArrayList<>();

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Part(byte[] head, long length, RequestBody.Source content) {}

    /** A form without parts. */
    public Multipart() {}

    /** Adds a field. */
    public Multipart field(String name, String value) {
        byte[] content = value.getBytes(StandardCharsets.UTF_8);
        parts.add(new Part(head(name, "", ""), content.length, () -> new ByteArrayInputStream(content)));
        return this;
    }

    /**
     * Adds a file.
     *
     * @throws IOException if there is no such file
     */
    public Multipart file(String name, Path file) throws IOException {
        String type = Files.probeContentType(file);
        byte[] head = head(
                name,
                "; filename=\"" + quoted(String.valueOf(file.getFileName())) + "\"",
                "Content-Type: " + (type == null ? "application/octet-stream" : type) + "\r\n");
        parts.add(new Part(head, Files.size(file), () -> Files.newInputStream(file)));
        return this;
    }

    private byte[] head(String name, String more, String headers) {
        return ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + quoted(name) + "\"" + more + "\r\n"
                        + headers + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** As browsers escape it: what would end the quotes or the line is percent-encoded. */
    private static String quoted(String text) {
        return text.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** The whole form. */
    public RequestBody body() {
        byte[] end = ("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        long length = end.length;
        for (Part part : parts) {
            length += part.head().length + part.length() + 2;
        }
        List<Part> content = List.copyOf(parts);
        return new RequestBody("multipart/form-data; boundary=" + boundary, length, () -> open(content, end));
    }

    private static InputStream open(List<Part> parts, byte[] end) throws IOException {
        List<InputStream> streams = new ArrayList<>();
        try {
            for (Part part : parts) {
                streams.add(new ByteArrayInputStream(part.head()));
                streams.add(part.content().open());
                streams.add(new ByteArrayInputStream(new byte[] {'\r', '\n'}));
            }
        } catch (IOException e) {
            for (InputStream opened : streams) {
                opened.close();
            }
            throw e;
        }
        streams.add(new ByteArrayInputStream(end));
        return new SequenceInputStream(Collections.enumeration(streams));
    }
}
