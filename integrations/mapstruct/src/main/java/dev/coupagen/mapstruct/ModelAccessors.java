package dev.coupagen.mapstruct;

import javax.lang.model.element.ExecutableElement;
import org.mapstruct.ap.spi.AccessorNamingStrategy;
import org.mapstruct.ap.spi.DefaultAccessorNamingStrategy;
import org.mapstruct.ap.spi.ImmutablesAccessorNamingStrategy;
import org.mapstruct.ap.spi.MapStructProcessingEnvironment;
import org.mapstruct.ap.spi.MethodType;

/** Tells MapStruct the properties of models: an accessor is named as its element; all other types are as before. */
public final class ModelAccessors implements AccessorNamingStrategy {
    private AccessorNamingStrategy others = new DefaultAccessorNamingStrategy();

    @Override
    public void init(MapStructProcessingEnvironment environment) {
        if (Neighbours.hasImmutables(environment)) {
            others = new ImmutablesAccessorNamingStrategy();
        }
        others.init(environment);
    }

    @Override
    public MethodType getMethodType(ExecutableElement method) {
        if (ModelTypes.isModelBuilder(ModelTypes.owner(method))) {
            return ModelTypes.isSetter(method) ? MethodType.SETTER : MethodType.OTHER;
        }
        if (ModelTypes.isOurs(method)) {
            return ModelTypes.isAccessor(method) ? MethodType.GETTER : MethodType.OTHER;
        }
        return others.getMethodType(method);
    }

    @Override
    public String getPropertyName(ExecutableElement method) {
        return ModelTypes.isOurs(method) || ModelTypes.isModelBuilder(ModelTypes.owner(method))
                ? method.getSimpleName().toString()
                : others.getPropertyName(method);
    }

    @Override
    public String getElementName(ExecutableElement adder) {
        return others.getElementName(adder);
    }

    @Override
    @Deprecated
    public String getCollectionGetterName(String property) {
        return others.getCollectionGetterName(property);
    }
}
