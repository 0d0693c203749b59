package dev.coupagen.sandbox.web;

import dev.coupagen.runtime.format.Format;
import dev.coupagen.runtime.json.JsonFormat;
import dev.coupagen.runtime.xml.XmlFormat;
import dev.coupagen.sandbox.api.RecordWriter;
import dev.coupagen.sandbox.http.Call;
import dev.coupagen.sandbox.http.Reply;
import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.schema.ResourceType;
import dev.coupagen.sandbox.search.Arguments;
import dev.coupagen.sandbox.search.Selection;
import dev.coupagen.sandbox.store.Rec;
import dev.coupagen.sandbox.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The page for people: its files, and what it shows of the records. */
final class Pages {
    private static final int MOST = 100;
    private static final Map<String, String> FILES = Map.of(
            "/", "index.html text/html; charset=utf-8",
            "/sandbox/page.js", "page.js text/javascript; charset=utf-8",
            "/sandbox/page.css", "page.css text/css; charset=utf-8");
    private final Store store;
    private final Map<String, String> facts;

    Pages(Store store, Map<String, String> facts) {
        this.store = store;
        this.facts = facts;
    }

    Reply answer(Call call) throws IOException {
        if (!call.verb().equals("GET") && !call.verb().equals("HEAD")) {
            return Console.failed(404, "There is no " + call.verb() + " of " + call.path() + ".");
        }
        String file = FILES.get(call.path());
        if (file != null) {
            return file(file);
        }
        return switch (call.path()) {
            case "/sandbox/facts" -> JsonText.reply(200, facts);
            case "/sandbox/resources" -> resources();
            case "/sandbox/records" -> records(Arguments.of(call.query()));
            case "/sandbox/record" -> record(Arguments.of(call.query()));
            default -> Console.failed(404, "There is no address " + call.path() + ".");
        };
    }

    private static Reply file(String file) throws IOException {
        int space = file.indexOf(' ');
        try (InputStream in = Pages.class.getResourceAsStream(file.substring(0, space))) {
            byte[] content = in == null ? new byte[0] : in.readAllBytes();
            return Reply.of(200, file.substring(space + 1), content)
                    .with("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'")
                    .with("X-Content-Type-Options", "nosniff");
        }
    }

    private Reply resources() {
        return store.reading(() -> {
            Map<String, Integer> counts = store.counts();
            List<Map<String, Object>> resources = new ArrayList<>();
            for (ResourceType type : store.catalog().types()) {
                int count = counts.getOrDefault(type.name(), 0);
                if (count > 0 || !type.path().isEmpty()) {
                    resources.add(Map.of(
                            "name", type.name(),
                            "path", type.path(),
                            "records", (long) count,
                            "elements", (long) type.fields().size(),
                            "operations", (long) type.definition().operations().size()));
                }
            }
            return JsonText.reply(200, resources);
        });
    }

    private Optional<ResourceType> type(Arguments arguments) {
        return arguments.value("resource").flatMap(store.catalog()::type);
    }

    private Reply records(Arguments arguments) {
        Optional<ResourceType> type = type(arguments);
        if (type.isEmpty()) {
            return Console.failed(404, "There is no such resource.");
        }
        String search = arguments.value("search").orElse("").toLowerCase(Locale.ROOT);
        List<Map<String, Object>> found = new ArrayList<>();
        return store.reading(() -> {
            store.visit(type.get(), 0, id -> {
                store.find(type.get(), id)
                        .filter(record -> search.isEmpty() || matches(record, search))
                        .ifPresent(record -> found.add(summary(record)));
                return found.size() < MOST;
            });
            return JsonText.reply(200, found);
        });
    }

    private static boolean matches(Rec record, String search) {
        return record.type().fields().stream()
                .map(record::get)
                .anyMatch(value -> value != null
                        && !(value instanceof List<?>)
                        && value.toString().toLowerCase(Locale.ROOT).contains(search));
    }

    private static Map<String, Object> summary(Rec record) {
        Map<String, Object> summary = new HashMap<>();
        summary.put("id", record.id());
        String title = "";
        for (Field key : record.type().keys()) {
            if (record.get(key) instanceof String text
                    && (title.isEmpty() || key.name().equals("name"))) {
                title = text;
            }
        }
        summary.put("title", title);
        Object status = record.get("status");
        summary.put("status", status instanceof String text ? text : "");
        return summary;
    }

    private Reply record(Arguments arguments) {
        Optional<ResourceType> type = type(arguments);
        String id = arguments.value("id").orElse("");
        String form = arguments.value("as").orElse("json");
        return store.reading(() -> {
            Optional<Rec> record = type.isPresent() && id.matches("\\d{1,18}")
                    ? store.find(type.get(), Long.parseLong(id))
                    : Optional.empty();
            if (record.isEmpty()) {
                return Console.failed(404, "There is no such record.");
            }
            return switch (form) {
                case "xml" -> document(XmlFormat.INSTANCE.writer(), "application/xml; charset=utf-8", record.get());
                case "java" -> Reply.text(200, "text/plain; charset=utf-8", JavaText.of(record.get()));
                default -> document(JsonFormat.INSTANCE.writer(), "application/json; charset=utf-8", record.get());
            };
        });
    }

    private Reply document(Format.DocumentWriter writer, String contentType, Rec record) {
        new RecordWriter(store, writer).document(record.type(), record, Selection.WHOLE);
        return Reply.of(200, contentType, writer.finish());
    }
}
