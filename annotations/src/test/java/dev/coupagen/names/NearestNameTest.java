package dev.coupagen.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {
    private static final List<String> NAMES = List.of("invoice-number", "invoice-date", "id", "supplier");

    @Test
    void findsWhatWasMeant() {
        assertThat(NearestName.of("invoice-numbre", NAMES)).contains("invoice-number");
        assertThat(NearestName.of("INVOICE_DATE", NAMES)).contains("invoice-date");
        assertThat(NearestName.of("suplier", NAMES)).contains("supplier");
        assertThat(NearestName.hint("suplier", NAMES)).isEqualTo(" Did you mean 'supplier'?");
    }

    @Test
    void suggestsNothingIfNothingIsNear() {
        assertThat(NearestName.of("warehouse", NAMES)).isEmpty();
        assertThat(NearestName.of("", NAMES)).isEmpty();
        assertThat(NearestName.hint("x".repeat(1_000_000), NAMES)).isEmpty();
    }
}
