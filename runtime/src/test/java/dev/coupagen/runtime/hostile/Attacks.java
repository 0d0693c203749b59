package dev.coupagen.runtime.hostile;

import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.example.InvoiceMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Reads documents that are out to exhaust memory, stack or time, and prints for each the milliseconds of processor time
 * and the exception that refused it. Ends badly if one is not refused, or in another way than a mapper should.
 */
final class Attacks {
    private static final InvoiceMapper MAPPER = InvoiceMapper.INSTANCE;
    /** A text as long as the standard limit allows would by itself take most of so small a heap. */
    private static final MapperOptions OPTIONS =
            MapperOptions.DEFAULT.withLimits(Limits.DEFAULT.withTextLength(2_000_000));

    private static final long GIGABYTE = 1L << 30;
    private static final int DEEP = 100_000;

    private Attacks() {}

    static Map<String, Supplier<InputStream>> xml() {
        Map<String, Supplier<InputStream>> attacks = new LinkedHashMap<>();
        attacks.put("external entity", doctype("<!ENTITY x SYSTEM \"file:///etc/hostname\">"));
        attacks.put("parameter entity", doctype("<!ENTITY % x SYSTEM \"file:///etc/hostname\"> %x;"));
        attacks.put("external document type", text("<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\"><a/>"));
        attacks.put("public document type", text("<!DOCTYPE a PUBLIC \"a\" \"http://127.0.0.1:9/a.dtd\"><a/>"));
        attacks.put("billion laughs", doctype(laughs()));
        attacks.put("quadratic blow-up", doctype("<!ENTITY x \"" + "a".repeat(100_000) + "\">"));
        attacks.put("a document type of a gigabyte", () -> Generated.ofSize("<!DOCTYPE a [", " ", GIGABYTE, "]><a/>"));
        attacks.put("an entity without a declaration", text("<a>&x;</a>"));
        attacks.put("an entity in an attribute", text("<a b='&x;'/>"));
        attacks.put("nested elements", () -> Generated.of("", "<a>", DEEP, ""));
        attacks.put("nested lists", () -> Generated.of("<a>", "<related-invoices><a>", DEEP, ""));
        attacks.put("nested references", () -> Generated.of("<a>", "<supplier>", DEEP, ""));
        attacks.put("nested unknown elements", () -> Generated.of("<a><supplier>", "<x>", DEEP, ""));
        attacks.put("attribute", () -> Generated.ofSize("<a b='", "x", GIGABYTE, "'/>"));
        attacks.put("attributes", () -> Generated.ofSize("<a ", "b='c' ", GIGABYTE, "/>"));
        attacks.put("white space in a tag", () -> Generated.ofSize("<a ", " ", GIGABYTE, "/>"));
        attacks.put("name", () -> Generated.ofSize("<a><", "x", GIGABYTE, "/></a>"));
        attacks.put("name of an attribute", () -> Generated.ofSize("<a ", "x", GIGABYTE, "=''/>"));
        attacks.put("different names", text("<a>" + different("<", "/>") + "</a>"));
        attacks.put("different names that are skipped", text("<a><supplier><x>" + different("<", "/>")));
        attacks.put("different names of items", text("<a><tags>" + different("<", "/>")));
        attacks.put("different names in a value", text("<a><x>" + different("<", "/>")));
        attacks.put("different attributes", text("<a " + different("", "='' ") + "/>"));
        attacks.put("different attributes of many", text("<a>" + different("<b ", "=''/>") + "</a>"));
        attacks.put("text", () -> Generated.ofSize("<a><invoice-number>", "x", GIGABYTE, "</invoice-number></a>"));
        attacks.put("text between", () -> Generated.ofSize("<a>", "x", GIGABYTE, "</a>"));
        attacks.put("skipped text", () -> Generated.ofSize("<a><supplier><x>", "y", GIGABYTE, "</x></supplier></a>"));
        attacks.put("character data", () -> Generated.ofSize("<a><![CDATA[", "x", GIGABYTE, "]]></a>"));
        attacks.put("comment", () -> Generated.ofSize("<a><!--", "x", GIGABYTE, "--></a>"));
        attacks.put("processing instruction", () -> Generated.ofSize("<a><?b ", "x", GIGABYTE, "?></a>"));
        attacks.put("declaration", () -> Generated.ofSize("<?xml version='1.0'", " ", GIGABYTE, "?><a/>"));
        attacks.put("number", () -> Generated.ofSize("<a><id>", "1", GIGABYTE, "</id></a>"));
        return attacks;
    }

    static Map<String, Supplier<InputStream>> json() {
        Map<String, Supplier<InputStream>> attacks = new LinkedHashMap<>();
        attacks.put("nested arrays", () -> Generated.of("{\"x\":", "[", DEEP, ""));
        attacks.put("nested objects", () -> Generated.of("", "{\"x\":", DEEP, ""));
        attacks.put("nested references", () -> Generated.of("", "{\"supplier\":", DEEP, ""));
        attacks.put("nested lists", () -> Generated.of("", "{\"related-invoices\":[", DEEP, ""));
        attacks.put("name", () -> Generated.ofSize("{\"", "x", GIGABYTE, "\":1}"));
        attacks.put("name of many bytes", () -> Generated.ofSize("{\"", "\u00FC\u20AC", GIGABYTE, "\":1}"));
        attacks.put("text", () -> Generated.ofSize("{\"invoice-number\":\"", "x", GIGABYTE, "\"}"));
        attacks.put("escapes", () -> Generated.ofSize("{\"invoice-number\":\"", "\\u0041", GIGABYTE, "\"}"));
        attacks.put("number", () -> Generated.ofSize("{\"id\":", "1", GIGABYTE, "}"));
        attacks.put("fraction", () -> Generated.ofSize("{\"gross-total\":0.", "1", GIGABYTE, "}"));
        attacks.put("exponent", () -> Generated.ofSize("{\"gross-total\":1e", "1", GIGABYTE, "}"));
        attacks.put("number in quotes", () -> Generated.ofSize("{\"gross-total\":\"", "1", GIGABYTE, "\"}"));
        attacks.put("skipped text", () -> Generated.ofSize("{\"supplier\":{\"x\":\"", "y", GIGABYTE, "\"}}"));
        return attacks;
    }

    /** The beginning of an attack, which fits into memory. */
    private static byte[] head(Supplier<InputStream> attack) {
        try (InputStream stream = attack.get()) {
            return stream.readNBytes(8 << 20);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Supplier<InputStream> text(String document) {
        return () -> Generated.of(document, "", 1, "");
    }

    private static Supplier<InputStream> doctype(String declarations) {
        return text("<!DOCTYPE a [" + declarations + "]><a><b>&x;</b></a>");
    }

    private static String different(String before, String after) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            names.append(before).append("n0x").append(i).append(after);
        }
        return names.toString();
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder("<!ENTITY x0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY x").append(i).append(" \"");
            entities.append(("&x" + (i - 1) + ";").repeat(10)).append("\">");
        }
        return entities.append("<!ENTITY x \"&x9;\">").toString();
    }

    public static void main(String[] arguments) {
        // The classes are loaded first, so that the times are those of the documents.
        InvoiceMapper.INSTANCE.fromXml("<a/>");
        InvoiceMapper.INSTANCE.fromJson("{}");
        xml().forEach((name, attack) -> report("XML " + name, () -> MAPPER.fromXml(attack.get(), OPTIONS)));
        xml().forEach((name, attack) -> report("XML bytes " + name, () -> MAPPER.fromXml(head(attack), OPTIONS)));
        json().forEach((name, attack) -> report("JSON " + name, () -> MAPPER.fromJson(attack.get(), OPTIONS)));
    }

    private static void report(String name, Runnable reading) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        String outcome;
        try {
            reading.run();
            outcome = "was read";
        } catch (MappingException e) {
            outcome = String.valueOf(e.getMessage());
        }
        long millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000;
        System.out.printf(Locale.ROOT, "%s\t%d\t%s%n", name, millis, outcome.replace('\n', ' '));
    }
}
