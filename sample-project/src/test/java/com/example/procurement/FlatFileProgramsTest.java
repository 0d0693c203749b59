package com.example.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.flat.files.ImmutableInvoicesExport;
import com.example.flat.files.ImmutableInvoicesImport;
import com.example.flat.files.InvoicesExport;
import com.example.flat.files.InvoicesExportMapper;
import com.example.flat.files.InvoicesImport;
import com.example.flat.files.InvoicesImportMapper;
import dev.coupagen.client.Coupa;
import dev.coupagen.client.Credentials;
import dev.coupagen.files.FileExchange;
import dev.coupagen.files.HostKey;
import dev.coupagen.files.ImportOutcome;
import dev.coupagen.files.ImportWatch;
import dev.coupagen.files.OutgoingFolder;
import dev.coupagen.files.SftpSettings;
import dev.coupagen.runtime.csv.CsvDialect;
import dev.coupagen.runtime.csv.CsvOptions;
import dev.coupagen.runtime.csv.FileStream;
import dev.coupagen.sandbox.CoupaSandbox;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs of docs/files.md, run against a sandbox. A part between "docs" and "end" is a code block there. */
class FlatFileProgramsTest {
    @TempDir
    static Path folder;

    private static CoupaSandbox sandbox;
    private final List<String> loaded = new ArrayList<>();
    private final Log log = new Log();

    /** What was warned of. */
    private static final class Log {
        private final List<String> warnings = new ArrayList<>();

        void warn(String text, Object... values) {
            String line = text;
            for (Object value : values) {
                line = line.replaceFirst("\\{}", java.util.regex.Matcher.quoteReplacement(String.valueOf(value)));
            }
            warnings.add(line);
        }
    }

    @BeforeAll
    static void start() {
        sandbox = CoupaSandbox.builder()
                .release("2026-04")
                .records(3)
                .rateLimited(false)
                .files(folder.resolve("instance"))
                .sftp(0)
                .start();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    private void load(Object number, Object lines) {
        loaded.add(number + " " + ((List<?>) lines).size());
    }

    private void load(Path file) {
        loaded.add(String.valueOf(file.getFileName()));
    }

    @Test
    void readsAnExport() throws Exception {
        Path path = Files.write(folder.resolve("invoices.csv"), sandbox.exportFile("InvoicesExport"));
        // docs
        try (FileStream<InvoicesExport> invoices = InvoicesExportMapper.INSTANCE.streamCsv(path)) {
            for (InvoicesExport invoice : invoices) {                  // one invoice with all its rows in memory
                load(invoice.invoiceNumber(), invoice.lines());
            }
        }
        // end
        assertThat(loaded).hasSize(3).noneMatch(line -> line.endsWith(" 0"));
    }

    @Test
    void reportsWhatCannotBeRead() throws Exception {
        Path path = Files.writeString(
                folder.resolve("wrong.csv"), "type,invoice-number,total\nHeader,INV-1,1.2.3\n", StandardCharsets.UTF_8);
        // docs
        CsvOptions options = CsvOptions.DEFAULT.withListener(issue -> log.warn("{}: {} {}", issue.path(), issue.message(), issue.value()));
        List<ImmutableInvoicesExport> invoices = InvoicesExportMapper.INSTANCE.listFromCsv(path, options);
        // invoices.csv, line 12, column 4/Total: Expected a value of type DECIMAL. 1.2.3
        // end
        assertThat(invoices).hasSize(1);
        assertThat(log.warnings).singleElement().asString().contains("line 2, column 3", "DECIMAL", "1.2.3");
    }

    @Test
    void readsADialect() throws Exception {
        Path path = Files.writeString(
                folder.resolve("german.csv"), "type;invoice-number;total\nHeader;INV-1;1234,50\n", StandardCharsets.UTF_8);
        // docs
        CsvDialect german = CsvDialect.FOUND.withDates(CsvDialect.DateOrder.DAY_MONTH_YEAR).withDecimal(',');
        InvoicesExportMapper.INSTANCE.listFromCsv(path, CsvOptions.DEFAULT.withDialect(german));
        // end
        assertThat(InvoicesExportMapper.INSTANCE.listFromCsv(path, CsvOptions.DEFAULT.withDialect(german)))
                .singleElement()
                .asString()
                .contains("1234.50");
    }

    private static ImmutableInvoicesImport.Builder invoice(int number) {
        OffsetDateTime day = OffsetDateTime.of(2026, 1, 31, 0, 0, 0, 0, ZoneOffset.UTC);
        return ImmutableInvoicesImport.builder()
                .invoiceNumber("INV-" + number)
                .invoiceDate(day)
                .lineLevelTaxation(true)
                .chartOfAccounts("Main")
                .localCurrencyNet(new BigDecimal("10.00"))
                .taxesInOriginCountryCurrency(new BigDecimal("1.90"))
                .localCurrencyGross(new BigDecimal("11.90"))
                .originalInvoiceNumber("INV-1")
                .originalInvoiceDate(day)
                .paymentDate(day);
    }

    @Test
    void writesAnImportInParts() {
        List<InvoicesImport> invoices = new ArrayList<>();
        for (int i = 0; i < 5_001; i++) {
            invoices.add(invoice(i).build());
        }
        // docs
        byte[] file = InvoicesImportMapper.INSTANCE.toCsv(invoices);               // every cell in quotes, CR LF, UTF-8
        List<byte[]> parts = InvoicesImportMapper.INSTANCE.toCsvParts(invoices);   // 5,000 rows and 8 MB at most, no invoice cut in two
        // end
        assertThat(numbers(List.of(file))).isEqualTo(invoices.stream().map(InvoicesImport::invoiceNumber).toList());
        assertThat(parts).hasSizeGreaterThan(1).allSatisfy(part -> assertThat(part).hasSizeLessThanOrEqualTo(8_000_000));
        assertThat(numbers(parts)).isEqualTo(numbers(List.of(file)));
    }

    private static List<Optional<String>> numbers(List<byte[]> files) {
        return files.stream()
                .flatMap(file -> InvoicesImportMapper.INSTANCE.listFromCsv(file).stream())
                .map(InvoicesImport::invoiceNumber)
                .toList();
    }

    @Test
    void checksWhatIsRequiredBeforeItWrites() {
        List<InvoicesImport> invoices = List.of(
                ImmutableInvoicesImport.builder().invoiceNumber("INV-7").build());
        assertThatThrownBy(() -> InvoicesImportMapper.INSTANCE.toCsv(invoices)).hasMessageContaining("Invoice Date*");
        assertThat(InvoicesImportMapper.INSTANCE.toCsvParts(invoices, CsvOptions.DEFAULT.withChecked(false)))
                .hasSize(1);
    }

    @Test
    void writesTheColumnsOfAnInterfaceByHand() {
        List<SimpleInvoice> invoices = List.of(ImmutableSimpleInvoice.builder()
                .invoiceNumber("INV-7")
                .invoiceDate(LocalDate.of(2026, 1, 31))
                .costOwner("Ann")
                .addLines(ImmutableSimpleInvoice_Line.builder().description("Desk").build())
                .build());
        String csv = new String(SimpleInvoiceMapper.INSTANCE.toCsv(invoices), StandardCharsets.UTF_8);
        assertThat(csv.lines()).containsExactly(
                "\"Invoice\",\"Invoice Number*\",\"Invoice Date*\",\"Cost Owner\"",
                "\"Invoice Line\",\"Description\"",
                "\"Invoice\",\"INV-7\",\"2026-01-31\",\"Ann\"",
                "\"Invoice Line\",\"Desk\"");
        assertThat(SimpleInvoiceMapper.INSTANCE.listFromCsv(csv)).isEqualTo(invoices);
    }

    @Test
    void exchangesFilesOverSftp() throws Exception {
        String host = "127.0.0.1";
        int port = sandbox.sftpPort().orElseThrow();
        String user = sandbox.clientId();
        String fingerprint = sandbox.sftpFingerprint();
        Map<String, String> secrets = Map.of("coupa-sftp", sandbox.clientSecret());
        byte[] file = InvoicesImportMapper.INSTANCE.toCsv(List.of(invoice(1).build()));
        Path local = folder.resolve("local");
        // docs
        SftpSettings settings = SftpSettings.of(host, user, HostKey.fingerprints(fingerprint))      // SHA256:uNiVztksCsDhcc0u9e8B..
                .withPort(port)                                                                     // 22 unless said otherwise
                .withPassword(() -> secrets.get("coupa-sftp"));
        try (FileExchange exchange = FileExchange.sftp(settings)) {
            exchange.incoming("Invoices").upload("invoices-2026-01-31.csv", file);
            exchange.outgoing("PurchaseOrders").take(local, this::load, OutgoingFolder.Done.ARCHIVE);
        }
        // end
        Path incoming = folder.resolve("instance/Incoming/Invoices");
        assertThat(Stream.of("invoices-2026-01-31.csv", "Archive/invoices-2026-01-31.csv"))
                .anyMatch(name -> Files.exists(incoming.resolve(name)));
        assertThat(loaded).isEmpty();
    }

    @Test
    void watchesAnImport() throws Exception {
        byte[] file = NewSupplierMapper.INSTANCE.toCsv(
                List.of(ImmutableNewSupplier.builder().name("Files Ltd").supplierNumber("F-1").build()));
        try (FileExchange exchange = FileExchange.folder(folder.resolve("instance"));
                Coupa coupa = Coupa.builder()
                        .url(sandbox.url())
                        .credentials(Credentials.client(sandbox.clientId(), sandbox.clientSecret()))
                        .build()) {
            // docs
            ImportOutcome outcome = ImportWatch.of(coupa, Duration.ofSeconds(5))
                    .upload(exchange.incoming("Suppliers"), "suppliers-2026-01-31.csv", file, Duration.ofHours(1));
            outcome.errors().forEach(error -> log.warn("row {}: {}", error.row(), error.messages()));
            // end
            assertThat(log.warnings).isEmpty();
            assertThat(outcome.isComplete()).isTrue();
            assertThat(new String(coupa.get("/api/suppliers", "number=F-1").body(), StandardCharsets.UTF_8))
                    .contains("Files Ltd");
        }
    }

    @Test
    void areTheOnesOfTheDocumentation() throws Exception {
        String programs = Files.readString(Path.of("src/test/java/com/example/procurement/FlatFileProgramsTest.java"));
        String documentation = Files.readString(Path.of("../docs/files.md"));
        List<String> blocks = parts("(?s)```java\n(.*?)```", documentation);
        String byHand = Files.readString(Path.of("src/main/java/com/example/procurement/SimpleInvoice.java"));
        List<String> programsOfThePage =
                blocks.stream().filter(block -> !block.startsWith("@CoupaRow")).toList();
        assertThat(parts("(?s) // docs\n(.*?) +// end\n", programs)).containsAll(programsOfThePage).isSubsetOf(blocks);
        assertThat(blocks).hasSize(programsOfThePage.size() + 1);
        assertThat(words(byHand)).contains(words(blocks.get(0).replaceAll("//.*", "")));
        assertThat(blocks).allSatisfy(block -> assertThat(block.lines().count()).isLessThan(20));
    }

    /** The code without comments, in one line with one blank where there is white space. */
    private static String words(String code) {
        return code.replaceAll("(?s)/\\*\\*.*?\\*/", "").replaceAll("\\s+", " ").strip();
    }

    private static List<String> parts(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult part) -> part.group(1).stripTrailing().stripIndent())
                .toList();
    }
}
