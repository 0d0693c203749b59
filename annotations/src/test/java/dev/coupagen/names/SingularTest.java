package dev.coupagen.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingularTest {
    @ParameterizedTest
    @CsvSource({
        "invoice-lines, invoice-line",
        "addresses, address",
        "taxes, tax",
        "currencies, currency",
        "batches, batch",
        "contract-clauses, contract-clause",
        "warehouses, warehouse",
        "responses, response",
        "statuses, status",
        "status, status",
        "basis, basis",
        "can-expense-for, can-expense-for",
        "InvoiceHeaders, InvoiceHeader",
        "s, s",
        "'', ''",
    })
    void isTheNameOfOneItem(String plural, String singular) {
        assertThat(Singular.of(plural)).isEqualTo(singular);
    }
}
