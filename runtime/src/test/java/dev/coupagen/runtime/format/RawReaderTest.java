package dev.coupagen.runtime.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.Issue;
import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.example.InvoiceMapper;
import dev.coupagen.runtime.json.JsonFormat;
import dev.coupagen.runtime.raw.RawReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RawReaderTest {
    private static RawValue raw(String json) {
        try (ElementReader reader = JsonFormat.INSTANCE.reader(json, Limits.DEFAULT)) {
            return reader.raw();
        }
    }

    @Test
    void readsWhatTheFormatItCameFromReads() {
        String json = "{\"id\":7,\"invoice-number\":\"A-1\",\"status\":\"draft\",\"gross-total\":\"12.50\","
                + "\"invoice-date\":\"2026-02-28\",\"created-at\":\"2026-02-28T10:20:30-08:00\",\"paid\":true,"
                + "\"supplier\":{\"id\":\"1\",\"parent\":{\"id\":2}},\"related-invoices\":[{\"id\":8},null,{}],"
                + "\"tags\":[\"a\",\"b\"],\"payload\":{\"x\":[1,2.5,null]},\"urgent\":\"\","
                + "\"custom-fields\":{\"cf-erp-number\":\"E1\",\"other\":{\"id\":4}},\"unknown\":[{\"a\":\"b\"}]}";
        assertThat(InvoiceMapper.INSTANCE.readOne(new RawReader(raw(json)), MapperOptions.DEFAULT))
                .isEqualTo(InvoiceMapper.INSTANCE.fromJson(json));
        assertThat(InvoiceMapper.INSTANCE.readList(new RawReader(raw("[" + json + "]")), MapperOptions.DEFAULT))
                .hasSize(1);
    }

    @Test
    void saysWhereItIs() {
        List<String> paths = new ArrayList<>();
        MapperOptions options = MapperOptions.DEFAULT.withListener((Issue issue) -> paths.add(issue.path()));
        String json = "[{\"id\":\"x\"},{\"related-invoices\":[{},{\"supplier\":[1]}]}]";
        InvoiceMapper.INSTANCE.readList(new RawReader(raw(json)), options);
        assertThat(paths).containsExactly("[0]/id", "[1]/related-invoices[1]/supplier");
        assertThatThrownBy(() -> InvoiceMapper.INSTANCE.readOne(new RawReader(raw("1")), options))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("at the start");
    }
}
