package dev.coupagen.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.sandbox.files.ImportResult;
import dev.coupagen.sandbox.schema.SandboxException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Flat files that the sandbox takes and gives: over HTTP, in code and in folders. */
class FlatFilesTest {
    private static final CoupaSandbox SANDBOX =
            CoupaSandbox.builder().records(5).rateLimited(false).start();
    private final Http http = Http.of(SANDBOX);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    private Path folder;

    @AfterAll
    static void close() {
        SANDBOX.close();
    }

    private static ImportResult take(String format, String csv) {
        return SANDBOX.importFile(format, csv.getBytes(StandardCharsets.UTF_8));
    }

    private String found(String path, String fields) {
        Http.Answer answer = http.get(path, fields);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.text();
    }

    @Test
    void suppliersAreCreatedAndUpdated() {
        ImportResult first = take("SuppliersImport", """
                Name*,Supplier Number,Status,Primary Contact Email,Primary Address City,Primary Address Country Code,On Hold,Favourite Colour
                "Flat & Söhne",F-1,active,ines@example.com,Berlin,DE,Yes,blue
                東京フラット,F-2,inactive,,,,No,
                """);
        assertThat(first.created()).isEqualTo(2);
        assertThat(first.errors()).isEmpty();
        assertThat(first.ignored()).containsExactly("Favourite Colour");
        assertThat(
                        found(
                                "/api/suppliers?number=F-1",
                                "[\"name\",\"status\",\"on_hold\",{\"primary_contact\":[\"email\"]},{\"primary_address\":[\"city\",{\"country\":[\"code\"]}]}]"))
                .isEqualTo("[{\"name\":\"Flat & Söhne\",\"status\":\"active\",\"on-hold\":true,"
                        + "\"primary-contact\":{\"email\":\"ines@example.com\"},"
                        + "\"primary-address\":{\"city\":\"Berlin\",\"country\":{\"code\":\"DE\"}}}]");
        ImportResult second = take("SuppliersImport", "Name*,Primary Contact Email\nFlat & Söhne,new@example.com\n");
        assertThat(second.updated()).isEqualTo(1);
        assertThat(found("/api/suppliers?number=F-1", "[\"status\",{\"primary_contact\":[\"email\"]}]"))
                .isEqualTo("[{\"status\":\"active\",\"primary-contact\":{\"email\":\"new@example.com\"}}]");
    }

    @Test
    void usersAreCreated() {
        ImportResult result = take("UsersImport", """
                Login*,Status,Email*,First Name*,Last Name*,Purchasing User,Department,Approval Limit,Default Currency,Employee Number
                flat.user,inactive,flat@example.com,Zoë,Ångström,Yes,Department 2,1500.50,EUR,E-77
                """);
        assertThat(result.errors()).isEmpty();
        assertThat(
                        found(
                                "/api/users?login=flat.user",
                                "[\"active\",\"firstname\",\"lastname\",\"purchasing_user\",{\"department\":[\"id\"]},{\"default_currency\":[\"code\"]},\"employee_number\"]"))
                .isEqualTo(
                        "[{\"active\":false,\"firstname\":\"Zoë\",\"lastname\":\"Ångström\",\"purchasing-user\":true,"
                                + "\"department\":{\"id\":2},\"default-currency\":{\"code\":\"EUR\"},\"employee-number\":\"E-77\"}]");
    }

    @Test
    void invoicesHaveLinesAndKeepThemWhenTheyComeAgain() {
        String header = """
                Invoice,Invoice Number*,Supplier Name,Invoice Date*,Currency,Status
                Invoice Line,Invoice Number*,Line Number,Description,Price*,Quantity,Unit of Measure*
                """;
        assertThat(take("InvoicesImport", header + """
                Invoice,FLAT-1,Northwind Instruments,2026-05-04,EUR,draft
                Invoice Line,FLAT-1,1,Cable,2.50,4,EA
                Invoice Line,FLAT-1,2,Plug,1.00,2,EA
                """).created()).isEqualTo(1);
        assertThat(take("InvoicesImport", header + """
                Invoice,FLAT-1,Northwind Instruments,2026-05-04,EUR,draft
                Invoice Line,FLAT-1,2,Plug,1.25,2,EA
                """).updated()).isEqualTo(1);
        assertThat(
                        found(
                                "/api/invoices?invoice_number=FLAT-1",
                                "[\"status\",{\"supplier\":[\"id\"]},{\"currency\":[\"code\"]},{\"invoice_lines\":[\"description\",\"price\"]}]"))
                .isEqualTo(
                        "[{\"status\":\"draft\",\"supplier\":{\"id\":1},\"currency\":{\"code\":\"EUR\"},\"invoice-lines\":"
                                + "[{\"description\":\"Cable\",\"price\":\"2.50\"},{\"description\":\"Plug\",\"price\":\"1.25\"}]}]");
    }

    @Test
    void ordersAreCreated() {
        ImportResult result = take("ExternalOrdersImport", """
                Header,PO Number,Supplier Name,Currency Code,Ship To City
                Line,Line Number,Non Catalog Item Description,Price,Quantity
                Header,FLAT-PO,Northwind Instruments,USD,Lyon
                Line,1,Desk,120,1
                """);
        assertThat(result.errors()).isEmpty();
        assertThat(found(
                        "/api/purchase_orders?po_number=FLAT-PO",
                        "[{\"supplier\":[\"id\"]},{\"order_lines\":[\"description\"]}]"))
                .isEqualTo("[{\"supplier\":{\"id\":1},\"order-lines\":[{\"description\":\"Desk\"}]}]");
    }

    @Test
    void whatIsWrongWithOneRecordStopsNoOther() {
        ImportResult result = take("SuppliersImport", """
                Id,Name*,On Hold
                ,Right,true
                999999,Unknown,true
                ,,true
                ,Wrong,perhaps
                """);
        assertThat(result.created()).isEqualTo(1);
        assertThat(result.errors())
                .hasSize(3)
                .anySatisfy(error -> assertThat(error).contains("line 3", "999999"))
                .anySatisfy(error -> assertThat(error).contains("line 4", "Name can't be blank"))
                .anySatisfy(error -> assertThat(error).contains("line 5", "On hold", "perhaps"));
        assertThat(http.get("/api/data_file_sources?order_by=id&dir=desc&limit=1")
                        .text())
                .contains("SuppliersImport.csv", "\"Done\"", "\"upload-errors-count\":3")
                .contains("4 rows processed, creating 1 new rows", "\"row\":4", "Name can't be blank");
        assertThat(take("SuppliersImport", "\"not closed").errors()).hasSize(1);
        assertThatThrownBy(() -> take("SupplierImport", "Name\nX\n"))
                .isInstanceOf(SandboxException.class)
                .hasMessageContaining("SuppliersImport");
    }

    @Test
    void exportsAreReadOverHttp() {
        Http.Answer file = http.get("/sandbox/files/InvoicesExport.csv?id=2");
        assertThat(file.status()).as(file.text()).isEqualTo(200);
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        String number = http.get("/api/invoices/2", "[\"invoice_number\"]").member("invoice-number");
        List<String> rows = file.text().lines().toList();
        assertThat(rows).anyMatch(row -> row.contains("\"Header\"") && row.contains(number));
        long lines = rows.stream().filter(row -> row.startsWith("\"Line\"")).count();
        assertThat(lines)
                .isEqualTo(http.get("/api/invoices/2")
                        .json()
                        .member("invoice-lines")
                        .orElseThrow()
                        .items()
                        .size());
        assertThat(new String(SANDBOX.exportFile("SupplierExport"), StandardCharsets.UTF_8))
                .contains("Northwind Instruments", "Bergmann & Söhne GmbH");
        assertThat(http.get("/sandbox/files/InvoicesExport?color=red").status()).isEqualTo(400);
        assertThat(http.get("/sandbox/files/Nothing").text()).contains("has no export 'Nothing'");
        assertThat(http.post("/sandbox/files/SupplierExport", "").status()).isEqualTo(409);
    }

    @Test
    void everyFormatOfAResourceCanBeTakenAndGiven() {
        List<String> given = new java.util.ArrayList<>();
        http.get("/sandbox/files").json().items().forEach(format -> {
            String name = format.member("name").orElseThrow().asText().orElseThrow();
            boolean isServed = !format.member("resource")
                    .orElseThrow()
                    .asText()
                    .orElseThrow()
                    .isEmpty();
            if (isServed
                    && format.member("direction")
                            .orElseThrow()
                            .asText()
                            .orElseThrow()
                            .equals("export")) {
                Http.Answer file = http.get("/sandbox/files/" + name);
                assertThat(file.status()).as("%s: %s", name, file.text()).isEqualTo(200);
                given.add(name);
            } else if (isServed) {
                assertThat(take(name, "Nothing\n1\n").created()).as(name).isZero();
                given.add(name);
            }
        });
        assertThat(given).contains("SuppliersImport", "UserExport").hasSizeGreaterThan(70);
    }

    @Test
    void filesInFoldersAreImportedInOrderAndArchived() throws IOException {
        try (CoupaSandbox sandbox = CoupaSandbox.builder()
                .records(3)
                .rateLimited(false)
                .files(folder)
                .start()) {
            Path incoming = folder.resolve("Incoming/Suppliers");
            Files.writeString(incoming.resolve("b.csv"), "Name*,Supplier Number\nIn order,second\nWrong Ltd\n");
            Files.writeString(incoming.resolve("a.csv"), "Name*,Supplier Number\nIn order,first\n");
            Files.writeString(incoming.resolve("c.csv"), "Nothing,Known\n1,2\n");
            List<ImportResult> results = sandbox.importFolders();
            assertThat(results).isNotEmpty();
            Http called = Http.of(sandbox);
            assertThat(called.get("/api/suppliers?name=In%20order", "[\"number\"]")
                            .text())
                    .isEqualTo("[{\"number\":\"second\"}]");
            assertThat(incoming.resolve("a.csv")).doesNotExist();
            assertThat(incoming.resolve("Archive/a.csv")).exists();
            assertThat(incoming.resolve("Archive/c.csv.errors.txt"))
                    .content()
                    .contains("No import of the folder Suppliers");
            Path export = sandbox.exportToFolder("InvoicesExport");
            assertThat(export.getParent()).isEqualTo(folder.resolve("Outgoing/Invoices"));
            assertThat(export).content().contains("invoice-number");
            assertThat(called.post("/sandbox/files/InvoicesExport", "").status())
                    .isEqualTo(201);
        }
    }
}
