package dev.coupagen.sandbox.api;

import dev.coupagen.sandbox.store.Blob;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a form that carries files, by their names. */
final class Multipart {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";,]{1,200})\"?");
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("filename=\"([^\"]*)\"");
    private static final Pattern TYPE = Pattern.compile("(?im)^content-type:\\s*(.+?)\\s*$");
    private static final int MOST_PARTS = 100;

    private Multipart() {}

    /**
     * Reads a form.
     *
     * @throws Failure if it is not one
     */
    static Map<String, Blob> read(String contentType, byte[] body) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw Failure.of(400, "The 'Content-Type' names no boundary of the parts of the form.");
        }
        // One byte, one character: offsets in the text are those in the body.
        String text = new String(body, StandardCharsets.ISO_8859_1);
        String mark = "--" + boundary.group(1);
        Map<String, Blob> parts = new LinkedHashMap<>();
        int at = text.indexOf(mark);
        while (at >= 0 && parts.size() < MOST_PARTS) {
            int headers = at + mark.length();
            int content = text.indexOf("\r\n\r\n", headers);
            int next = content < 0 ? -1 : text.indexOf("\r\n" + mark, content);
            if (next < 0) {
                break;
            }
            add(parts, utf8(text.substring(headers, content)), body, content + 4, next);
            at = next + 2;
        }
        return parts;
    }

    private static String utf8(String latin) {
        return new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static void add(Map<String, Blob> parts, String headers, byte[] body, int from, int to) {
        Matcher name = NAME.matcher(headers);
        if (name.find()) {
            Matcher file = FILE.matcher(headers);
            Matcher type = TYPE.matcher(headers);
            parts.put(
                    name.group(1),
                    new Blob(
                            file.find() ? file.group(1) : "",
                            type.find() ? type.group(1) : "application/octet-stream",
                            Arrays.copyOfRange(body, Math.min(from, to), to)));
        }
    }
}
