package dev.coupagen.runtime.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A text of another encoding as UTF-8. */
final class TranscodedInput extends InputStream {
    private final Reader reader;
    private final char[] characters = new char[4_096];
    private byte[] bytes = {};
    private int at;
    /** Half of a surrogate pair, whose other half is to come; 0 if there is none. */
    private char half;

    TranscodedInput(InputStream in, Charset encoding) {
        this.reader = new InputStreamReader(in, encoding);
    }

    @Override
    public int read() throws IOException {
        return hasMore() ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int some = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, to, offset, some);
        at += some;
        return some;
    }

    private boolean hasMore() throws IOException {
        while (at == bytes.length) {
            int from = half == 0 ? 0 : 1;
            characters[0] = half == 0 ? characters[0] : half;
            int read = reader.read(characters, from, characters.length - from);
            if (read < 0) {
                return false;
            }
            int all = from + read;
            half = Character.isHighSurrogate(characters[all - 1]) ? characters[all - 1] : 0;
            bytes = new String(characters, 0, half == 0 ? all : all - 1).getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
