package dev.coupagen.processor;

import dev.coupagen.definitions.ColumnDefinition;
import dev.coupagen.definitions.FileFormat.Direction;
import dev.coupagen.definitions.RowType;
import dev.coupagen.processor.diagnostics.ProcessorDiagnostic;
import dev.coupagen.processor.model.ElementModel.Cardinality;
import dev.coupagen.processor.model.ElementModel.ColumnRules;
import dev.coupagen.processor.model.InterfaceModel.Binding;
import dev.coupagen.processor.model.InterfaceModel.RowBinding;
import dev.coupagen.processor.model.InterfaceModel.RowDialect;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** What the annotation of a row interface and the definitions say of its row type and of its columns. */
final class RowColumns {
    private final Annotation annotation;
    private final Optional<RowDefinition> definition;
    private final boolean isOurs;
    private final Reporter reporter;

    RowColumns(Annotation annotation, Optional<RowDefinition> definition, boolean isOurs, Reporter reporter) {
        this.annotation = annotation;
        this.definition = definition;
        this.isOurs = isOurs;
        this.reporter = reporter;
    }

    /** The check of hand-written accessors; of generated ones it only tells what is known. */
    Optional<DefinitionCheck> check() {
        return definition.map(stated -> DefinitionCheck.of(
                new ReleaseDefinitions.Stated(stated.release(), stated.asResource()), reporter, !isOurs));
    }

    /** The row type, with what the annotation leaves open. */
    Binding binding() {
        String file = annotation.text("file");
        Optional<RowType> type = definition.map(RowDefinition::row);
        String row = given(annotation.text("row"), type.map(RowType::name).orElse(file));
        String word = given(annotation.text("word"), type.map(RowType::word).orElse(""));
        String stated =
                type.flatMap(RowType::markerColumn).map(ColumnDefinition::name).orElse("");
        String marker = given(annotation.text("marker"), given(stated, word));
        boolean export = definition
                .map(one -> one.file().direction() == Direction.EXPORT)
                .orElse(file.toLowerCase(Locale.ROOT).contains("export"));
        boolean headers = definition.map(one -> one.file().headers()).orElse(true);
        RowDialect dialect = definition
                .map(one -> one.file().dialect())
                .map(one -> new RowDialect(one.delimiters(), one.decimal(), one.dates(), one.quotes()))
                .orElse(RowDialect.UNSTATED);
        List<String> key = type.map(RowType::key).orElse(List.of());
        return new Binding(
                file + " :: " + row,
                "",
                "",
                "",
                Optional.of(new RowBinding(file, row, word, marker, headers, export, dialect, key)));
    }

    private static String given(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    ColumnRules rules(String element) {
        boolean required = definition
                .map(one -> one.asResource().elements().get(element))
                .filter(column -> column.required())
                .isPresent();
        return new ColumnRules(
                required, definition.map(one -> one.position(element)).orElse(-1));
    }

    /** Reports what no row of a flat file can hold. */
    void checkType(ExecutableElement accessor, ReturnTypes.Result type, boolean holdsRows) {
        boolean list = type.cardinality() == Cardinality.LIST;
        boolean fits = type.value().isReference() ? list && holdsRows : !list;
        if (!fits || type.value().kind() == dev.coupagen.processor.model.Value.Kind.CUSTOM_FIELDS) {
            reporter.error(accessor, ProcessorDiagnostic.NOT_IN_A_ROW, type.type());
        }
    }
}
