package dev.coupagen.runtime.differential;

import dev.coupagen.runtime.Issue;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.example.ImmutableInvoice;
import dev.coupagen.runtime.example.InvoiceMapper;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonDifferentialTest {
    private static final InvoiceMapper MAPPER = InvoiceMapper.INSTANCE;
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "\\u0041",
            "\\ud83d",
            "\\udc00",
            "\\n",
            "null",
            "true",
            "false",
            "0",
            "-",
            "-0",
            "1e5",
            "1E400",
            "1.0",
            ".5",
            "01",
            "9223372036854775807",
            "9223372036854775808",
            "NaN",
            "\"\"",
            "\" \"",
            "\"id\"",
            "\"id\":",
            "\"invoice-number\":",
            "\"gross-total\":",
            "\"created-at\":",
            "\"status\":",
            "\"supplier\":{",
            "\"related-invoices\":[",
            "\"tags\":[",
            "\"custom-fields\":{",
            "\"cf-erp-number\":",
            "\"payload\":",
            "\"errors\":",
            "\"draft\"",
            "\"2026-01-31\"",
            "\"2026-01-31T10:20:30-08:00\"",
            "/*",
            "//",
            "\u00a0",
            "\u2028",
            "\ufeff",
            " ",
            "\t",
            "\r\n",
            "\u0000",
            "\u007f",
            "'",
            "@type",
            "#text",
            "_delete");
    private static final Reader READER = new Reader() {
        @Override
        public ImmutableInvoice one(byte[] document, MapperOptions options) {
            return MAPPER.fromJson(document, options);
        }

        @Override
        public ImmutableInvoice one(String document, MapperOptions options) {
            return MAPPER.fromJson(document, options);
        }

        @Override
        public ImmutableInvoice one(InputStream document, MapperOptions options) {
            return MAPPER.fromJson(document, options);
        }

        @Override
        public List<ImmutableInvoice> list(byte[] document, MapperOptions options) {
            return MAPPER.listFromJson(document, options);
        }

        @Override
        public List<ImmutableInvoice> list(String document, MapperOptions options) {
            return MAPPER.listFromJson(document, options);
        }

        @Override
        public List<ImmutableInvoice> list(InputStream document, MapperOptions options) {
            return MAPPER.listFromJson(document, options);
        }

        @Override
        public List<ImmutableInvoice> streamed(InputStream document, MapperOptions options) {
            try (Stream<ImmutableInvoice> records = MAPPER.streamJson(document, options)) {
                return records.toList();
            }
        }
    };

    @Test
    void everyDocumentIsWhatJacksonsTokensAre() {
        Readings readings = new Readings(READER, new Random(1));
        Run.of("json", PIECES, document -> check(readings, document));
    }

    private static void check(Readings readings, byte[] document) {
        Optional<Object> tree = JsonTree.of(document);
        boolean asList = tree.map(root -> root instanceof List<?>).orElse(document.length % 3 == 0);
        Readings.Outcome outcome = readings.read(document, asList);
        if (outcome.records() == null) {
            if (tree.isPresent() && !isExpected(outcome.refusal())) {
                throw new AssertionError("Refused, which Jackson reads: " + outcome.refusal());
            }
            return;
        }
        if (tree.isEmpty()) {
            throw new AssertionError("Read, which Jackson refuses: " + outcome.records());
        }
        boolean isWhole = outcome.issues().stream().noneMatch(issue -> issue.kind() == Issue.Kind.DUPLICATE)
                && !String.valueOf(tree.get()).contains("_");
        if (isWhole) {
            byte[] written = asList
                    ? MAPPER.listToJson(outcome.records())
                    : MAPPER.toJson(outcome.records().get(0));
            Object again = JsonTree.of(written).orElseThrow();
            Object expected = declared(tree.get());
            if (!declared(again).equals(expected)) {
                throw new AssertionError("Written as " + declared(again) + "\ninstead of " + expected);
            }
        }
    }

    /** Refused for what the document means, or because UTF-8 is read strictly. */
    private static boolean isExpected(String refusal) {
        return refusal.contains("but found")
                || refusal.contains("not valid UTF-8")
                || refusal.contains("instead of")
                || refusal.contains("errors");
    }

    /** The tree without what suppliers do not declare, which are skipped. */
    private static Object declared(Object tree) {
        if (tree instanceof List<?> list) {
            List<Object> items = new ArrayList<>();
            list.forEach(item -> items.add(declared(item)));
            return items;
        }
        if (!(tree instanceof Map<?, ?> map)) {
            return tree;
        }
        Map<String, Object> members = new TreeMap<>();
        map.forEach((name, value) -> {
            boolean isSupplier = (name.equals("supplier") || name.equals("cost-owner") || name.equals("parent"))
                    && value instanceof Map<?, ?>;
            members.put(name.toString(), isSupplier ? supplier((Map<?, ?>) value) : declared(value));
        });
        return members;
    }

    private static Object supplier(Map<?, ?> supplier) {
        Map<String, Object> members = new TreeMap<>();
        supplier.forEach((name, value) -> {
            if (List.of("id", "name").contains(name.toString())) {
                members.put(name.toString(), value);
            }
            if (name.equals("parent")) {
                members.put("parent", value instanceof Map<?, ?> parent ? supplier(parent) : value);
            }
        });
        return members;
    }
}
