package dev.coupagen.upgrade.usage;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.diagnostics.Notices;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/** Reads what the classes of a project use. */
public final class ProjectUsages {
    private ProjectUsages() {}

    /**
     * Reads class files.
     *
     * @param classes folders and jars of the project itself
     * @param libraries folders and jars that may have models which the project uses
     * @param definition the release that the project was built against
     * @param notices takes which class files could not be read
     */
    public static Set<Usage> read(List<Path> classes, List<Path> libraries, ApiDefinition definition, Notices notices) {
        List<ModelType> models = new ArrayList<>();
        ClassFiles files = new ClassFiles(notices);
        classes.forEach(root -> files.read(root, reader -> model(reader, models)));
        ClassFiles others = new ClassFiles(new Notices());
        libraries.forEach(root -> others.readModels(root, reader -> model(reader, models)));
        ModelIndex index = new ModelIndex(definition, models);

        Set<Usage> usages = new HashSet<>();
        Notices second = new Notices();
        classes.forEach(root -> new ClassFiles(second)
                .read(root, reader -> reader.accept(new UsageReader(index, usages), ClassReader.SKIP_FRAMES)));
        second.list().stream()
                .filter(notice -> !notices.list().contains(notice))
                .forEach(notices::add);
        return usages;
    }

    private static void model(ClassReader reader, List<ModelType> models) {
        boolean isInterface = (reader.getAccess() & Opcodes.ACC_INTERFACE) != 0;
        if (!isInterface && !ModelReader.mayHaveConstants(reader.getClassName(), reader.getSuperName())) {
            return;
        }
        ModelReader model = new ModelReader();
        reader.accept(model, ClassReader.SKIP_FRAMES | ClassReader.SKIP_DEBUG);
        model.found().ifPresent(models::add);
    }
}
