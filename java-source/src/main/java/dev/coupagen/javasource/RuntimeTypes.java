package dev.coupagen.javasource;

import com.palantir.javapoet.ClassName;

/**
 * The types of the runtime that generated code names. Neither the generator nor the processor depends on the runtime itself;
 * a test compares the names with it.
 */
public final class RuntimeTypes {
    private static final String RUNTIME = "dev.coupagen.runtime";
    private static final String MODELS = RUNTIME + ".model";
    private static final String QUERIES = RUNTIME + ".query";

    public static final ClassName CUSTOM_FIELDS = ClassName.get(RUNTIME, "CustomFields");
    public static final ClassName OPEN_ENUMERATION = ClassName.get(RUNTIME, "OpenEnumeration");
    public static final ClassName OPEN_ENUMERATION_TYPE = OPEN_ENUMERATION.nestedClass("Type");
    public static final ClassName OPEN_ENUMERATION_VALUE = OPEN_ENUMERATION.nestedClass("Value");
    public static final ClassName OPERATION = ClassName.get(RUNTIME, "Operation");
    public static final ClassName RAW_VALUE = ClassName.get(RUNTIME, "RawValue");

    public static final ClassName KIND = ClassName.get(MODELS, "Kind");
    public static final ClassName MAPPER = ClassName.get(RUNTIME + ".mapper", "DocumentMapper");
    public static final ClassName CSV_MAPPER = ClassName.get(RUNTIME + ".mapper", "CsvMapper");
    public static final ClassName CSV_ROW = CSV_MAPPER.nestedClass("Row");
    public static final ClassName MODEL = ClassName.get(MODELS, "Model");
    public static final ClassName MODEL_BUILDER = MODEL.nestedClass("Builder");
    public static final ClassName MODEL_VALUES = MODEL.nestedClass("Values");
    public static final ClassName SCHEMA_BUILDER = ClassName.get(MODELS, "SchemaBuilder");

    public static final ClassName RECORD_PATH = ClassName.get(QUERIES, "RecordPath");
    public static final ClassName ROUTE = ClassName.get(QUERIES, "Route");
    public static final ClassName THROUGH_COLLECTION = ClassName.get(QUERIES, "ThroughCollection");

    private RuntimeTypes() {}

    /** The class of paths with this name, such as {@code TextPath}. */
    public static ClassName path(String name) {
        return ClassName.get(QUERIES, name);
    }
}
