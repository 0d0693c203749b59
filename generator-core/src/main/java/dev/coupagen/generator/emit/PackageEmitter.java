package dev.coupagen.generator.emit;

import dev.coupagen.generator.output.GeneratedFile;

/** Emits the file of the package, which JavaPoet has no type for. */
final class PackageEmitter {
    private static final String TEXT = """
            /** Interfaces of Coupa's resources, generated from their definitions. No accessor returns null. */
            @NullMarked
            package %s;

            import org.jspecify.annotations.NullMarked;
            """;

    private PackageEmitter() {}

    static GeneratedFile emit(String packageName) {
        return new GeneratedFile(packageName.replace('.', '/') + "/package-info.java", TEXT.formatted(packageName));
    }
}
