package dev.coupagen.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.diagnostics.Severity;
import dev.coupagen.processor.diagnostics.ProcessorDiagnostic;
import org.junit.jupiter.api.Test;

class ProcessorFailureTest {
    /** No input is known that makes the processor fail, so only the message itself can be tested. */
    @Test
    void asksForAReport() {
        ProcessorDiagnostic failed = ProcessorDiagnostic.PROCESSOR_FAILED;

        assertThat(failed.message("acme.Invoice", new IllegalStateException("boom")))
                .isEqualTo(
                        "acme.Invoice: the processor failed (java.lang.IllegalStateException: boom). This is an error in"
                                + " Coupagen; please report it with the interface.");
        assertThat(failed.severity()).isEqualTo(Severity.ERROR);
        assertThat(failed.code()).isEqualTo("CP010");
    }
}
