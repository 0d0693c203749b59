package dev.coupagen.sources.customfields;

import dev.coupagen.definitions.CustomFieldDefinition;
import dev.coupagen.definitions.io.Utf8Text;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import java.util.List;

/**
 * A custom-field file: YAML that names a resource, then its fields, then for each a type or a map.
 *
 * <pre>{@code
 * InvoiceHeader:
 *   cf-erp-invoice-number: string(40)
 *   cost-owner: User
 *   regions: LookupValue[]
 *   urgency: {type: string(10), values: [low, high], global: true}
 * }</pre>
 *
 * @param place where the file is, for messages
 * @param entries in the order of the file
 */
public record CustomFieldFile(String place, List<Entry> entries) {
    /** Copies the entries. */
    public CustomFieldFile {
        entries = List.copyOf(entries);
    }

    /**
     * A field and the line on which it stands.
     *
     * @param field with the type that the file states; unknown if that is blank
     * @param line counted from 1
     */
    public record Entry(CustomFieldDefinition field, int line) {}

    /**
     * Reads the content of a custom-field file.
     *
     * @param place where it comes from, for messages
     * @throws dev.coupagen.diagnostics.CoupagenException if it is no such file; names each line that is wrong
     */
    public static CustomFieldFile read(String place, byte[] content) {
        Utf8Text.require(content, offset -> SourceDiagnostic.NOT_UTF8.exception(place, offset));
        return new CustomFieldReader(place, content).read();
    }
}
