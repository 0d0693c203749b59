package dev.coupagen.processor.emit;

import com.palantir.javapoet.TypeSpec;
import dev.coupagen.processor.model.InterfaceModel;
import java.util.List;

/** Emits one of the classes that come with an interface, at the top level of its package. */
@FunctionalInterface
public interface ClassEmitter {

    /** All classes that come with an interface. */
    List<ClassEmitter> ALL = List.of(ImmutableEmitter::emit, MapperEmitter::emit, PathEmitter::emit);

    /** The class, without the marker of generated code, which the processor adds where it is available. */
    TypeSpec emit(InterfaceModel model);
}
