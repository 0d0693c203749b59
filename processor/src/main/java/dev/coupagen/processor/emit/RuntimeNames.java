package dev.coupagen.processor.emit;

import com.palantir.javapoet.ClassName;
import dev.coupagen.processor.model.Value;

/** The types of the runtime that models, mappers and paths name. The generator does not depend on the runtime itself. */
final class RuntimeNames {
    private static final String MODELS = "dev.coupagen.runtime.model";

    static final ClassName KIND = ClassName.get(MODELS, "Kind");
    static final ClassName MAPPER = ClassName.get("dev.coupagen.runtime.mapper", "DocumentMapper");
    static final ClassName MODEL = ClassName.get(MODELS, "Model");
    static final ClassName MODEL_BUILDER = MODEL.nestedClass("Builder");
    static final ClassName MODEL_VALUES = MODEL.nestedClass("Values");
    static final ClassName SCHEMA_BUILDER = ClassName.get(MODELS, "SchemaBuilder");

    private static final String QUERIES = "dev.coupagen.runtime.query";

    static final ClassName RECORD_PATH = ClassName.get(QUERIES, "RecordPath");
    static final ClassName ROUTE = ClassName.get(QUERIES, "Route");
    static final ClassName THROUGH_COLLECTION = ClassName.get(QUERIES, "ThroughCollection");

    private RuntimeNames() {}

    /** The class of paths to values of a kind that is not a record. */
    static ClassName path(Value.Kind kind) {
        String name = switch (kind) {
            case TEXT -> "TextPath";
            case INTEGER -> "NumberPath";
            case DECIMAL -> "DecimalPath";
            case BOOLEAN -> "BooleanPath";
            case DATE -> "DatePath";
            case DATETIME -> "DateTimePath";
            case RAW -> "RawPath";
            case ENUMERATION -> "EnumerationPath";
            case CUSTOM_FIELDS -> "CustomFieldsPath";
            case REFERENCE -> throw new IllegalStateException("A record's path is a generated class.");
        };
        return ClassName.get(QUERIES, name);
    }
}
