package dev.coupagen.mapstruct;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;
import org.mapstruct.ap.spi.BuilderInfo;
import org.mapstruct.ap.spi.BuilderProvider;
import org.mapstruct.ap.spi.DefaultBuilderProvider;
import org.mapstruct.ap.spi.ImmutablesBuilderProvider;
import org.mapstruct.ap.spi.MapStructProcessingEnvironment;
import org.mapstruct.ap.spi.TypeHierarchyErroneousException;

/** Tells MapStruct that {@code X} is built by {@code ImmutableX.builder()}; all other types are as before. */
public final class ModelBuilders implements BuilderProvider {
    private BuilderProvider others = new DefaultBuilderProvider();
    private @Nullable Elements elements;

    @Override
    public void init(MapStructProcessingEnvironment environment) {
        elements = environment.getElementUtils();
        if (Neighbours.hasImmutables(environment)) {
            others = new ImmutablesBuilderProvider();
        }
        others.init(environment);
    }

    @Override
    public @Nullable BuilderInfo findBuilderInfo(TypeMirror type) {
        if (type.getKind() == TypeKind.DECLARED) {
            TypeElement element = ModelTypes.element(type);
            if (ModelTypes.isModelInterface(element)) {
                return others.findBuilderInfo(immutableOf(element).asType());
            }
        }
        return others.findBuilderInfo(type);
    }

    /** The generated class; if there is not any yet, MapStruct waits for the next round. */
    private TypeElement immutableOf(TypeElement type) {
        StringBuilder name = new StringBuilder(type.getSimpleName());
        Element around = ModelTypes.owner(type);
        for (; around.getKind() != ElementKind.PACKAGE; around = ModelTypes.owner(around)) {
            name.insert(0, around.getSimpleName() + "_");
        }
        String prefix = around.getSimpleName().length() == 0 ? "Immutable" : around + ".Immutable";
        TypeElement found = elements == null ? null : elements.getTypeElement(prefix + name);
        if (found == null) {
            throw new TypeHierarchyErroneousException(type);
        }
        return found;
    }
}
