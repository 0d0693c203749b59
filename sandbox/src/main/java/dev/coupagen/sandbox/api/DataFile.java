package dev.coupagen.sandbox.api;

import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.dynamic.DynamicRecord;
import dev.coupagen.runtime.format.ElementName;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.format.Format;
import dev.coupagen.runtime.json.JsonFormat;
import dev.coupagen.runtime.raw.RawReader;
import dev.coupagen.sandbox.schema.Catalog;
import dev.coupagen.sandbox.schema.ResourceType;
import dev.coupagen.sandbox.schema.SandboxException;
import dev.coupagen.sandbox.store.Owner;
import dev.coupagen.sandbox.store.Store;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All records as one JSON document: {@code {"release": "2026-04", "resources": {"Supplier": [{"id": 1, ..}]}}}. A file by hand
 * may name resources by their paths too, and hold records within records, as the body of a create does.
 */
public final class DataFile {
    private static final String RESOURCES = "resources";
    private static final String RELEASE = "release";
    private static final String OWNER = "_owner";
    private static final ElementName ROOT = ElementName.item("data");
    private static final MapperOptions OPTIONS = MapperOptions.DEFAULT;
    private static final Limits LIMITS = Limits.DEFAULT.withDocumentBytes(2_000_000_000L);

    private DataFile() {}

    /** Writes all records. */
    public static byte[] write(Store store) {
        return store.reading(() -> {
            Format.DocumentWriter out = JsonFormat.INSTANCE.writer();
            RecordWriter writer = new RecordWriter(store, out);
            out.beginRecord(ROOT);
            out.text(ElementName.of(RELEASE), store.catalog().definition().release());
            ElementName resources = ElementName.of(RESOURCES);
            out.beginRecord(resources);
            for (ResourceType type : store.catalog().types()) {
                if (type.storage() == type && store.count(type) > 0) {
                    ElementName name = ElementName.of(type.name());
                    out.beginList(name);
                    store.ids(type).forEach(id -> store.find(type, id).ifPresent(writer::stored));
                    out.endList(name);
                }
            }
            out.endRecord(resources);
            out.endRecord(ROOT);
            return out.finish();
        });
    }

    /**
     * Adds the records of a document; those whose ids there are already are replaced.
     *
     * @throws SandboxException if it is not such a document
     */
    public static void read(Store store, byte[] document, Clock clock) {
        RawValue content;
        try (ElementReader reader = JsonFormat.INSTANCE.reader(document, LIMITS)) {
            content = reader.raw();
            reader.finish();
        } catch (MappingException e) {
            throw new SandboxException("The data is not valid JSON: " + e.getMessage(), e);
        }
        RawValue resources = content.member(RESOURCES).orElse(content);
        if (!(resources instanceof RawValue.Struct struct)) {
            throw new SandboxException(
                    "The data holds no resources. Give {\"resources\": {\"Supplier\": [..]}}.", null);
        }
        // What was saved has all that it had; what somebody wrote gets what the server sets.
        Stamps stamps = content.member(RELEASE).isPresent() ? Stamps.ofIds(clock) : new Stamps(clock);
        store.writing(() -> {
            for (RawValue.Member resource : struct.members()) {
                if (resource.value() instanceof RawValue.Array records) {
                    records(store, type(store.catalog(), resource.name()), records.items(), stamps);
                }
            }
            return true;
        });
    }

    private static ResourceType type(Catalog catalog, String name) {
        return catalog.type(name)
                .or(() -> catalog.collection(name.startsWith("/") ? name.substring(1) : name))
                .map(ResourceType::storage)
                .orElseThrow(() -> new SandboxException(
                        "The data names the resource '" + name + "', which release "
                                + catalog.definition().release() + " does not have.",
                        null));
    }

    private static void records(Store store, ResourceType type, List<RawValue> records, Stamps stamps) {
        for (RawValue raw : records) {
            DynamicRecord body = store.catalog().mapper(type).readOne(new RawReader(raw), OPTIONS);
            Changes changes = new Changes(store, new Validation(store, false), stamps, true);
            changes.load(type, body, owner(store.catalog(), raw));
            changes.save(type);
        }
    }

    private static @Nullable Owner owner(Catalog catalog, RawValue record) {
        Optional<RawValue> owner = record.member(OWNER);
        Optional<ResourceType> type = owner.flatMap(value -> value.member("type"))
                .flatMap(RawValue::asText)
                .flatMap(catalog::type);
        Optional<String> id = owner.flatMap(value -> value.member("id")).flatMap(RawValue::asText);
        return type.isPresent() && id.isPresent() ? new Owner(type.get(), Long.parseLong(id.get())) : null;
    }
}
