package dev.coupagen.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.runtime.RawValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The columns of exports have what the records have, and all lines as many cells. */
class ExportColumnsTest {
    private static final CoupaSandbox SANDBOX =
            CoupaSandbox.builder().records(20).rateLimited(false).start();
    private final Http http = Http.of(SANDBOX);

    @AfterAll
    static void close() {
        SANDBOX.close();
    }

    /** The rows below the header lines, each by the names of its columns. */
    private static List<Map<String, String>> rows(String format, Map<String, String> headerByWord) {
        List<String[]> lines = new String(SANDBOX.exportFile(format), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.substring(1, line.length() - 1).split("\",\"", -1))
                .toList();
        Map<String, String[]> headers = new LinkedHashMap<>();
        headerByWord.forEach((word, column) -> headers.put(
                word,
                lines.stream()
                        .filter(line -> List.of(line).contains(column))
                        .findFirst()
                        .orElseThrow()));
        int widest = lines.stream().mapToInt(line -> line.length).max().orElse(0);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String[] line : lines) {
            String[] header = headers.getOrDefault(line[0], headers.get(""));
            if (header != null && !List.of(header).equals(List.of(line)) && !headers.containsValue(line)) {
                assertThat(line).hasSize(widest);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < line.length; i++) {
                    row.putIfAbsent(i < header.length ? header[i] : "#" + i, line[i]);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static void assertFilled(List<Map<String, String>> rows, String... columns) {
        assertThat(rows).isNotEmpty();
        for (String column : columns) {
            assertThat(rows)
                    .as(column)
                    .anySatisfy(row -> assertThat(row.get(column)).isNotEmpty());
        }
    }

    private static List<Map<String, String>> of(List<Map<String, String>> rows, String word) {
        return rows.stream().filter(row -> word.equals(row.get("type"))).toList();
    }

    @Test
    void invoicesHaveTheirLinesAndAllocationsWithWhatTheRowAboveSays() {
        List<Map<String, String>> rows = rows(
                "InvoicesExport",
                Map.of(
                        "Header",
                        "supplier-note",
                        "Line",
                        "price-per-weight",
                        "Line Split",
                        "account-allocation-sequence"));
        List<Map<String, String>> invoices = of(rows, "Header");
        List<Map<String, String>> lines = of(rows, "Line");
        List<Map<String, String>> splits = of(rows, "Line Split");
        assertFilled(invoices, "id", "invoice-number", "supplier-name", "total", "currency", "remit-to-address-code");
        assertFilled(
                invoices, "invoice-from-city", "ship-from-country-code", "supplier-remit-to-code", "created-by-login");
        assertFilled(lines, "invoice-line-id", "description", "total", "account-code", "segment-1", "uom");
        assertFilled(splits, "invoice-line-id", "line-num", "account-allocation-amount", "account-code", "segment-1");

        int allocations = 0;
        for (Map<String, String> invoice : invoices) {
            String invoiceId = Objects.requireNonNull(invoice.get("id"));
            RawValue record = http.get("/api/invoices/" + invoiceId).json();
            for (RawValue line : record.member("invoice-lines").orElseThrow().items()) {
                String id = line.member("id").orElseThrow().asText().orElseThrow();
                assertThat(lines)
                        .anySatisfy(row -> assertThat(row)
                                .containsEntry("invoice-line-id", id)
                                .containsEntry("invoice-id", invoiceId));
                int below = line.member("account-allocations")
                        .map(RawValue::items)
                        .orElse(List.of())
                        .size();
                assertThat(splits.stream()
                                .filter(row -> id.equals(row.get("invoice-line-id"))
                                        && invoiceId.equals(row.get("invoice-id"))))
                        .hasSize(below);
                allocations += below;
            }
        }
        assertThat(splits).hasSize(allocations).isNotEmpty();
    }

    @Test
    void taxLinesAreInRowsOfTheirOwnType() {
        List<Map<String, String>> rows = rows(
                "InvoicesExport",
                Map.of("Header", "supplier-note", "Tax", "product-tax-classification", "Witholding", "nature-of-tax"));
        long taxes = 0;
        long withheld = 0;
        for (Map<String, String> invoice : of(rows, "Header")) {
            RawValue record = http.get("/api/invoices/" + invoice.get("id")).json();
            taxes += record.member("tax-lines")
                    .map(RawValue::items)
                    .orElse(List.of())
                    .size();
            withheld += record.member("withholding-tax-lines")
                    .map(RawValue::items)
                    .orElse(List.of())
                    .size();
        }
        assertThat(of(rows, "Tax")).hasSize((int) taxes);
        assertThat(of(rows, "Witholding")).hasSize((int) withheld);
    }

    @Test
    void suppliersOrdersAndUsersHaveWhatTheirColumnsName() {
        List<Map<String, String>> suppliers = rows("SupplierExport", Map.of("", "PO cXML URL"));
        assertThat(suppliers).hasSize(20);
        assertFilled(suppliers, "Name", "Supplier Number", "Savings (%)", "PO cXML Domain", "Allow Invoicing From CSN");
        assertFilled(suppliers, "cXML Invoicing - Buyer Identity", "Primary Address City", "Primary Contact Email");
        List<Map<String, String>> users = rows("UserExport", Map.of("", "Single Sign-on ID"));
        assertThat(users).hasSize(20);
        assertFilled(
                users, "Login", "Email", "Single Sign-on ID", "Purchasing License", "Default Account Code Segment-1");
        assertFilled(users, "Service/Time Sheets Approval Limit Amount", "Account Group Names", "Avatar Thumbnail URL");
        List<Map<String, String>> orders =
                rows("PurchaseOrdersExport", Map.of("Header", "Shipping-terms-code", "Line", "requisition-line"));
        assertFilled(
                of(orders, "Header"), "supplier-number", "payment-terms-days-for-net-payment", "Shipping-terms-code");
        assertFilled(of(orders, "Header"), "requisition-id");
        assertFilled(of(orders, "Line"), "description", "segment-1", "requisition-line");
    }
}
