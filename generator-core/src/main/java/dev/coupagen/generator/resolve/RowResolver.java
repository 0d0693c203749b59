package dev.coupagen.generator.resolve;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.ColumnDefinition;
import dev.coupagen.definitions.ColumnDefinition.Requirement;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.ElementType.Scalar;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.definitions.FileFormat;
import dev.coupagen.definitions.RowType;
import dev.coupagen.definitions.ScalarKind;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.generator.diagnostics.GeneratorDiagnostic;
import dev.coupagen.generator.naming.Names;
import dev.coupagen.generator.resolve.AccessorModel.Facts;
import dev.coupagen.generator.resolve.AccessorModel.Namespace;
import dev.coupagen.generator.resolve.ResourceModel.Members;
import dev.coupagen.names.NearestName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Decides every name and type of the interfaces of flat files: one for each row type that has columns of its own. */
final class RowResolver {
    private static final String ALL = "*";
    private final ApiDefinition definition;
    private final String packageName;
    private final Names javaNames;
    private final TypeResolver types;
    private final MembersResolver.Scopes scopes;
    private final Screening screening;

    private RowResolver(ApiDefinition definition, String packageName, Notices notices) {
        this.definition = definition;
        this.packageName = packageName;
        this.javaNames = RowNames.of(definition);
        this.types = new TypeResolver(packageName, javaNames, notices);
        this.scopes = MembersResolver.Scopes.of(javaNames);
        this.screening = new Screening(notices);
    }

    /**
     * The interfaces of the chosen files.
     *
     * @param chosen names of files; {@code *} means all
     */
    static List<RowModel> resolve(ApiDefinition definition, Set<String> chosen, String packageName, Notices notices) {
        if (chosen.isEmpty()) {
            return List.of();
        }
        RowResolver resolver = new RowResolver(definition, packageName, notices);
        List<RowModel> models = new ArrayList<>();
        for (FileFormat file : resolver.files(chosen)) {
            file.rows().stream()
                    .filter(row -> isWritten(file, row))
                    .forEach(row -> models.add(resolver.row(file, row)));
        }
        models.sort(Comparator.comparing(model -> model.name().simpleName()));
        return models;
    }

    private List<FileFormat> files(Set<String> chosen) {
        if (chosen.contains(ALL)) {
            return List.copyOf(definition.files().values());
        }
        List<String> unknown = new ArrayList<>();
        List<FileFormat> files = new ArrayList<>();
        for (String name : chosen) {
            find(name)
                    .ifPresentOrElse(
                            files::add,
                            () -> unknown.add(name
                                    + NearestName.hint(name, definition.files().keySet())));
        }
        if (!unknown.isEmpty()) {
            throw GeneratorDiagnostic.UNKNOWN_FILES.exception(definition.release(), String.join("; ", unknown));
        }
        return files;
    }

    private Optional<FileFormat> find(String name) {
        return Optional.ofNullable(definition.files().get(name))
                .or(() -> definition.files().values().stream()
                        .filter(file -> file.title().equalsIgnoreCase(name))
                        .findFirst());
    }

    private static boolean isWritten(FileFormat file, RowType row) {
        return !row.columns().isEmpty() || row.equals(file.rows().get(0));
    }

    private RowModel row(FileFormat file, RowType row) {
        ClassName name = interfaceOf(file, row);
        MembersResolver resolver =
                new MembersResolver(file.name() + " :: " + row.name(), name, scopes, types, screening);
        Optional<ColumnDefinition> marker = marker(file, row);
        List<ColumnDefinition> columns = row.columns().stream()
                .filter(column ->
                        !column.custom() && marker.filter(column::equals).isEmpty())
                .toList();
        SortedMap<String, ElementDefinition> elements = new TreeMap<>();
        columns.forEach(column -> elements.put(column.name(), element(column)));
        Members members = resolver.own(elements, false);
        Map<String, AccessorModel> byElement =
                members.accessors().stream().collect(Collectors.toMap(AccessorModel::element, one -> one));
        List<AccessorModel> accessors = new ArrayList<>();
        columns.forEach(column -> accessors.add(byElement.get(column.name())));
        accessors.addAll(below(file, row, accessors));
        String markerName = marker.map(ColumnDefinition::name)
                .filter(one -> !one.equals(row.word()))
                .orElse("");
        return new RowModel(
                name,
                new RowModel.Binding(file.name(), row.name(), row.word(), markerName),
                new Members(accessors, members.enumerations()));
    }

    /** The column of the word, which gets no accessor; in a file with one row type it is a column like others. */
    private static Optional<ColumnDefinition> marker(FileFormat file, RowType row) {
        boolean tells = !row.word().isEmpty()
                || file.rows().stream().filter(one -> isWritten(file, one)).count() > 1;
        return tells ? row.markerColumn() : Optional.empty();
    }

    private static ElementDefinition element(ColumnDefinition column) {
        // What no source says, or says in words, is read as the text that it is in a file.
        ElementType type =
                column.type() instanceof Scalar scalar && column.type().isUnknown()
                        ? new Scalar(ScalarKind.TEXT, scalar.text())
                        : column.type();
        return new ElementDefinition(
                column.name(),
                ElementTypes.withValues(type, column.values()),
                column.required() == Requirement.YES,
                column.unique(),
                true,
                true,
                column.values(),
                false,
                Set.of(),
                column.description());
    }

    private List<AccessorModel> below(FileFormat file, RowType row, List<AccessorModel> columns) {
        Set<String> taken = new HashSet<>();
        columns.forEach(column -> taken.add(column.name().toLowerCase(Locale.ROOT)));
        List<AccessorModel> lists = new ArrayList<>();
        for (RowType child : file.rows()) {
            if (child.parent().equals(row.name()) && isWritten(file, child)) {
                String name = RowNames.list(file, child, taken);
                lists.add(new AccessorModel(
                        name,
                        ParameterizedTypeName.get(ClassName.get(List.class), interfaceOf(file, child)),
                        RowNames.element(name),
                        Namespace.STANDARD,
                        new Facts("rows of " + child.name(), false, false, false, false, false, List.of(), "")));
            }
        }
        return lists;
    }

    private ClassName interfaceOf(FileFormat file, RowType row) {
        return ClassName.get(packageName, javaNames.of(RowNames.text(file, row)));
    }
}
