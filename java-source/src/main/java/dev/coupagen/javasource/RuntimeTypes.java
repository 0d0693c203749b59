package dev.coupagen.javasource;

import com.palantir.javapoet.ClassName;

/** The types of the runtime that generated code names. The generator does not depend on the runtime itself. */
public final class RuntimeTypes {
    private static final String PACKAGE = "dev.coupagen.runtime";

    public static final ClassName CUSTOM_FIELDS = ClassName.get(PACKAGE, "CustomFields");
    public static final ClassName OPEN_ENUMERATION = ClassName.get(PACKAGE, "OpenEnumeration");
    public static final ClassName OPEN_ENUMERATION_TYPE = OPEN_ENUMERATION.nestedClass("Type");
    public static final ClassName OPEN_ENUMERATION_VALUE = OPEN_ENUMERATION.nestedClass("Value");
    public static final ClassName OPERATION = ClassName.get(PACKAGE, "Operation");
    public static final ClassName RAW_VALUE = ClassName.get(PACKAGE, "RawValue");

    private RuntimeTypes() {}
}
