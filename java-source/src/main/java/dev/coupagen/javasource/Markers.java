package dev.coupagen.javasource;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import javax.annotation.processing.Generated;

/** The annotations that say of a type that it is generated. */
public final class Markers {
    /** What the JDK's annotation names as the generator. */
    public static final String GENERATOR = "dev.coupagen";

    /** For class files, which tools that measure coverage read. Each nested class needs it too. */
    public static final ClassName IN_CLASS_FILE = ClassName.get("dev.coupagen.annotations", "Generated");

    private Markers() {}

    /** The JDK's annotation, for tools that read sources. */
    public static AnnotationSpec inSource() {
        return AnnotationSpec.builder(Generated.class)
                .addMember("value", "$S", GENERATOR)
                .build();
    }
}
