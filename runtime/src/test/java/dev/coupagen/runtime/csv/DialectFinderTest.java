package dev.coupagen.runtime.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a,b;c,d~,",
                "a;b~;",
                "'\"a,b,c\";d'~;",
                "\\na;b~;",
                "sep=|\\na,b,c~|",
                "<Format>icREC15</Format>\\n<FeldTZ>;</FeldTZ>\\nR1,K1~;",
                "<Format>icREC15</Format>\\nR1;K1~;",
                "'sep=\udc0d\r\n;a;b'~;",
                "'sep=\"\n;a;b'~;",
                "plain~,",
            })
    void theDelimiterIsTheOneThatTheFileStatesOrHasMostOf(String start, char expected) {
        assertThat(DialectFinder.find(start.replace("\\n", "\n"), CsvDialect.FOUND, "")
                        .delimiter())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {"A;1,50;31.01.2026;5;1;Rent, light, water, gas, phone~;,~;", "a,b|c|d~;,~,", "a;b~,~;"})
    void ofSeveralTheDefinitionSaysWhichItMayBe(String start, String stated, char expected) {
        assertThat(DialectFinder.find(start, CsvDialect.FOUND, stated).delimiter())
                .isEqualTo(expected);
    }
}
