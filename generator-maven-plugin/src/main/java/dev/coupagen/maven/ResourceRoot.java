package dev.coupagen.maven;

import dev.coupagen.definitions.ClassPathDefinitions;
import java.io.File;
import java.util.List;
import org.apache.maven.model.Resource;

/** The folder of definitions that one execution adds to the resources of a project. */
final class ResourceRoot {
    private static final String INCLUDE = ClassPathDefinitions.FOLDER + "**";

    private ResourceRoot() {}

    /**
     * The resources of a folder, without the files that an earlier execution has too: the two would take turns in
     * overwriting each other in every build.
     *
     * @param others the resources of the project so far
     */
    static Resource of(File folder, List<Resource> others) {
        Resource root = new Resource();
        root.setDirectory(folder.getAbsolutePath());
        root.addInclude(INCLUDE);
        for (Resource other : others) {
            boolean isOurs = other.getIncludes().contains(INCLUDE)
                    && !other.getDirectory().equals(root.getDirectory());
            String[] names = isOurs ? new File(other.getDirectory(), ClassPathDefinitions.FOLDER).list() : null;
            for (String name : names == null ? new String[0] : names) {
                root.addExclude(ClassPathDefinitions.FOLDER + name);
            }
        }
        return root;
    }
}
