package dev.coupagen.processor.emit;

import com.palantir.javapoet.ClassName;
import dev.coupagen.javasource.RuntimeTypes;
import dev.coupagen.processor.model.Value;

/** Which class of the runtime is the path to a value. */
final class PathTypes {
    private PathTypes() {}

    /** The class of paths to values of a kind that is not a record. */
    static ClassName of(Value.Kind kind) {
        String name = switch (kind) {
            case TEXT -> "TextPath";
            case INTEGER -> "IntegerPath";
            case DECIMAL -> "DecimalPath";
            case BOOLEAN -> "BooleanPath";
            case DATE -> "DatePath";
            case DATETIME -> "DateTimePath";
            case RAW -> "RawPath";
            case ENUMERATION -> "EnumerationPath";
            case CUSTOM_FIELDS -> "CustomFieldsPath";
            case REFERENCE -> throw new IllegalStateException("A record's path is a generated class.");
        };
        return RuntimeTypes.path(name);
    }
}
