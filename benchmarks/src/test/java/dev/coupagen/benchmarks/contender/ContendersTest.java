package dev.coupagen.benchmarks.contender;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.benchmarks.payload.Payload;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContendersTest {
    private static final Payload PAYLOAD = Payload.of(3);
    private static final Lines OF_TYPED_LISTS = Lines.ofPayload(PAYLOAD.records(), Lines.Lists.BY_INDEX);
    private static final Lines OF_MAPS_FROM_XML = Lines.ofPayload(PAYLOAD.records(), Lines.Lists.BY_ITEM_NAME);

    @ParameterizedTest
    @MethodSource("jsonMappers")
    void reads_every_value_of_json(String name) throws Exception {
        Lines read = Lines.ofModel(Contenders.json(name).decode(PAYLOAD.json()));
        assertThat(read.text()).isEqualTo(OF_TYPED_LISTS.text());
        assertThat(read.checksum()).isEqualTo(OF_TYPED_LISTS.checksum());
    }

    @ParameterizedTest
    @MethodSource("jsonWriters")
    void writes_every_value_of_json(String name) throws Exception {
        Contender contender = Contenders.json(name);
        byte[] written = contender.encode(contender.model(PAYLOAD.json()));
        assertThat(Trees.json(written)).isEqualTo(Trees.json(PAYLOAD.json()));
    }

    @ParameterizedTest
    @MethodSource("xmlMappers")
    void reads_every_value_of_xml(String name) throws Exception {
        Lines expected = name.startsWith("jackson") ? OF_MAPS_FROM_XML : OF_TYPED_LISTS;
        Lines read = Lines.ofModel(Contenders.xml(name).decode(PAYLOAD.xml()));
        assertThat(read.text()).isEqualTo(expected.text());
        assertThat(read.checksum()).isEqualTo(expected.checksum());
    }

    @ParameterizedTest
    @MethodSource("xmlWriters")
    void writes_every_value_of_xml(String name) throws Exception {
        Contender contender = Contenders.xml(name);
        byte[] written = contender.encode(contender.model(PAYLOAD.xml()));
        assertThat(Trees.xml(written)).isEqualTo(Trees.xml(PAYLOAD.xml()));
    }

    @Test
    void the_page_of_fifty_has_about_two_megabytes_and_the_same_bytes_each_time() {
        byte[] json = Payload.of(50).json();
        assertThat(json)
                .hasSizeBetween(1_900_000, 2_200_000)
                .isEqualTo(Payload.of(50).json());
    }

    static Stream<String> jsonMappers() {
        return mappers(Contenders.JSON.stream());
    }

    static Stream<String> jsonWriters() {
        return Contenders.JSON.stream().map(Contenders.Entry::name);
    }

    static Stream<String> xmlMappers() {
        return mappers(Contenders.XML.stream());
    }

    static Stream<String> xmlWriters() {
        return Contenders.XML.stream().map(Contenders.Entry::name);
    }

    /** Ours has no public fields to look into: what it wrote is compared, and that is as strict. */
    private static Stream<String> mappers(Stream<Contenders.Entry> entries) {
        return entries.filter(entry -> entry.role() != Role.OURS)
                .map(Contenders.Entry::name)
                .filter(name -> !name.startsWith("raw-"));
    }
}
