package dev.coupagen.processor;

import com.palantir.javapoet.TypeSpec;
import dev.coupagen.javasource.JavaSource;
import dev.coupagen.javasource.Markers;
import dev.coupagen.processor.diagnostics.ProcessorDiagnostic;
import dev.coupagen.processor.emit.ClassEmitter;
import dev.coupagen.processor.model.InterfaceModel;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;

/** Writes the classes of the interfaces that were read. */
final class ClassFiles {
    private final Filer filer;

    ClassFiles(Filer filer) {
        this.filer = filer;
    }

    /** A class in Java. */
    private record Source(TypeElement interfaceType, String name, String text) {}

    void write(Map<TypeElement, InterfaceModel> models, Function<TypeElement, Reporter> reporters) {
        // Emitting knows nothing of the compiler, so it can make use of all processors; the compiler itself cannot.
        List<Source> sources = models.entrySet().parallelStream()
                .flatMap(entry ->
                        ClassEmitter.ALL.stream().map(emitter -> source(entry.getKey(), entry.getValue(), emitter)))
                .toList();
        sources.forEach(source -> write(source, reporters.apply(source.interfaceType())));
    }

    private static Source source(TypeElement interfaceType, InterfaceModel model, ClassEmitter emitter) {
        TypeSpec.Builder type = emitter.emit(model).toBuilder();
        if (model.context().hasMarker()) {
            type.addAnnotation(Markers.inSource());
        }
        type.addAnnotation(Markers.IN_CLASS_FILE);
        TypeSpec built = type.build();
        String packageName = model.name().packageName();
        String prefix = packageName.isEmpty() ? "" : packageName + ".";
        return new Source(
                interfaceType,
                prefix + built.name(),
                JavaSource.of(packageName, built, model.context().hidesJavaLang()));
    }

    private void write(Source source, Reporter reporter) {
        try (Writer writer =
                filer.createSourceFile(source.name(), source.interfaceType()).openWriter()) {
            writer.write(source.text());
        } catch (FilerException e) {
            reporter.error(ProcessorDiagnostic.CLASS_NAME_TAKEN, source.name());
        } catch (IOException e) {
            reporter.error(ProcessorDiagnostic.CLASS_NOT_WRITTEN, source.name(), e);
        }
    }
}
