package dev.coupagen.client.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Undoes the compression of a reply, up to a size. */
final class ContentCoding {
    private static final int BUFFER = 16 << 10;

    private ContentCoding() {}

    static byte[] decoded(HttpResponse<byte[]> response, long maxBytes) throws IOException {
        String coding = response.headers()
                .firstValue("Content-Encoding")
                .orElse("")
                .strip()
                .toLowerCase(Locale.ROOT);
        byte[] body = response.body();
        if (body.length == 0 || coding.isEmpty() || coding.equals("identity")) {
            return body;
        }
        if (!coding.equals("gzip") && !coding.equals("x-gzip")) {
            throw new IOException("The reply has the content coding '" + coding + "'. Only gzip was asked for.");
        }
        return inflate(body, maxBytes);
    }

    private static byte[] inflate(byte[] body, long maxBytes) throws IOException {
        ByteArrayOutputStream inflated = new ByteArrayOutputStream(Math.max(BUFFER, body.length * 4));
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body), BUFFER)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (inflated.size() + (long) read > maxBytes) {
                    throw new ReplyTooLargeException(maxBytes);
                }
                inflated.write(buffer, 0, read);
            }
        }
        return inflated.toByteArray();
    }
}
