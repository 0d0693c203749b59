package dev.coupagen.runtime.hostile;

import dev.coupagen.runtime.example.InvoiceMapper;

/** Reads five megabytes of records without elements, and prints their number. */
final class EmptyRecords {
    private EmptyRecords() {}

    public static void main(String[] arguments) {
        String json = "[" + "{},".repeat(1_666_665) + "{}]";
        System.out.println(InvoiceMapper.INSTANCE.listFromJson(json).size());
    }
}
