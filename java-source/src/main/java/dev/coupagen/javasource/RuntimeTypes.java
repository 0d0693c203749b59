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

    /** What an accessor of the element {@code custom-fields} returns. */
    public static final ClassName CUSTOM_FIELDS = ClassName.get(RUNTIME, "CustomFields");

    /** The superclass of the nested class for an element whose values are listed. */
    public static final ClassName OPEN_ENUMERATION = ClassName.get(RUNTIME, "OpenEnumeration");

    /** The registry of the values, which each of those classes holds in its field {@code TYPE}. */
    public static final ClassName OPEN_ENUMERATION_TYPE = OPEN_ENUMERATION.nestedClass("Type");

    /** What the constructor of those classes takes: a value, known or not. */
    public static final ClassName OPEN_ENUMERATION_VALUE = OPEN_ENUMERATION.nestedClass("Value");

    /** The type of the constants in a class of operations. */
    public static final ClassName OPERATION = ClassName.get(RUNTIME, "Operation");

    /** What an accessor of an element of unknown type returns. */
    public static final ClassName RAW_VALUE = ClassName.get(RUNTIME, "RawValue");

    /** The type of one value, by which a schema says how it is read and written. */
    public static final ClassName KIND = ClassName.get(MODELS, "Kind");

    /** The superclass of generated mappers. */
    public static final ClassName MAPPER = ClassName.get(RUNTIME + ".mapper", "DocumentMapper");

    /** The superclass of generated mappers of flat files. */
    public static final ClassName CSV_MAPPER = ClassName.get(RUNTIME + ".mapper", "CsvMapper");

    /** What such a mapper says of its row type. */
    public static final ClassName CSV_ROW = CSV_MAPPER.nestedClass("Row");

    /** The superclass of generated models. */
    public static final ClassName MODEL = ClassName.get(MODELS, "Model");

    /** The superclass of their builders. */
    public static final ClassName MODEL_BUILDER = MODEL.nestedClass("Builder");

    /** What the constructor of a model takes: its slots. */
    public static final ClassName MODEL_VALUES = MODEL.nestedClass("Values");

    /** Takes the elements of a mapper in the order of their slots. */
    public static final ClassName SCHEMA_BUILDER = ClassName.get(MODELS, "SchemaBuilder");

    /** The superclass of generated paths. */
    public static final ClassName RECORD_PATH = ClassName.get(QUERIES, "RecordPath");

    /** What the constructor of a path takes: the slots from the root to it. */
    public static final ClassName ROUTE = ClassName.get(QUERIES, "Route");

    /** The type argument of a path that leads through a list. */
    public static final ClassName THROUGH_COLLECTION = ClassName.get(QUERIES, "ThroughCollection");

    private RuntimeTypes() {}

    /** The class of paths with this name, such as {@code TextPath}. */
    public static ClassName path(String name) {
        return ClassName.get(QUERIES, name);
    }
}
