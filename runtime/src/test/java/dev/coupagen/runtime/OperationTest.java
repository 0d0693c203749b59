package dev.coupagen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OperationTest {
    private static final Operation SUBMIT =
            Operation.of("PUT", "/invoices/{id}/submit").scopes("core.invoice.write");
    private static final Operation LINE = Operation.of("PUT", "/orders/{order_id}/lines/{id}");

    @Test
    void putsEncodedValuesIntoThePath() {
        assertThat(SUBMIT.pathFor(5)).isEqualTo("/invoices/5/submit");
        assertThat(LINE.pathFor("a/b c?", "ü$1\\")).isEqualTo("/orders/a%2Fb%20c%3F/lines/%C3%BC%241%5C");
        assertThat(LINE.pathParameters()).containsExactly("order_id", "id");
        assertThat(Operation.of("GET", "/invoices").pathFor()).isEqualTo("/invoices");
    }

    @Test
    void refusesValuesThatMakeAnotherAddress() {
        assertThatThrownBy(() -> SUBMIT.pathFor(".."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("PUT /invoices/{id}/submit: 'id' is '..', which would lead to another address.");
        assertThatThrownBy(() -> SUBMIT.pathFor("")).hasMessageContaining("'id' is ''");
        assertThatThrownBy(LINE::pathFor).hasMessageContaining("takes 2 values in its path [order_id, id], but 0");
        assertThatThrownBy(() -> SUBMIT.pathFor(1, 2)).hasMessageContaining("but 2 were given");
    }

    @Test
    void saysWhatCanBeRepeated() {
        assertThat(Operation.of("GET", "/invoices").isRepeatable()).isTrue();
        assertThat(Operation.of("PUT", "/invoices/{id}").isRepeatable()).isTrue();
        assertThat(Operation.of("DELETE", "/invoices/{id}").isRepeatable()).isTrue();
        assertThat(Operation.of("POST", "/invoices").isRepeatable()).isFalse();
        assertThat(SUBMIT.isRepeatable()).isFalse();
    }
}
