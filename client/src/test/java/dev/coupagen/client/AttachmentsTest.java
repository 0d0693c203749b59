package dev.coupagen.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import dev.coupagen.client.model.Invoice;
import dev.coupagen.client.model.InvoicePath;
import dev.coupagen.client.options.RetrySettings;
import dev.coupagen.runtime.query.Query;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Files go and come whole, or not at all. {@code -Dclient.transfer.mb=250} transfers Coupa's largest. */
class AttachmentsTest {
    private static final int MEGABYTES = Integer.getInteger("client.transfer.mb", 80);

    @RegisterExtension
    static final Sandbox SANDBOX = new Sandbox(3);

    @RegisterExtension
    final Instance instance = new Instance();

    @TempDir
    Path folder;

    private Attachments attachments(Coupa coupa) {
        return coupa.resource(InvoicePath.INVOICE).attachments(7);
    }

    private void attachment(ResponseDefinitionBuilder reply) {
        instance.server().stubFor(get("/api/invoices/7/attachments/1").willReturn(reply));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aScanOfAnInvoiceIsSentAndRetrieved() throws Exception {
        byte[] pdf = "%PDF-1.4 scan".getBytes(StandardCharsets.US_ASCII);
        Path file = Files.write(folder.resolve("scan.pdf"), pdf);
        try (Coupa coupa = SANDBOX.client().build()) {
            Attachments scans = coupa.resource(InvoicePath.INVOICE)
                    .attachments(coupa.resource(InvoicePath.INVOICE)
                            .first(Query.from(InvoicePath.INVOICE))
                            .flatMap(Invoice::id)
                            .orElseThrow());
            scans.uploadScan(file);
            Path back = folder.resolve("back.pdf");
            assertThat(scans.scan(back)).isEqualTo(pdf.length);
            assertThat(back).hasBinaryContent(pdf);
        }
    }

    @Test
    void twoDownloadsToOneFileAtOnceEndWithOneOfThem() throws Exception {
        byte[] content = new byte[400_000];
        new Random(2).nextBytes(content);
        attachment(aResponse().withBody(content).withChunkedDribbleDelay(5, 200));
        Path target = folder.resolve("a");
        try (Coupa coupa = instance.client().build()) {
            List<CompletableFuture<Long>> downloads = Stream.generate(() -> CompletableFuture.supplyAsync(
                            () -> attachments(coupa).download("1", target)))
                    .limit(3)
                    .toList();
            assertThat(downloads)
                    .allSatisfy(download -> assertThat(download.get()).isEqualTo(content.length));
        }
        assertThat(target).hasBinaryContent(content);
        assertThat(files()).containsExactly("a");
    }

    @Test
    void aDownloadOfAnotherTypeLeavesNoFile() throws Exception {
        attachment(aResponse().withHeader("Content-Type", "image/png").withBody("png"));
        try (Coupa coupa = instance.client().build()) {
            assertThat(attachments(coupa).download("1", folder.resolve("a"), "application/pdf", "image/*"))
                    .isEqualTo(3);
            assertThatThrownBy(() -> attachments(coupa).download("1", folder.resolve("b"), "application/pdf"))
                    .isInstanceOf(UnreadableReplyException.class)
                    .hasMessageContaining("The reply is image/png instead of application/pdf.");
            attachment(aResponse().withHeader("Content-Type", "text/html").withBody("<html>Sign in</html>"));
            assertThatThrownBy(() -> attachments(coupa).download("1", folder.resolve("c")))
                    .isInstanceOf(UnreadableReplyException.class);
            attachment(aResponse().withHeader("Content-Type", "image/png").withHeader("Content-Encoding", "gzip"));
            assertThatThrownBy(() -> attachments(coupa).download("1", folder.resolve("d")))
                    .hasMessageContaining("content coding 'gzip'");
        }
        assertThat(files()).containsExactly("a");
    }

    @Test
    void aDownloadThatBreaksOffIsRepeatedAndNeverLeavesAPart() throws Exception {
        instance.server()
                .stubFor(get("/api/invoices/7/attachments/1")
                        .inScenario("once")
                        .whenScenarioStateIs(Scenario.STARTED)
                        .willSetStateTo("well")
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "application/pdf")
                                .withBody("whole")
                                .withFault(Fault.MALFORMED_RESPONSE_CHUNK)));
        instance.server()
                .stubFor(get("/api/invoices/7/attachments/1")
                        .inScenario("once")
                        .whenScenarioStateIs("well")
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "application/pdf")
                                .withBody("whole")));
        try (Coupa coupa = instance.client().build()) {
            assertThat(attachments(coupa).download("1", folder.resolve("a"))).isEqualTo(5);
            attachment(aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK));
            assertThatThrownBy(() -> attachments(coupa).download("1", folder.resolve("b")))
                    .isInstanceOf(TransportException.class);
        }
        assertThat(files()).containsExactly("a");
    }

    @Test
    void aTransferMayTakeLongerThanTheTimeoutAsLongAsItMoves() throws Exception {
        attachment(aResponse()
                .withHeader("Content-Type", "application/pdf")
                .withBody("x".repeat(1_000))
                .withChunkedDribbleDelay(10, 1_500));
        try (Coupa coupa = instance.client()
                .requestTimeout(Duration.ofMillis(600))
                .retries(RetrySettings.NONE)
                .build()) {
            assertThat(attachments(coupa).download("1", folder.resolve("a"))).isEqualTo(1_000);
            attachment(aResponse()
                    .withHeader("Content-Type", "application/pdf")
                    .withBody("xy")
                    .withChunkedDribbleDelay(2, 3_000));
            assertThatThrownBy(() -> attachments(coupa).download("1", folder.resolve("b")))
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("No byte was transferred for PT0.6S");
        }
        assertThat(files()).containsExactly("a");
    }

    @Test
    void whatCoupaDoesNotTakeIsNotSent() throws Exception {
        Path large = folder.resolve("large");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw");
                Coupa coupa = instance.client().build()) {
            file.setLength((250L << 20) + 1);
            assertThatThrownBy(() -> attachments(coupa).upload(large, "Internal"))
                    .hasMessageContaining("Coupa takes 262144000 at most");
            assertThatThrownBy(() -> attachments(coupa).upload(folder.resolve("none"), "Internal"))
                    .hasMessageContaining("cannot be read");
        }
        assertThat(instance.requests()).isZero();
    }

    /** A process of its own with a heap of 48 MB sends a file and gets it back. */
    @Test
    void aLargeFileGoesAndComesInASmallHeap() throws Exception {
        Path file = folder.resolve("large");
        byte[] block = new byte[1 << 20];
        new Random(1).nextBytes(block);
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            for (int i = 0; i < MEGABYTES; i++) {
                out.write(block);
            }
        }
        try (FileServer server = new FileServer(folder.resolve("stored"))) {
            Process process = Program.start(
                    List.of("-Xmx48m"),
                    "transfer",
                    server.url(),
                    file.toString(),
                    folder.resolve("back").toString());
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(printed).isZero();
            assertThat(printed).contains("transferred " + Files.size(file));
        }
        assertThat(Files.mismatch(file, folder.resolve("back"))).isEqualTo(-1);
    }
}
