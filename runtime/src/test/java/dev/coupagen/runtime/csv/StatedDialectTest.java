package dev.coupagen.runtime.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.runtime.csv.CsvDialect.DateOrder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of the possibilities that a definition states those are written that are read without doubt. */
class StatedDialectTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                ",; ,. false , .",
                ";, ., false ; .",
                ";, ., true , .",
                ",; , false ; ,",
                "; , false ; ,",
                ", ,. true , .",
                "| '' true | .",
                "'' '' true , ."
            })
    void theDecimalMarkIsNotTheDelimiter(
            String delimiters, String decimals, boolean quotes, char delimiter, char mark) {
        CsvDialect written = new StatedDialect(delimiters, decimals, List.of(), quotes).writing();
        assertThat(written.delimiter()).isEqualTo(delimiter);
        assertThat(written.decimal()).isEqualTo(mark);
    }

    @Test
    void datesAreWrittenAsIsoOrYearFirstOrWithPointsIfThatIsStated() {
        assertThat(written()).isEqualTo("yyyy-MM-dd");
        assertThat(written("MM/dd/yyyy", "dd/MM/yyyy", "yyyy-MM-dd")).isEqualTo("yyyy-MM-dd");
        assertThat(written("MM/dd/yyyy", "yyyy,MM,dd", "yyyyMMdd", "yyyy/MM/dd"))
                .isEqualTo("yyyy/MM/dd");
        assertThat(written("yyyyMMdd")).isEqualTo("yyyyMMdd");
        assertThat(written("MM/dd/yyyy", "dd/MM/yyyy", "dd.MM.yyyy")).isEqualTo("dd.MM.yyyy");
        assertThat(written("MM/dd/yyyy")).isEqualTo("MM/dd/yyyy");
    }

    @Test
    void aPatternWithTheDelimiterIsNotWritten() {
        StatedDialect stated = new StatedDialect("/", "", List.of("yyyy/MM/dd", "yyyyMMdd"), false);
        assertThat(stated.pattern(DateOrder.YEAR_MONTH_DAY, '/')).isEqualTo("yyyyMMdd");
        assertThat(stated.pattern(DateOrder.DAY_MONTH_YEAR, '/')).isEqualTo("dd.MM.yyyy");
    }

    private static String written(String... dates) {
        StatedDialect stated = new StatedDialect(";", ".", List.of(dates), false);
        return stated.pattern(stated.writing().dates(), ';');
    }
}
