package dev.coupagen.sources.files;

import dev.coupagen.definitions.ColumnDefinition;
import dev.coupagen.definitions.ColumnDefinition.Requirement;
import dev.coupagen.definitions.ElementDefinition.Source;
import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.definitions.FileFormat;
import dev.coupagen.definitions.RowType;
import dev.coupagen.diagnostics.Location;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.sources.diagnostics.FlatFileDiagnostic;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Lays the files of pages over those of workbooks. A workbook adds words, types, values and columns; where both say something,
 * the page counts, but the more exact of two types that do not contradict each other is taken.
 */
public final class FlatFileMerge {
    private static final double MOST_ALIKE = 0.5;
    private final Notices notices;

    private FlatFileMerge(Notices notices) {
        this.notices = notices;
    }

    /** The files of both, by name; a file of both has the name that the page gives it. */
    public static SortedMap<String, FileFormat> merge(
            SortedMap<String, FileFormat> workbooks, SortedMap<String, FileFormat> pages, Notices notices) {
        FlatFileMerge merge = new FlatFileMerge(notices);
        Map<String, FileFormat> byKey = new HashMap<>();
        workbooks.values().forEach(file -> byKey.put(key(file), file));
        SortedMap<String, FileFormat> files = new TreeMap<>();
        for (FileFormat page : pages.values()) {
            FileFormat sheet = byKey.remove(key(page));
            files.put(page.name(), sheet == null ? page : merge.join(page, sheet));
        }
        byKey.values().forEach(file -> files.putIfAbsent(file.name(), file));
        return files;
    }

    private static String key(FileFormat file) {
        return file.direction() + " " + FileNames.key(file.title());
    }

    private FileFormat join(FileFormat page, FileFormat sheet) {
        List<RowType> left = new ArrayList<>(sheet.rows());
        Map<String, RowType> partners = new LinkedHashMap<>();
        for (RowType row : page.rows()) {
            partner(row, left).ifPresent(found -> {
                left.remove(found);
                partners.put(row.name(), found);
            });
        }
        List<RowType> rows = new ArrayList<>();
        for (RowType row : page.rows()) {
            RowType partner = partners.get(row.name());
            rows.add(partner == null ? row : join(page, row, partner));
        }
        for (RowType row : left) {
            if (rows.stream().noneMatch(other -> other.name().equals(row.name()))) {
                boolean known = rows.stream().anyMatch(other -> other.name().equals(row.parent()));
                String parent = known ? row.parent() : RowParents.parent(row.name(), rows);
                rows.add(new RowType(row.name(), row.word(), parent, row.marker(), row.key(), row.columns()));
            }
        }
        Set<Source> sources = EnumSet.noneOf(Source.class);
        sources.addAll(page.sources());
        sources.addAll(sheet.sources());
        return new FileFormat(
                page.name(),
                page.title(),
                page.direction(),
                page.folder(),
                page.headers(),
                page.dialect(),
                rows,
                sources);
    }

    /** The row type of the workbook that is meant: of the same word or name, or else with most columns in common. */
    private static Optional<RowType> partner(RowType row, List<RowType> candidates) {
        for (RowType candidate : candidates) {
            boolean sameWord = !row.word().isEmpty() && fold(row.word()).equals(fold(candidate.word()));
            if (sameWord || FileNames.key(row.name()).equals(FileNames.key(candidate.name()))) {
                return Optional.of(candidate);
            }
        }
        RowType best = null;
        double most = MOST_ALIKE;
        for (RowType candidate : candidates) {
            double alike = alike(row, candidate);
            if (alike >= most) {
                best = candidate;
                most = alike;
            }
        }
        return Optional.ofNullable(best);
    }

    private static double alike(RowType one, RowType other) {
        List<String> names =
                one.columns().stream().map(column -> fold(column.name())).toList();
        long common = other.columns().stream()
                .filter(column -> names.contains(fold(column.name())))
                .count();
        int smaller = Math.max(1, Math.min(one.columns().size(), other.columns().size()));
        return (double) common / smaller;
    }

    private RowType join(FileFormat file, RowType page, RowType sheet) {
        Map<String, ColumnDefinition> others = new LinkedHashMap<>();
        sheet.columns().forEach(column -> others.putIfAbsent(fold(column.name()), column));
        List<ColumnDefinition> columns = new ArrayList<>();
        for (ColumnDefinition column : page.columns()) {
            ColumnDefinition other = others.remove(fold(column.name()));
            columns.add(other == null ? column : join(file, page, column, other));
        }
        List<String> added = new ArrayList<>();
        for (ColumnDefinition column : others.values()) {
            columns.add(column);
            if (!column.custom()) {
                added.add(column.name());
            }
        }
        if (!added.isEmpty() && !page.columns().isEmpty()) {
            notices.addAt(Location.NONE, FlatFileDiagnostic.WORKBOOK_ONLY, file.name(), page.name(), added);
        }
        String word = page.word().isEmpty() ? sheet.word() : page.word();
        return new RowType(page.name(), word, page.parent(), page.marker(), page.key(), columns);
    }

    private ColumnDefinition join(FileFormat file, RowType row, ColumnDefinition page, ColumnDefinition sheet) {
        ElementType type = type(file, row, page, sheet);
        List<String> values = page.values().isEmpty() ? sheet.values() : page.values();
        if (!sheet.values().isEmpty() && !Set.copyOf(values).equals(Set.copyOf(sheet.values()))) {
            differ(file, row, page, values.toString(), sheet.values().toString());
        }
        Requirement required = page.required();
        if (required != sheet.required()) {
            differ(file, row, page, text(required), text(sheet.required()));
        }
        String description = page.description().isEmpty() ? sheet.description() : page.description();
        return new ColumnDefinition(
                page.name(),
                ElementTypes.withValues(plain(type), values),
                required,
                page.unique() || sheet.unique(),
                values,
                page.custom() || sheet.custom(),
                description);
    }

    private ElementType type(FileFormat file, RowType row, ColumnDefinition page, ColumnDefinition sheet) {
        ElementType one = plain(page.type());
        ElementType other = plain(sheet.type());
        if (one.equals(other) || other.isUnknown()) {
            return one;
        }
        if (one.isUnknown()) {
            return other;
        }
        if (one instanceof ElementType.Scalar first && other instanceof ElementType.Scalar second) {
            boolean sameKind = first.kind() == second.kind();
            if (sameKind && first.size().isEmpty()) {
                return second.size().isPresent() ? second : first;
            }
            if (!sameKind || second.size().isPresent()) {
                differ(file, row, page, ElementTypes.text(one), ElementTypes.text(other));
            }
        }
        return one;
    }

    private void differ(FileFormat file, RowType row, ColumnDefinition column, String page, String sheet) {
        notices.addAt(
                Location.NONE,
                FlatFileDiagnostic.PAGE_AND_SHEET_DIFFER,
                file.name(),
                row.name(),
                column.name(),
                page,
                sheet);
    }

    private static String text(Requirement required) {
        return switch (required) {
            case NO -> "not required";
            case YES -> "required";
            case CONDITIONAL -> "required under a condition";
        };
    }

    private static ElementType plain(ElementType type) {
        return type instanceof ElementType.Enumeration enumeration ? enumeration.base() : type;
    }

    private static String fold(String name) {
        return FileAssembly.fold(name);
    }
}
