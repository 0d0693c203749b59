package dev.coupagen.runtime.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameTableTest {
    private static final NameTable TABLE =
            NameTable.of(List.of(ElementName.of("created_at"), ElementName.of("invoice-date"), ElementName.of("id")));

    private static int find(String name) {
        return TABLE.find(name, NameTable.UNKNOWN);
    }

    @Test
    void findsANameInEitherSpelling() {
        assertThat(List.of(find("created_at"), find("created-at"))).containsOnly(0);
        assertThat(List.of(find("invoice-date"), find("invoice_date"))).containsOnly(1);
        assertThat(find("id")).isEqualTo(2);
        assertThat(List.of(find("i-d"), find("createdat"), find("Id"), find("")))
                .containsOnly(NameTable.UNKNOWN);
    }

    @Test
    void learnsWhatFollowsWhat() {
        assertThat(TABLE.find("id", 0)).isEqualTo(2);
        assertThat(TABLE.expectedAfter(0)).isEqualTo(2);
        assertThat(TABLE.find("unknown", 0)).isEqualTo(NameTable.UNKNOWN);
        assertThat(TABLE.expectedAfter(0)).isEqualTo(2);
    }

    @Test
    void holdsNoNames() {
        assertThat(NameTable.of(List.of()).find("id", NameTable.UNKNOWN)).isEqualTo(NameTable.UNKNOWN);
    }
}
