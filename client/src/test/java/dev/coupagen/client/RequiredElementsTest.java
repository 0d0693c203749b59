package dev.coupagen.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.client.model.ImmutableInvoice;
import dev.coupagen.client.model.ImmutableInvoiceLine;
import dev.coupagen.client.model.ImmutableSupplier;
import dev.coupagen.client.model.SupplierPath;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is required is known before anything is sent. */
class RequiredElementsTest {
    @Test
    void whatIsRequiredAndAbsentIsNamed(@TempDir Path folder) throws Exception {
        Path definitions = Files.createDirectories(folder.resolve("coupagen/definitions"));
        Files.writeString(
                definitions.resolve("of_supplier.json"),
                "{\"release\":\"R39\",\"resources\":{\"Supplier\":{\"elements\":{"
                        + "\"id\":{\"type\":\"integer\",\"required\":true,\"writable\":false},"
                        + "\"name\":{\"type\":\"string\",\"required\":true},"
                        + "\"number\":{\"type\":\"string\",\"required\":true},"
                        + "\"website\":{\"type\":\"string\"}}}}}");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            assertThat(RequiredElements.missingIn(
                            ImmutableSupplier.builder().name("A").build(), loader))
                    .containsExactly("number");
            assertThat(RequiredElements.missingIn(
                            ImmutableSupplier.builder().name("A").clearNumber().build(), loader))
                    .containsExactly("number");
        }
    }

    @Test
    void linesThatAreNewAreLookedAtTooAndKnownOnesAreNot(@TempDir Path folder) throws Exception {
        Path definitions = Files.createDirectories(folder.resolve("coupagen/definitions"));
        Files.writeString(
                definitions.resolve("of_invoiceheader.json"),
                "{\"release\":\"R39\",\"resources\":{\"InvoiceHeader\":{\"elements\":{"
                        + "\"invoice-lines\":{\"type\":\"InvoiceLine[]\",\"required\":true},"
                        + "\"invoice-number\":{\"type\":\"string\",\"required\":true}}}}}");
        Files.writeString(
                definitions.resolve("of_invoiceline.json"),
                "{\"release\":\"R39\",\"resources\":{\"InvoiceLine\":{\"elements\":{"
                        + "\"description\":{\"type\":\"string\",\"required\":true}}}}}");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            assertThat(RequiredElements.missingIn(
                            ImmutableInvoice.builder()
                                    .addInvoiceLines(ImmutableInvoiceLine.builder()
                                            .id(5L)
                                            .build())
                                    .addInvoiceLines(
                                            ImmutableInvoiceLine.builder().build())
                                    .build(),
                            loader))
                    .containsExactly("invoice-lines[1]/description", "invoice-number");
        }
    }

    @Test
    void aResourceClientValidatesBeforeAnythingIsSent() {
        try (Coupa coupa = Coupa.builder()
                .url("https://acme.coupahost.com")
                .credentials(Credentials.client("validate", "secret"))
                .build()) {
            assertThat(coupa.resource(SupplierPath.SUPPLIER)
                            .validate(ImmutableSupplier.builder().build()))
                    .isEmpty();
        }
    }

    @Test
    void withoutDefinitionsNothingIsSaid() {
        assertThat(RequiredElements.missingIn(ImmutableSupplier.builder().build()))
                .isEmpty();
    }
}
