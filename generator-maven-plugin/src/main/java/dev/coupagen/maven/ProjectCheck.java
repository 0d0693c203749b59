package dev.coupagen.maven;

import dev.coupagen.diagnostics.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;

/** Sees whether the compiler of a project will make models of what is generated. */
final class ProjectCheck {
    private static final String PROCESSOR = "coupagen-processor";
    private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";
    private static final String PROCESSOR_PATHS = "annotationProcessorPaths";
    private static final ComparableVersion FIRST_WITH_PROCESSOR_PATHS = new ComparableVersion("3.5");

    private ProjectCheck() {}

    /** What is missing. */
    static List<Notice> of(MavenProject project) {
        List<Notice> missing = new ArrayList<>();
        Plugin compiler = project.getPlugin(COMPILER);
        String version = compiler == null ? null : compiler.getVersion();
        boolean hasPaths = compiler != null && mentions(compiler, PROCESSOR_PATHS);
        if (hasPaths && version != null && new ComparableVersion(version).compareTo(FIRST_WITH_PROCESSOR_PATHS) < 0) {
            missing.add(Notice.of(PluginDiagnostic.COMPILER_TOO_OLD, version));
        }
        boolean onClassPath = !hasPaths
                && project.getDependencies().stream()
                        .anyMatch(dependency -> PROCESSOR.equals(dependency.getArtifactId()));
        // Compilers of other languages have plugins of their own, so any plugin will do.
        boolean configured = project.getBuildPlugins().stream().anyMatch(plugin -> mentions(plugin, PROCESSOR));
        if (!onClassPath && !configured) {
            missing.add(Notice.of(PluginDiagnostic.PROCESSOR_MISSING));
        }
        return missing;
    }

    private static boolean mentions(Plugin plugin, String text) {
        return Stream.concat(
                        Stream.of(String.valueOf(plugin.getConfiguration())),
                        plugin.getExecutions().stream()
                                .map(PluginExecution::getConfiguration)
                                .map(String::valueOf))
                .anyMatch(configuration -> configuration.contains(text));
    }
}
