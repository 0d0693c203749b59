package dev.coupagen.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An interface that stands for a resource, or for a row type of a flat file.
 *
 * @param name of the interface; nested as the user nested it
 * @param isPublic whether what is generated can be public, because the interface can be seen from everywhere
 * @param binding the resource it stands for
 * @param keepUnknown whether reading keeps elements that the interface does not declare
 * @param deprecated whether the interface, or a type that it names, is deprecated, so that generated code has to
 *     suppress the warning
 * @param elements in the order of their slots
 * @param inheritedTypes simple names of the types nested in the interface, which its classes inherit: there they hide
 *     other types of the same name
 * @param context what lies around the interface
 */
public record InterfaceModel(
        ClassName name,
        boolean isPublic,
        Binding binding,
        boolean keepUnknown,
        boolean deprecated,
        List<ElementModel> elements,
        Set<String> inheritedTypes,
        CompilationContext context) {
    /** Copies the elements and the inherited types. */
    public InterfaceModel {
        elements = List.copyOf(elements);
        inheritedTypes = Set.copyOf(inheritedTypes);
    }

    /**
     * The resource, with all names decided.
     *
     * @param resource its name in Coupa's definitions, such as {@code InvoiceHeader}
     * @param element the XML root of one record
     * @param collection the XML root of a list
     * @param path below {@code /api}; empty if it has none of its own
     * @param row the row type of a flat file that the interface stands for, if it is not of a resource
     */
    public record Binding(String resource, String element, String collection, String path, Optional<RowBinding> row) {}

    /**
     * A row type of a flat file.
     *
     * @param file the name of the file
     * @param row the name of the row type
     * @param word what stands in the marker column; empty if it is not known
     * @param marker the name of the marker column; empty if there is none
     * @param headers whether the file has header lines
     * @param export whether Coupa writes the file
     * @param dialect how its lines are written
     * @param key the columns whose values name the row above; none if rows simply lie below
     */
    public record RowBinding(
            String file,
            String row,
            String word,
            String marker,
            boolean headers,
            boolean export,
            RowDialect dialect,
            List<String> key) {
        /** Copies the key. */
        public RowBinding {
            key = List.copyOf(key);
        }
    }

    /**
     * How the lines of a flat file are written.
     *
     * @param delimiters the characters that may stand between cells; empty if nothing is stated
     * @param decimal the characters that may stand before decimals; empty if nothing is stated
     * @param dates the patterns of dates; none if nothing is stated
     * @param quotes whether cells may be quoted
     */
    public record RowDialect(String delimiters, String decimal, List<String> dates, boolean quotes) {
        /** Nothing is stated. */
        public static final RowDialect UNSTATED = new RowDialect("", "", List.of(), true);

        /** Copies the patterns. */
        public RowDialect {
            dates = List.copyOf(dates);
        }
    }

    /**
     * Where the interface lies.
     *
     * @param hasMarker whether its module can see the annotation that marks generated code
     * @param hidesJavaLang whether a type of its package has the name of one of {@code java.lang} that generated code
     *     uses
     */
    public record CompilationContext(boolean hasMarker, boolean hidesJavaLang) {}

    /** The classes that come with the interface. */
    public GeneratedClasses generated() {
        return GeneratedClasses.of(name);
    }
}
