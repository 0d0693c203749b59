package dev.coupagen.sandbox.files;

import dev.coupagen.definitions.FileFormat;
import dev.coupagen.names.NearestName;
import dev.coupagen.sandbox.api.ImportedRecords;
import dev.coupagen.sandbox.api.Settings;
import dev.coupagen.sandbox.schema.ResourceType;
import dev.coupagen.sandbox.schema.SandboxException;
import dev.coupagen.sandbox.search.Arguments;
import dev.coupagen.sandbox.search.Search;
import dev.coupagen.sandbox.store.Store;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The flat files of a release: which there are, and what they do with the records of a store. */
public final class FlatFiles {
    private static final int MOST = 100_000;
    private final Store store;
    private final ImportedRecords records;
    private final Map<String, Optional<RowBinding>> bindings = new ConcurrentHashMap<>();

    /** The files of a store. */
    public FlatFiles(Store store, Settings settings) {
        this.store = store;
        this.records = new ImportedRecords(store, settings);
    }

    /** The formats of the release, in the order of their names. */
    public List<FileFormat> formats() {
        return List.copyOf(store.catalog().definition().files().values());
    }

    /** The resource that the records of a format are; empty if the sandbox has no such records. */
    public Optional<ResourceType> resource(FileFormat format) {
        return binding(format).map(RowBinding::type);
    }

    private Optional<RowBinding> binding(FileFormat format) {
        return bindings.computeIfAbsent(format.name(), name -> RowBinding.of(format, store.catalog()));
    }

    /** How many columns of a header line a format knows; 0 if it is of other files. */
    int knownColumns(FileFormat format, List<String> header) {
        return (int) format.rows().stream()
                .flatMap(row -> row.columns().stream())
                .map(column -> ColumnPaths.folded(column.headerName()))
                .distinct()
                .filter(column -> header.stream()
                        .anyMatch(cell -> ColumnPaths.folded(cell).equals(column)))
                .count();
    }

    /**
     * Takes a file in, as Coupa does with one that it finds in its folder: each record is created or changed; what is wrong with
     * one does not stop the others.
     *
     * @param name the format, such as {@code SuppliersImport}
     * @param file the name of the file
     * @throws SandboxException if there is no such format, or its rows are not records of a resource
     */
    public ImportResult importFile(String name, String file, byte[] content) {
        FileFormat format = format(name, FileFormat.Direction.IMPORT);
        ImportResult result = new ImportedFile(format, served(format), file, records).read(content);
        records.note(new ImportNote(format, served(format).type(), file, content.length, result)::facts);
        return result;
    }

    /**
     * Writes a file with the records that meet the criteria.
     *
     * @param name the format, such as {@code InvoicesExport}
     * @param criteria as in the address of a list: {@code exported=false}; empty for all
     * @throws SandboxException if there is no such format, or its rows are not records of a resource
     */
    public byte[] exportFile(String name, String criteria) {
        FileFormat format = format(name, FileFormat.Direction.EXPORT);
        RowBinding binding = served(format);
        return store.reading(() -> {
            List<Long> ids = Search.find(store, binding.type(), Arguments.of(criteria), id -> true, MOST);
            return new ExportedFile(store, format, binding).write(ids);
        });
    }

    /** The format of that name and direction. */
    FileFormat format(String name, FileFormat.Direction direction) {
        FileFormat format = store.catalog().definition().files().get(name);
        if (format == null || format.direction() != direction) {
            List<String> names = formats().stream()
                    .filter(other -> other.direction() == direction)
                    .map(FileFormat::name)
                    .toList();
            throw new SandboxException(
                    "Release " + store.catalog().definition().release() + " has no " + direction.text() + " '" + name
                            + "'."
                            + NearestName.hint(name, names),
                    null);
        }
        return format;
    }

    private RowBinding served(FileFormat format) {
        return binding(format)
                .orElseThrow(() -> new SandboxException(
                        "The rows of " + format.name()
                                + " are not records of a resource, so the sandbox does not keep them.",
                        null));
    }
}
