package dev.coupagen.client;

import dev.coupagen.runtime.CoupaRecord;
import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.Presence;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.json.JsonFormat;
import dev.coupagen.runtime.model.Model;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Says which elements a record lacks though Coupa requires them, before anything is sent: by the definitions that the Maven
 * plugin has put on the class path.
 */
public final class RequiredElements {
    private static final String FOLDER = "coupagen/definitions/of_";
    private static final int LONGEST = 100;

    private RequiredElements() {}

    /**
     * The required elements that are absent or null; empty if there are none, or if the definitions of the resource are not
     * on the class path.
     *
     * @param model that is to be created; for an update, what is absent stays as it is
     */
    public static List<String> missingIn(Object model) {
        ClassLoader loader = model.getClass().getClassLoader();
        return missingIn(model, loader == null ? ClassLoader.getSystemClassLoader() : loader);
    }

    static List<String> missingIn(Object model, ClassLoader loader) {
        CoupaRecord record = CoupaRecord.of(model);
        String resource = ((Model) record).mapper().schema().resource();
        List<String> missing = new ArrayList<>();
        try (InputStream file = loader.getResourceAsStream(file(resource))) {
            if (file == null) {
                return missing;
            }
            for (RawValue.Member element : elements(file.readAllBytes(), resource)) {
                Presence presence = record.presence(element.name());
                if (isRequired(element.value()) && (presence == Presence.ABSENT || presence == Presence.NULL)) {
                    missing.add(element.name());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return missing;
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
