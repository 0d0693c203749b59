package dev.coupagen.upgrade.report;

import dev.coupagen.definitions.diff.Change;
import dev.coupagen.definitions.diff.Difference;
import dev.coupagen.definitions.diff.Part;
import java.io.StringWriter;
import java.util.StringJoiner;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A difference as JSON, one change a line; what does not apply to a change is left out. */
final class JsonReport {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonReport() {}

    static String of(Difference difference) {
        String head = object(json -> {
            json.writeStringProperty("from", difference.from());
            json.writeStringProperty("to", difference.to());
        });
        StringJoiner changes =
                new StringJoiner(",\n", ", \"changes\": [\n", "\n]}\n").setEmptyValue(", \"changes\": []}\n");
        difference.changes().forEach(change -> changes.add(object(json -> write(change, json))));
        return head.substring(0, head.length() - 1) + changes;
    }

    private static String object(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            content.accept(json);
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void write(Change change, JsonGenerator json) {
        json.writeStringProperty("kind", change.kind().text());
        for (Part part : Part.values()) {
            String name = change.names().get(part);
            if (name != null) {
                json.writeStringProperty(part.text(), name);
            }
        }
        change.before().ifPresent(before -> json.writeStringProperty("before", before));
        change.after().ifPresent(after -> json.writeStringProperty("after", after));
        json.writeStringProperty("readers", change.readers().text());
        json.writeStringProperty("writers", change.writers().text());
    }
}
