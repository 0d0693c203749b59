package dev.coupagen.sources.pages.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.diagnostics.Notices;
import dev.coupagen.sources.pages.table.ValueList.Notation;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueListTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COMMA     | red, green, blue             | red;green;blue",
                "COMMA     | red, green,                  | red;green",
                "COMMA     | 1, 2, 1, 2                   | 1;2",
                "COMMA     | held. rejected. voided, paid | held;rejected;voided;paid",
                "COMMA     | cart, sent partly_sent paid  | cart;sent;partly_sent;paid",
                "COMMA     | Some U.S. Person, Other      | Some U.S. Person;Other",
                "COMMA     | Red, Blue (Case-Sensitive)   | Red;Blue",
                "LINES     | red<br>green<br/>blue        | red;green;blue",
                "LINES     | <p>In Review</p><p>Open</p>  | In Review;Open",
                "COMMA     | red,<br>green, <br>blue      | red;green;blue",
                "SLASH     | red/green                    | red;green",
                "SEMICOLON | red; green                   | red;green"
            })
    void listsAreUnderstoodInEveryNotation(Notation notation, String html, String values) {
        ValueList list = read(html);

        assertThat(list.notation()).isEqualTo(notation);
        assertThat(String.join(";", list.values())).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ANY   | Any",
                "BLANK | ','",
                "FLAG  | yes",
                "RANGE | 1 through 31",
                "RANGE | 0..87600",
                "RANGE | 0 to 100",
                "TEXT  | See the note below, and the other one",
                "TEXT  | any OR see the list, for example",
                "TEXT  | Valid id of a thing",
                "TEXT  | single_word"
            })
    void whatIsNoListGivesNoValues(Notation notation, String html) {
        assertThat(read(html)).isEqualTo(new ValueList(notation, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true, false", "Yes/No", "yes, no<br>true, false"})
    void wordsForTrueAndFalseAreKnown(String html) {
        assertThat(read(html).isTrueOrFalse()).isTrue();
    }

    @Test
    void proseWithCommasIsNoPlainList() {
        assertThat(ValueList.isPlainList(cell("red, green, blue"))).isTrue();
        assertThat(ValueList.isPlainList(cell("The code, the name, and the rest")))
                .isFalse();
        assertThat(ValueList.isPlainList(cell("red, green"))).isFalse();
    }

    private static ValueList read(String html) {
        return ValueList.of(cell(html));
    }

    private static Cell cell(String html) {
        String page = "<table><tr><td>" + html + "</td></tr></table>";
        Table table = TableGrid.of(Jsoup.parse(page).select("table").get(0), "page", 1, "", new Notices());
        return table.rows().get(0).get(0);
    }
}
