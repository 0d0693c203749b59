package dev.coupagen.upgrade.usage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Type;

/** A class file that belongs to a model: an interface with accessors, or constants of operations or of values. */
final class ModelType {
    /** The internal name, {@code com/acme/Invoice}. */
    final String name;

    /** The name of the resource; empty for an interface that others inherit accessors from. */
    final String resource;

    /** Whether the interface was generated, so that only calls are use, and not the declaration. */
    final boolean generated;

    final List<String> parents;

    /** The element by the name of its accessor. */
    final Map<String, Element> accessors = new LinkedHashMap<>();

    /** What a constant stands for, by its name: verb and path of an operation, or a value. */
    final Map<String, String> constants = new HashMap<>();

    ModelType(String name, String resource, boolean generated, List<String> parents) {
        this.name = name;
        this.resource = resource;
        this.generated = generated;
        this.parents = List.copyOf(parents);
    }

    /**
     * What an accessor reads.
     *
     * @param stated the element's name, with the namespace of custom fields in front; empty if the accessor's name says it
     * @param types the internal names of the types in its signature
     */
    record Element(String stated, List<String> types) {
        static Element of(String stated, String signature) {
            return new Element(stated, types(signature));
        }

        private static List<String> types(String signature) {
            List<String> types = new ArrayList<>();
            int start = signature.indexOf('L');
            while (start >= 0) {
                int end = start;
                while (end < signature.length() && "<;>".indexOf(signature.charAt(end)) < 0) {
                    end++;
                }
                types.add(signature.substring(start + 1, end));
                start = signature.indexOf('L', end);
            }
            return List.copyOf(types);
        }
    }

    /** The package with a slash at the end, and the simple name as generated classes have it. */
    static String companion(String interfaceName, String prefix, String suffix) {
        int slash = interfaceName.lastIndexOf('/') + 1;
        return interfaceName.substring(0, slash)
                + prefix
                + interfaceName.substring(slash).replace('$', '_')
                + suffix;
    }

    static Optional<String> className(String descriptor) {
        Type type = Type.getType(descriptor);
        return type.getSort() == Type.OBJECT ? Optional.of(type.getInternalName()) : Optional.empty();
    }
}
