package dev.coupagen.client;

import dev.coupagen.runtime.CoupaRecord;
import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.json.JsonFormat;
import dev.coupagen.runtime.model.Model;
import dev.coupagen.runtime.raw.RawWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Says which elements a record lacks though Coupa requires them, before anything is sent: by the definitions that the Maven
 * plugin has put on the class path.
 */
public final class RequiredElements {
    private static final String FOLDER = "coupagen/definitions/of_";
    private static final int LONGEST = 100;

    private final ClassLoader loader;
    private final List<String> missing = new ArrayList<>();

    private RequiredElements(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * The paths of required elements that are absent or null, such as {@code name} and {@code invoice-lines[0]/description}:
     * those of the record, and of the records in its lists that have no id yet. Empty if there are none, or if the
     * definitions of the resource are not on the class path.
     *
     * @param model that is to be created; for an update, what is absent stays as it is
     */
    public static List<String> missingIn(Object model) {
        ClassLoader loader = model.getClass().getClassLoader();
        return missingIn(model, loader == null ? ClassLoader.getSystemClassLoader() : loader);
    }

    static List<String> missingIn(Object model, ClassLoader loader) {
        CoupaRecord record = CoupaRecord.of(model);
        RawWriter writer = new RawWriter();
        write(record, writer);
        RequiredElements elements = new RequiredElements(loader);
        elements.check(((Model) record).mapper().schema().resource(), writer.value(), "");
        return elements.missing;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a record is written by the mapper that it names itself
    private static void write(CoupaRecord record, RawWriter writer) {
        ((dev.coupagen.runtime.model.Mapper) ((Model) record).mapper()).write(record, writer, MapperOptions.DEFAULT);
    }

    private void check(String resource, RawValue record, String path) {
        Set<String> present = new HashSet<>();
        List<RawValue.Member> members = record instanceof RawValue.Struct struct ? struct.members() : List.of();
        for (RawValue.Member member : members) {
            if (!(member.value() instanceof RawValue.Null)) {
                present.add(member.name());
            }
        }
        for (RawValue.Member element : definition(resource)) {
            String name = element.name();
            if (isRequired(element.value()) && !present.contains(name)) {
                missing.add(path + name);
            }
            Optional<String> type = element.value().member("type").flatMap(RawValue::asText);
            if (type.isPresent() && type.get().endsWith("[]")) {
                String item = type.get().substring(0, type.get().length() - 2);
                record.member(name).ifPresent(list -> checkAll(item, list, path + name));
            }
        }
    }

    /** Records in a list that have an id are there already. */
    private void checkAll(String resource, RawValue list, String path) {
        int index = 0;
        for (RawValue item : list.items()) {
            if (item instanceof RawValue.Struct && item.member("id").isEmpty()) {
                check(resource, item, path + "[" + index + "]/");
            }
            index++;
        }
    }

    private static boolean isRequired(RawValue element) {
        return is(element, "required", "true") && !is(element, "writable", "false");
    }

    private static boolean is(RawValue element, String member, String value) {
        return element.member(member)
                .flatMap(RawValue::asText)
                .filter(value::equals)
                .isPresent();
    }

    private List<RawValue.Member> definition(String resource) {
        try (InputStream file = loader.getResourceAsStream(file(resource))) {
            return file == null ? List.of() : elements(file.readAllBytes(), resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<RawValue.Member> elements(byte[] file, String resource) {
        try (ElementReader reader = JsonFormat.INSTANCE.reader(file, Limits.DEFAULT)) {
            return reader.raw()
                                    .member("resources")
                                    .flatMap(resources -> resources.member(resource))
                                    .flatMap(definition -> definition.member("elements"))
                                    .orElse(RawValue.Struct.EMPTY)
                            instanceof RawValue.Struct elements
                    ? elements.members()
                    : List.of();
        }
    }

    /** The same name as in {@code dev.coupagen.definitions.ClassPathDefinitions}. */
    private static String file(String resource) {
        String name = resource.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
        return FOLDER + name.substring(0, Math.min(name.length(), LONGEST)) + ".json";
    }
}
