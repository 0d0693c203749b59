package dev.coupagen.runtime.differential;

import dev.coupagen.runtime.Issue;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.example.ImmutableInvoice;
import dev.coupagen.runtime.example.InvoiceMapper;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class XmlDifferentialTest {
    private static final InvoiceMapper MAPPER = InvoiceMapper.INSTANCE;
    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "/>",
            "</",
            "<a>",
            "</a>",
            "<a/>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?x y?>",
            "<?xml",
            "<?xml version=\"1.0\"?>",
            " encoding=\"UTF-8\"",
            " standalone='yes'",
            "<!DOCTYPE a>",
            "&lt;",
            "&amp;",
            "&#0;",
            "&#x1;",
            "&#x10FFFF;",
            "&#xD800;",
            "&#13;",
            "&x;",
            "&",
            "=",
            "\"",
            "'",
            " type=\"integer\"",
            " type=\"array\"",
            " type='datetime'",
            " nil=\"true\"",
            " nil='1'",
            " code=\"x\"",
            " a:b=\"c\"",
            " xmlns:a=\"u\"",
            "<invoice-header>",
            "</invoice-header>",
            "<invoice-header/>",
            "<id>",
            "</id>",
            "<id/>",
            "<tags>",
            "<tag>",
            "</tag>",
            "<supplier>",
            "</supplier>",
            "<status type=\"x\">draft</status>",
            "<created-at type=\"datetime\">2026-02-28T10:20:30-08:00</created-at>",
            "<errors>",
            "<_x0069_d>",
            "_x0020_",
            "\u3000",
            "\u2028",
            "\u0085",
            "\u00a0",
            "\ufeff",
            "\ufffe",
            "\u0000",
            "\u0001",
            "\u007f",
            " ",
            "\t",
            "\r",
            "\r\n",
            "\n",
            "]]",
            ":",
            "x",
            "7",
            "true");
    private static final Reader READER = new Reader() {
        @Override
        public ImmutableInvoice one(byte[] document, MapperOptions options) {
            return MAPPER.fromXml(document, options);
        }

        @Override
        public ImmutableInvoice one(String document, MapperOptions options) {
            return MAPPER.fromXml(document, options);
        }

        @Override
        public ImmutableInvoice one(InputStream document, MapperOptions options) {
            return MAPPER.fromXml(document, options);
        }

        @Override
        public List<ImmutableInvoice> list(byte[] document, MapperOptions options) {
            return MAPPER.listFromXml(document, options);
        }

        @Override
        public List<ImmutableInvoice> list(String document, MapperOptions options) {
            return MAPPER.listFromXml(document, options);
        }

        @Override
        public List<ImmutableInvoice> list(InputStream document, MapperOptions options) {
            return MAPPER.listFromXml(document, options);
        }

        @Override
        public List<ImmutableInvoice> streamed(InputStream document, MapperOptions options) {
            try (Stream<ImmutableInvoice> records = MAPPER.streamXml(document, options)) {
                return records.toList();
            }
        }
    };

    @Test
    void everyDocumentIsWhatTheDomIs() {
        Readings readings = new Readings(READER, new Random(2));
        Run.of("xml", PIECES, document -> check(readings, document));
    }

    private static void check(Readings readings, byte[] document) {
        Optional<Element> root = XmlTree.root(document);
        boolean asList = root.map(element -> element.getTagName().equals("invoice-headers"))
                .orElse(document.length % 3 == 0);
        Readings.Outcome outcome = readings.read(document, asList);
        if (outcome.records() == null) {
            if (root.isPresent() && !isExpected(outcome.refusal())) {
                throw new AssertionError("Refused, which the JDK reads: " + outcome.refusal());
            }
            return;
        }
        if (root.isEmpty()) {
            throw new AssertionError("Read, which the JDK refuses: " + outcome.records());
        }
        boolean isWhole = outcome.issues().stream().noneMatch(issue -> issue.kind() == Issue.Kind.DUPLICATE);
        if (isWhole) {
            byte[] written = asList
                    ? MAPPER.listToXml(outcome.records())
                    : MAPPER.toXml(outcome.records().get(0));
            String again = XmlTree.text(XmlTree.root(written).orElseThrow(), false);
            String expected = XmlTree.text(root.get(), false);
            if (!again.equals(expected)) {
                throw new AssertionError("Written as " + again + "\ninstead of " + expected);
            }
        }
        for (ImmutableInvoice invoice : outcome.records()) {
            ImmutableInvoice again = MAPPER.fromXml(MAPPER.toXml(invoice));
            if (!again.equals(invoice)) {
                throw new AssertionError("Read again it is " + again + "\ninstead of " + invoice);
            }
        }
    }

    /** Refused for what the document means, or because it is read more strictly. */
    private static boolean isExpected(String refusal) {
        return refusal.contains("but found")
                || refusal.contains("not valid UTF-8")
                || refusal.contains("instead of")
                || refusal.contains("errors")
                || refusal.contains("Unexpected character ':'");
    }
}
