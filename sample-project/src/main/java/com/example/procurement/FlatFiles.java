package com.example.procurement;

import com.example.flat.files.InvoicesExport;
import com.example.flat.files.InvoicesExportMapper;
import dev.coupagen.runtime.csv.FileStream;
import dev.coupagen.sandbox.CoupaSandbox;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads an export and writes an import: here, of a sandbox that is started for it. */
final class FlatFiles {
    private final PrintStream out;

    FlatFiles(PrintStream out) {
        this.out = out;
    }

    void run() throws IOException {
        Path export = Files.createTempFile("invoices", ".csv");
        try (CoupaSandbox sandbox = CoupaSandbox.builder().release("2026-04").records(20).start()) {
            Files.write(export, sandbox.exportFile("InvoicesExport"));
            read(export);
            out.printf("The import: %s%n", sandbox.importFile("SuppliersImport", suppliers()));
        } finally {
            Files.delete(export);
        }
    }

    private void read(Path export) {
        int count = 0;
        int lines = 0;
        try (FileStream<InvoicesExport> invoices = InvoicesExportMapper.INSTANCE.streamCsv(export)) {
            for (InvoicesExport invoice : invoices) {
                count++;
                lines += invoice.lines().size();
            }
        }
        out.printf("The export has %d invoices with %d lines%n", count, lines);
    }

    private static byte[] suppliers() {
        return NewSupplierMapper.INSTANCE.toCsv(List.of(
                ImmutableNewSupplier.builder()
                        .name("Files & Folders Ltd")
                        .supplierNumber("F-1")
                        .build(),
                ImmutableNewSupplier.builder().name("Northwind Instruments").build()));
    }
}
