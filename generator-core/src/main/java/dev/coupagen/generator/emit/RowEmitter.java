package dev.coupagen.generator.emit;

import com.palantir.javapoet.TypeSpec;
import dev.coupagen.generator.resolve.RowModel;
import dev.coupagen.javasource.JavadocText;
import dev.coupagen.javasource.Markers;
import javax.lang.model.element.Modifier;

/** Emits the interface of a row type of a flat file. */
final class RowEmitter {
    private RowEmitter() {}

    static TypeSpec emit(RowModel row) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(row.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "$L",
                        "A row " + JavadocText.code(row.binding().row()) + " of the file "
                                + JavadocText.code(row.binding().file()) + ".")
                .addAnnotation(Markers.inSource())
                .addAnnotation(Markers.IN_CLASS_FILE)
                .addAnnotation(Annotations.row(row.binding()));
        MembersEmitter.emit(row.members(), type);
        return type.build();
    }
}
