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
                row(output.sink(), shape, binding, record);
                output.endRecord(bytes);
            });
        }
        return output.encoded(bytes.finish());
    }

    private void row(ElementWriter out, RowShape rowShape, RowBinding rows, Rec record) {
        ElementName name = ElementName.item(rowShape.row());
        out.beginRecord(name);
        for (RowShape.Column column : rowShape.columns()) {
            List<Field> path = rows.paths().get(column.element().text());
            String text = path == null ? "" : CellValues.write(store, record, path);
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
                                .ifPresent(part -> row(out, child.shape(), below.binding(), part));
                    } else if (item instanceof Rec part) {
                        row(out, child.shape(), below.binding(), part);
                    }
                }
                out.endList(child.element());
            }
        }
        out.endRecord(name);
    }
}
