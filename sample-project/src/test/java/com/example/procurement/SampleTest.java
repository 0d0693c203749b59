package com.example.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SampleTest {
    @Test
    void printsWhatIsThereAndWhatIsNot() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            new Sample(out).run();
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("INV-2026-001", "1190.00 EUR (PRESENT)", "grace@example.com", "Desk lamp 1000.00")
                .contains("! UNREADABLE [1]/supplier", "- (UNREADABLE)", "element-of-a-later-release")
                .contains("supplier[primary_contact][email] of - is UNREADABLE", "In memory it finds [INV-2026-001]")
                .contains("A projection asks for what it declares: fields=[%22invoice_number%22,%22id%22")
                .contains("INV-2026-003: approved, 1 lines, supplier Bits & Pieces")
                .contains("A stream over all pages has ", "Supplier EX-1 is now Example Office Ltd")
                .contains("invoices were handed over and marked as exported")
                .contains("The export has 20 invoices with ", "1 created, 1 updated")
                .contains("{\"invoice-number\":\"INV-2026-001\",\"payment-date\":null,"
                        + "\"custom-fields\":{\"cf-erp-invoice-number\":\"ERP-89\"}}");
    }
}
