package dev.coupagen.sandbox.files;

import dev.coupagen.definitions.FileFormat;
import dev.coupagen.runtime.csv.CsvOptions;
import dev.coupagen.runtime.csv.CsvOutput;
import dev.coupagen.runtime.csv.RowShape;
import dev.coupagen.runtime.format.ElementName;
import dev.coupagen.runtime.format.ElementWriter;
import dev.coupagen.runtime.text.Bytes;
import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.store.Link;
import dev.coupagen.sandbox.store.Rec;
import dev.coupagen.sandbox.store.Store;
import java.util.ArrayList;
import java.util.List;

/** One file that is written from records. */
final class ExportedFile {
    private final Store store;
    private final RowShape shape;
    private final RowBinding binding;

    ExportedFile(Store store, FileFormat format, RowBinding binding) {
        this.store = store;
        this.shape = FileShapes.of(format);
        this.binding = binding;
    }

    /** The rows of these records, within {@link Store#reading}. */
    byte[] write(List<Long> ids) {
        CsvOutput output = new CsvOutput(shape, CsvOptions.DEFAULT.withChecked(false), true);
        Bytes bytes = new Bytes();
        output.begin(bytes);
        for (long id : ids) {
            store.find(binding.type(), id).ifPresent(record -> {
                row(output.sink(), shape, binding, List.of(record));
                output.endRecord(bytes);
            });
        }
        return output.encoded(bytes.finish());
    }

    /** @param records that of the row, and those above it */
    private void row(ElementWriter out, RowShape rowShape, RowBinding rows, List<Rec> records) {
        Rec record = records.get(0);
        ElementName name = ElementName.item(rowShape.row());
        out.beginRecord(name);
        for (RowShape.Column column : rowShape.columns()) {
            String text = text(rows, column.element().text(), records);
            if (!text.isEmpty()) {
                out.text(column.element(), text);
            }
        }
        for (RowShape.Child child : rowShape.children()) {
            RowBinding.Child below = rows.children().get(child.shape().row());
            if (below != null) {
                out.beginList(child.element());
                for (Object item : record.items(below.list())) {
                    if (item instanceof Link link) {
                        store.find(below.list().recordType(), link.id())
                                .ifPresent(part -> row(out, child.shape(), below.binding(), below(part, records)));
                    } else if (item instanceof Rec part) {
                        row(out, child.shape(), below.binding(), below(part, records));
                    }
                }
                out.endList(child.element());
            }
        }
        out.endRecord(name);
    }

    private static List<Rec> below(Rec part, List<Rec> above) {
        List<Rec> records = new ArrayList<>(above);
        records.add(0, part);
        return records;
    }

    private String text(RowBinding rows, String column, List<Rec> records) {
        List<Field> path = rows.paths().get(column);
        if (path != null) {
            return CellValues.write(store, records.get(0), path);
        }
        RowBinding.Above above = rows.above().get(column);
        return above == null || above.path().isEmpty()
                ? ""
                : CellValues.write(store, records.get(above.levels()), above.path());
    }
}
