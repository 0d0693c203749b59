package dev.coupagen.sandbox.api;

import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.dynamic.DynamicRecord;
import dev.coupagen.runtime.model.SlotValues;
import dev.coupagen.runtime.raw.RawReader;
import dev.coupagen.runtime.text.ScalarTexts;
import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.schema.ResourceType;
import dev.coupagen.sandbox.store.Link;
import dev.coupagen.sandbox.store.Rec;
import dev.coupagen.sandbox.store.Store;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Records that come from files, under the same rules as those of calls. A record that there is already, by its id or else its
 * natural key, is changed; of its lines those with the same {@code line-num}.
 */
public final class ImportedRecords {
    private static final String ID = "id";
    private static final String LINE_NUMBER = "line-num";
    private final Store store;
    private final Settings settings;

    /** Records for a store. */
    public ImportedRecords(Store store, Settings settings) {
        this.store = store;
        this.settings = settings;
    }

    /**
     * Creates or changes a record.
     *
     * @return whether it is new
     * @throws Failure if it is not valid
     */
    public boolean put(ResourceType type, RawValue.Struct body) {
        return store.writing(() -> {
            Stamps stamps = new Stamps(settings.clock());
            Changes changes = Changes.of(store, settings, stamps);
            Optional<Rec> known = known(type, body);
            RawValue.Struct full = known.isEmpty() ? body : withLineIds(known.get(), body);
            DynamicRecord model = store.catalog().mapper(type).readOne(new RawReader(full), MapperOptions.DEFAULT);
            Rec record =
                    known.isPresent() ? changes.update(known.get(), type, model) : changes.create(type, model, null);
            setOfFiles(record, model);
            changes.save(type);
            return known.isEmpty();
        });
    }

    /** A file also sets what calls only read, such as the status of a supplier; but nothing that the server itself sets. */
    private static void setOfFiles(Rec record, DynamicRecord model) {
        for (Field field : record.type().fields()) {
            boolean isOfServer = field.name().equals(ID)
                    || field.name().startsWith("created-")
                    || field.name().startsWith("updated-");
            if (!field.isWritable() && field.isScalar() && !isOfServer) {
                Object value = SlotValues.value(model, field.index());
                if (value != null) {
                    record.set(field, value);
                }
            }
        }
    }

    private Optional<Rec> known(ResourceType type, RawValue.Struct body) {
        String id = text(body, ID);
        if (!id.isEmpty()) {
            Optional<Rec> found = id.matches("\\d{1,18}") ? store.find(type, Long.parseLong(id)) : Optional.empty();
            if (found.isEmpty()) {
                throw Failure.of(404, "There is no " + type + " with the id " + id);
            }
            return found;
        }
        return type.keys().stream()
                .sorted(Comparator.comparing((Field key) -> !key.isUnique()).thenComparing(key -> !key.isRequired()))
                .filter(key -> !text(body, key.name()).isEmpty())
                .limit(1)
                .flatMap(key -> store.findByKey(type, key, text(body, key.name())).stream()
                        .boxed())
                .flatMap(found -> store.find(type, found).stream())
                .findFirst();
    }

    private static String text(RawValue record, String member) {
        return record.member(member).flatMap(RawValue::asText).orElse("");
    }

    private RawValue.Struct withLineIds(Rec record, RawValue.Struct body) {
        List<RawValue.Member> members = new ArrayList<>();
        for (RawValue.Member member : body.members()) {
            Field field = record.type().field(member.name()).orElse(null);
            boolean isLines = field != null
                    && ResourceType.isOwned(field)
                    && field.recordType().field(LINE_NUMBER).isPresent();
            members.add(isLines && field != null ? lines(record, field, member) : member);
        }
        return RawValue.Struct.of(members);
    }

    private RawValue.Member lines(Rec record, Field field, RawValue.Member member) {
        Field number = field.recordType().field(LINE_NUMBER).orElseThrow();
        List<RawValue> lines = new ArrayList<>();
        for (RawValue line : member.value().items()) {
            String wanted = text(line, LINE_NUMBER);
            Optional<Long> id = record.items(field).stream()
                    .filter(Link.class::isInstance)
                    .map(item -> ((Link) item).id())
                    .filter(item -> !wanted.isEmpty() && wanted.equals(value(field.recordType(), item, number)))
                    .findFirst();
            lines.add(
                    id.isPresent() && line instanceof RawValue.Struct struct
                            ? struct.with(RawValue.Struct.of(List.of(new RawValue.Member(
                                    ID, new RawValue.Numeric(id.get().toString())))))
                            : line);
        }
        return new RawValue.Member(member.name(), new RawValue.Array(lines, ""));
    }

    private String value(ResourceType type, long id, Field field) {
        @Nullable Object @Nullable [] values = store.values(type, id, List.of(field));
        return values == null || values[0] == null ? "" : String.valueOf(values[0]);
    }

    /**
     * Keeps what became of a file, where instances show it: at {@code /data_file_sources}.
     *
     * @param facts gives its elements from the time of this moment; those that the release does not have are left out
     */
    public void note(Function<String, RawValue.Struct> facts) {
        store.catalog()
                .type("DataFileSource")
                .ifPresent(type -> store.writing(() -> {
                    Stamps stamps = new Stamps(settings.clock());
                    RawReader body = new RawReader(facts.apply(ScalarTexts.dateTime(stamps.now())));
                    Changes changes = new Changes(store, new Validation(store, false), stamps, true);
                    changes.load(type, store.catalog().mapper(type).readOne(body, MapperOptions.DEFAULT), null);
                    changes.save(type);
                    return true;
                }));
    }
}
