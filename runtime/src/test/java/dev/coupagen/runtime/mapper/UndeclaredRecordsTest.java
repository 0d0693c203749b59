package dev.coupagen.runtime.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.runtime.example.ImmutableInvoice;
import dev.coupagen.runtime.example.InvoiceMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records that no interface declares, whose members are predicted by those of the records before. */
class UndeclaredRecordsTest {
    private static final int RECORDS = 40;
    private static final String[] NAMES = {
        "id", "a-b", "a_b", "x.1", "name", "updated-at", "gr\u00f6\u00dfe", "lines", "type"
    };
    private static final String[] JSON = {
        "1", "-2.50", "null", "true", "\"\"", "\"plain\"", "\"K\u00f6ln\"", "\"a\\n\\u0041\"", "1e3", "[]", "{}"
    };
    private static final String[] XML = {
        ">1<",
        " type=\"integer\">2<",
        " nil=\"true\"/",
        " type=\"boolean\">true<",
        "/",
        ">plain<",
        ">K\u00f6ln<",
        ">a&amp;b<",
        " type=\"decimal\">1.50<",
        " type=\"array\"/",
        " unit=\"kg\">5<"
    };

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void areTheSameInJsonFromBytesAndFromAStream(int seed) {
        Random random = new Random(seed);
        String document = IntStream.range(0, RECORDS)
                .mapToObj(i -> "{\"id\":" + i + ",\"custom-fields\":" + json(random, 3) + ",\"extra\":"
                        + json(random, 2) + "}")
                .toList()
                .toString();
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        List<ImmutableInvoice> read = InvoiceMapper.INSTANCE.listFromJson(bytes);
        assertThat(read)
                .hasSize(RECORDS)
                .isEqualTo(InvoiceMapper.INSTANCE.listFromJson(new ByteArrayInputStream(bytes)));
        assertThat(InvoiceMapper.INSTANCE.listFromJson(InvoiceMapper.INSTANCE.listToJson(read)))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void areTheSameInXmlFromBytesAndFromAStream(int seed) {
        Random random = new Random(seed);
        StringBuilder document = new StringBuilder("<invoice-headers type=\"array\">");
        for (int i = 0; i < RECORDS; i++) {
            document.append("<invoice-header><id type=\"integer\">").append(i).append("</id>");
            document.append("<custom-fields>").append(xml(random, 3)).append("</custom-fields>");
            document.append("<extra>").append(xml(random, 2)).append("</extra></invoice-header>");
        }
        byte[] bytes = document.append("</invoice-headers>").toString().getBytes(StandardCharsets.UTF_8);
        List<ImmutableInvoice> read = InvoiceMapper.INSTANCE.listFromXml(bytes);
        assertThat(read)
                .hasSize(RECORDS)
                .isEqualTo(InvoiceMapper.INSTANCE.listFromXml(new ByteArrayInputStream(bytes)));
        assertThat(InvoiceMapper.INSTANCE.listFromXml(InvoiceMapper.INSTANCE.listToXml(read)))
                .isEqualTo(read);
    }

    private static String json(Random random, int depth) {
        List<String> members = new ArrayList<>();
        for (String name : chosen(random)) {
            String value = JSON[random.nextInt(JSON.length)];
            if (depth > 0 && random.nextInt(4) == 0) {
                value = random.nextBoolean()
                        ? json(random, depth - 1)
                        : List.of(json(random, depth - 1), json(random, depth - 1))
                                .toString();
            }
            members.add("\"" + name + "\":" + value);
        }
        return "{" + String.join(",", members) + "}";
    }

    private static String xml(Random random, int depth) {
        StringBuilder members = new StringBuilder();
        for (String name : chosen(random)) {
            members.append('<').append(name);
            if (depth > 0 && random.nextInt(4) == 0) {
                String item = "<item>" + xml(random, depth - 1) + "</item>";
                members.append(random.nextBoolean() ? ">" + xml(random, depth - 1) : " type=\"array\">" + item + item)
                        .append("</" + name + ">");
            } else {
                String value = XML[random.nextInt(XML.length)];
                members.append(value).append(value.endsWith("/") ? ">" : "/" + name + ">");
            }
        }
        return members.toString();
    }

    /** Mostly all names in their order, as payloads have them. */
    private static List<String> chosen(Random random) {
        List<String> names = new ArrayList<>(List.of(NAMES));
        for (int i = random.nextInt(3); i > 0; i--) {
            names.remove(random.nextInt(names.size()));
        }
        if (random.nextInt(4) == 0) {
            names.add(random.nextInt(names.size()), NAMES[random.nextInt(NAMES.length)]);
        }
        return names;
    }
}
