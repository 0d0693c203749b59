package dev.coupagen.generator.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.coupagen.generator.output.GeneratedFile;
import dev.coupagen.generator.resolve.JavaModel;
import dev.coupagen.generator.resolve.ResourceModel;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Emits all Java files of a model. */
public final class JavaEmitter {
    private JavaEmitter() {}

    /** The files, in the order of the model. */
    public static List<GeneratedFile> emit(JavaModel model) {
        return model.resources().parallelStream()
                .flatMap(JavaEmitter::types)
                .map(type -> file(model.packageName(), type))
                .toList();
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
        String source = JavaFile.builder(packageName, type)
                .skipJavaLangImports(true)
                .build()
                .toString();
        return new GeneratedFile(packageName.replace('.', '/') + "/" + type.name() + ".java", ascii(source));
    }

    /** Spells other characters as unicode escapes, so that the encoding of the user's build does not matter. */
    private static String ascii(String source) {
        if (source.chars().allMatch(c -> c < 128)) {
            return source;
        }
        StringBuilder ascii = new StringBuilder(source.length() + 64);
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c < 128) {
                ascii.append(c);
            } else {
                ascii.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return ascii.toString();
    }
}
