package dev.coupagen.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which column says of which type a row is, and what stands in header lines. */
class RowTypeTest {
    @Test
    void theStatedMarkerIsTakenAndNoOther() {
        assertThat(marker("Order", "Kind", "Order", "Kind")).isEqualTo("Kind");
        assertThat(marker("Order", "Kind", "Order", "Number")).isEqualTo("none");
    }

    @Test
    void aColumnNamedByTheWordIsTheMarkerWhateverItsCaseAndStarsAre() {
        assertThat(marker("Order", "", "Number", "ORDER (*)")).isEqualTo("ORDER (*)");
        assertThat(marker("Order", "", "Type", "Order*")).isEqualTo("Order*");
    }

    @Test
    void withoutAWordOrAColumnOfItsNameTheFirstColumnIsTheMarkerIfItIsCalledSo() {
        assertThat(marker("", "", "Record Type", "*")).isEqualTo("Record Type");
        assertThat(marker("Order", "", "type", "Number")).isEqualTo("type");
        assertThat(marker("Order", "", "Number", "type")).isEqualTo("none");
        assertThat(marker("", "", "*", "Number")).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({"Description[2], Description", "A[10], A", "A[3][4], A[3]", "A [19], 'A '"})
    void headerLinesHoldTheNameWithoutTheNumberThatTellsColumnsApart(String name, String header) {
        assertThat(ColumnDefinition.headerName(name)).isEqualTo(header);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "[2]", "A[]", "A[x]", "A[2x]", "A[2]b", "A2]", "A[/]", "A[:]", "A[2", "]"})
    void otherBracketsBelongToTheName(String name) {
        assertThat(ColumnDefinition.headerName(name)).isEqualTo(name);
    }

    private static String marker(String word, String stated, String... columns) {
        List<ColumnDefinition> definitions = Stream.of(columns)
                .map(name -> new ColumnDefinition(name, ElementTypes.parse("string")))
                .toList();
        return new RowType("Order", word, "", stated, List.of(), definitions)
                .markerColumn()
                .map(ColumnDefinition::name)
                .orElse("none");
    }
}
