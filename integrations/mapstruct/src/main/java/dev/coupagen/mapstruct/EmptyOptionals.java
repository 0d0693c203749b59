package dev.coupagen.mapstruct;

import java.lang.reflect.Field;
import java.util.function.BooleanSupplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import org.mapstruct.ap.internal.util.NullabilityResolver;
import org.mapstruct.ap.spi.EnumTransformationStrategy;
import org.mapstruct.ap.spi.MapStructProcessingEnvironment;

/**
 * Makes MapStruct 1.7.0.Beta2 ask an {@code Optional} whether it is empty, and pass no null to a builder of a model. In a
 * package that is {@code @NullMarked} it takes "the accessor returns no null" for "there is a value" and calls
 * {@code get()} unasked; in one that is not, it does not know that a builder refuses null. No interface of MapStruct
 * reaches the class that decides this, so it is replaced where MapStruct hands itself to its extensions; a version
 * without that field is left as it is.
 */
public final class EmptyOptionals implements EnumTransformationStrategy {

    @Override
    public void init(MapStructProcessingEnvironment environment) {
        try {
            Field field = environment.getClass().getDeclaredField("nullabilityResolver");
            field.setAccessible(true);
            if (field.get(environment) instanceof NullabilityResolver resolver) {
                field.set(environment, new Resolver(resolver));
            }
        } catch (ReflectiveOperationException e) {
            // Another version of MapStruct, which decides it in another way.
        }
    }

    @Override
    public String getStrategyName() {
        return "coupagen";
    }

    @Override
    public String transform(String value, String configuration) {
        return value;
    }

    /** As MapStruct's own, but that an {@code Optional} may be empty and that builders of models refuse null. */
    private static final class Resolver extends NullabilityResolver {
        private final NullabilityResolver resolver;

        Resolver(NullabilityResolver resolver) {
            super(true);
            this.resolver = resolver;
        }

        @Override
        public Nullability getNullability(Element element, BooleanSupplier isMarked) {
            return returnsOptional(element) ? Nullability.UNKNOWN : resolver.getNullability(element, isMarked);
        }

        @Override
        public Nullability getSetterNullability(Element element, BooleanSupplier isMarked) {
            return ModelTypes.isModelBuilder(ModelTypes.owner(element))
                    ? Nullability.NON_NULL
                    : resolver.getSetterNullability(element, isMarked);
        }

        @Override
        public Boolean requiresNullCheck(Nullability source, Nullability target) {
            return resolver.requiresNullCheck(source, target);
        }

        private static boolean returnsOptional(Element element) {
            return element instanceof ExecutableElement method
                    && method.getReturnType().getKind() == TypeKind.DECLARED
                    && ModelTypes.element(method.getReturnType())
                            .getQualifiedName()
                            .contentEquals("java.util.Optional");
        }
    }
}
