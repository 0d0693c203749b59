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

    private static final String FILES = """
            /** Interfaces of the row types of flat files, generated from their definitions. No accessor returns null. */
            @NullMarked
            package %s;

            import org.jspecify.annotations.NullMarked;
            """;

    private PackageEmitter() {}

    static GeneratedFile emit(String packageName) {
        return file(packageName, TEXT);
    }

    static GeneratedFile emitFiles(String packageName) {
        return file(packageName, FILES);
    }

    private static GeneratedFile file(String packageName, String text) {
        return new GeneratedFile(packageName.replace('.', '/') + "/package-info.java", text.formatted(packageName));
    }
}
