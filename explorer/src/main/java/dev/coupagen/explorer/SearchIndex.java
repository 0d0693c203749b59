package dev.coupagen.explorer;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.ColumnDefinition;
import dev.coupagen.definitions.FileFormat;
import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.definitions.ResourceDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The names that the search of the site knows, as a script: a page from {@code file://} may load no other data. {@code r}
 * are resources and their pages, {@code e} the names of elements and the numbers of their resources, {@code o} operations,
 * {@code f} flat files and their pages, {@code c} the names of columns and the numbers of their files.
 */
final class SearchIndex {
    private final StringBuilder out = new StringBuilder(1 << 18);

    static String of(ApiDefinition definition, SiteLinks links) {
        SearchIndex index = new SearchIndex();
        index.write(definition, links);
        return index.out.toString();
    }

    private void write(ApiDefinition definition, SiteLinks links) {
        List<ResourceDefinition> resources = List.copyOf(definition.resources().values());
        SortedMap<String, List<Integer>> elements = new TreeMap<>();
        out.append("window.coupagenIndex={\"r\":[");
        for (int i = 0; i < resources.size(); i++) {
            ResourceDefinition resource = resources.get(i);
            separator(i);
            out.append('[');
            quote(resource.name());
            out.append(',');
            quote(links.slugOf(resource.name()));
            out.append(']');
            int number = i;
            resource.elements()
                    .keySet()
                    .forEach(name -> elements.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(number));
            resource.customFields()
                    .keySet()
                    .forEach(name -> elements.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(number));
        }
        out.append("],\n\"e\":[");
        owned(elements);
        out.append("],\n\"o\":[");
        operations(resources);
        out.append("],\n\"f\":[");
        files(List.copyOf(definition.files().values()), links);
        out.append("]};\n");
    }

    private void files(List<FileFormat> files, SiteLinks links) {
        SortedMap<String, List<Integer>> columns = new TreeMap<>();
        for (int i = 0; i < files.size(); i++) {
            separator(i);
            out.append('[');
            quote(files.get(i).name());
            out.append(',');
            quote(links.fileSlugOf(files.get(i).name()));
            out.append(']');
            int number = i;
            files.get(i).rows().stream()
                    .flatMap(row -> row.columns().stream())
                    .map(ColumnDefinition::name)
                    .distinct()
                    .forEach(name -> columns.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(number));
        }
        out.append("],\n\"c\":[");
        owned(columns);
    }

    /** Names, each with the numbers of those that have it. */
    private void owned(SortedMap<String, List<Integer>> names) {
        int count = 0;
        for (Map.Entry<String, List<Integer>> name : names.entrySet()) {
            separator(count++);
            out.append('[');
            quote(name.getKey());
            name.getValue().forEach(number -> out.append(',').append(number));
            out.append(']');
        }
    }

    private void operations(List<ResourceDefinition> resources) {
        int count = 0;
        for (int i = 0; i < resources.size(); i++) {
            for (OperationDefinition operation : resources.get(i).operations()) {
                separator(count++);
                out.append('[');
                quote(operation.call());
                out.append(',').append(i).append(']');
            }
        }
    }

    private void separator(int count) {
        if (count > 0) {
            out.append(count % 20 == 0 ? ",\n" : ",");
        }
    }

    /** Only ASCII letters, digits and harmless signs as they are. */
    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c < 0x7f && c != '"' && c != '\\' && c != '<' && c != '>' && c != '&';
            if (plain) {
                out.append(c);
            } else {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        out.append('"');
    }
}
