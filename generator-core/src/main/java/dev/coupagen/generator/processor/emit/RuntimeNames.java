package dev.coupagen.generator.processor.emit;

import com.palantir.javapoet.ClassName;

/** The types of the runtime that models and mappers name. The generator does not depend on the runtime itself. */
final class RuntimeNames {
    private static final String MODELS = "dev.coupagen.runtime.model";

    static final ClassName KIND = ClassName.get(MODELS, "Kind");
    static final ClassName MAPPER = ClassName.get(MODELS, "Mapper");
    static final ClassName MODEL = ClassName.get(MODELS, "Model");
    static final ClassName MODEL_BUILDER = MODEL.nestedClass("Builder");
    static final ClassName MODEL_VALUES = MODEL.nestedClass("Values");
    static final ClassName SCHEMA_BUILDER = ClassName.get(MODELS, "SchemaBuilder");

    private RuntimeNames() {}
}
