package dev.coupagen.generator.emit;

import com.palantir.javapoet.TypeSpec;
import dev.coupagen.generator.output.GeneratedFile;
import dev.coupagen.generator.resolve.JavaModel;
import dev.coupagen.generator.resolve.ResourceModel;
import dev.coupagen.javasource.JavaSource;
import java.util.List;
import java.util.stream.Stream;

/** Emits all Java files of a model. */
public final class JavaEmitter {
    private JavaEmitter() {}

    /**
     * The files, in the order of the model.
     *
     * @param packageInfo whether the package itself is among them
     */
    public static List<GeneratedFile> emit(JavaModel model, boolean packageInfo) {
        Stream<GeneratedFile> types = model.resources().parallelStream()
                .flatMap(JavaEmitter::types)
                .map(type -> file(model.packageName(), type));
        String filesPackage = JavaModel.filesPackage(model.packageName());
        Stream<GeneratedFile> rows = model.rows().parallelStream().map(row -> file(filesPackage, RowEmitter.emit(row)));
        Stream<GeneratedFile> packages = Stream.concat(
                packageInfo && !model.resources().isEmpty()
                        ? Stream.of(PackageEmitter.emit(model.packageName()))
                        : Stream.of(),
                model.rows().isEmpty() ? Stream.of() : Stream.of(PackageEmitter.emitFiles(filesPackage)));
        return Stream.of(types, rows, packages).flatMap(files -> files).toList();
    }

    private static Stream<TypeSpec> types(ResourceModel resource) {
        return Stream.of(
                        Stream.of(InterfaceEmitter.emit(resource)),
                        resource.customFields().map(fields -> CustomFieldsEmitter.emit(resource, fields)).stream(),
                        resource.operations().map(operations -> OperationsEmitter.emit(resource, operations)).stream())
                .flatMap(type -> type);
    }

    private static GeneratedFile file(String packageName, TypeSpec type) {
        // Naming has seen to it that no type of ours hides one of java.lang.
        return new GeneratedFile(
                packageName.replace('.', '/') + "/" + type.name() + ".java", JavaSource.of(packageName, type, false));
    }
}
