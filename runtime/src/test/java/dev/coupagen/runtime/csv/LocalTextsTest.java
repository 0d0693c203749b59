package dev.coupagen.runtime.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalTextsTest {
    @ParameterizedTest
    @CsvSource({
        "13/02/2026 23:30, 2026-02-13T23:30:00",
        "01/31/2026 10:15:07, 2026-01-31T10:15:07",
        "2026/02/13 9:05, 2026-02-13T09:05:00",
        "31.01.2026T00:00, 2026-01-31T00:00:00",
        "31.01.2026, 2026-01-31T00:00:00",
    })
    void theTimeBehindADateIsKept(String text, LocalDateTime expected) {
        assertThat(LocalTexts.dateTime(text, CsvDialect.DateOrder.UNAMBIGUOUS, false))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13/02/2026 24:00",
                "13/02/2026 99:99",
                "2026/02/13 12:60",
                "13/02/2026 1:2:3",
                "01/02/2026 10:00"
            })
    void aTimeThatNoDayHasIsNotRead(String text) {
        assertThat(LocalTexts.dateTime(text, CsvDialect.DateOrder.UNAMBIGUOUS, false))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "6/15/23, 2023-06-15",
        "31/12/69, 2069-12-31",
        "26-05-26, 2026-05-26",
    })
    void twoDigitsAreAYearOfThisCentury(String text, LocalDate expected) {
        assertThat(LocalTexts.dateTime(text, CsvDialect.DateOrder.UNAMBIGUOUS, false))
                .isEqualTo(expected.atStartOfDay());
    }

    @ParameterizedTest
    @ValueSource(strings = {"26-05-02", "13-02-26", "12/31/99", "6/15/85", "31.12.70"})
    void twoDigitsThatCouldBeAnotherYearAreNotRead(String text) {
        assertThat(LocalTexts.dateTime(text, CsvDialect.DateOrder.UNAMBIGUOUS, true))
                .isNull();
    }
}
