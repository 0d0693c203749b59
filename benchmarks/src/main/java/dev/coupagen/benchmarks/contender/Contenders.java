package dev.coupagen.benchmarks.contender;

import java.util.List;
import java.util.function.Supplier;

/** Who takes part. A contender is made only if its name is asked for, so that no library disturbs another. */
public final class Contenders {
    /** Those that read and write JSON. */
    public static final List<Entry> JSON = List.of(
            new Entry("coupagen", Role.OURS, () -> new Coupagen(false)),
            new Entry("jackson-databind-2", Role.JACKSON, () -> new JacksonDatabind2(false)),
            new Entry("jackson-databind-2-blackbird", Role.JACKSON, () -> new JacksonDatabind2(true)),
            new Entry("jackson-databind-3", Role.JACKSON, () -> new JacksonDatabind3(false)),
            new Entry("jackson-databind-3-blackbird", Role.JACKSON, () -> new JacksonDatabind3(true)),
            new Entry("avaje-jsonb", Role.PEER, AvajeJsonb::new),
            new Entry("dsl-json", Role.PEER, DslJsonCompiled::new),
            new Entry("fastjson2", Role.PEER, Fastjson2::new),
            new Entry("raw-jackson-core", Role.FLOOR, () -> new RawJson(false)),
            new Entry("raw-jackson-core-text", Role.SHOWN, () -> new RawJson(true)));

    /** Those that read and write XML. */
    public static final List<Entry> XML = List.of(
            new Entry("coupagen", Role.OURS, () -> new Coupagen(true)),
            new Entry("jackson-xml", Role.JACKSON, () -> JacksonXml.onWoodstox()),
            new Entry("jackson-xml-aalto", Role.SHOWN, () -> JacksonXml.onAalto()),
            new Entry("jaxb", Role.PEER, Jaxb::new),
            new Entry("raw-aalto", Role.FLOOR, () -> new RawXml(false)),
            new Entry("raw-aalto-text", Role.SHOWN, () -> new RawXml(true)));

    private Contenders() {}

    /** The JSON contender of that name. */
    public static Contender json(String name) {
        return find(JSON, name).contender().get();
    }

    /** The XML contender of that name. */
    public static Contender xml(String name) {
        return find(XML, name).contender().get();
    }

    private static Entry find(List<Entry> entries, String name) {
        return entries.stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No contender '" + name + "'; there are "
                        + entries.stream().map(Entry::name).toList()));
    }

    /** One that takes part. */
    public record Entry(String name, Role role, Supplier<Contender> contender) {}
}
