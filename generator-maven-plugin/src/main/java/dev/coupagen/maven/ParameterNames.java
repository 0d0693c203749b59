package dev.coupagen.maven;

import dev.coupagen.diagnostics.Notice;
import dev.coupagen.names.NearestName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** Notices parameters that no goal has, which Maven before 3.9 ignores without a word. */
final class ParameterNames {
    private static final String PREFIX = "coupagen.";

    /** A property that many projects have for the version of the plugin. */
    private static final String VERSION = "version";

    private ParameterNames() {}

    /** The parameters of the pom and of the command line that no goal takes. */
    static List<Notice> unknown(MojoExecution execution, MavenSession session) {
        MojoDescriptor goal = execution.getMojoDescriptor();
        List<Notice> unknown = new ArrayList<>();
        Plugin plugin = configured(session.getCurrentProject(), goal);
        if (plugin != null) {
            // What is configured for the whole plugin may be for any goal that the project uses.
            Set<String> goals = new TreeSet<>(Set.of(goal.getGoal()));
            plugin.getExecutions().forEach(other -> goals.addAll(other.getGoals()));
            unknown.addAll(unknown(children(plugin), known(goal, goals)));
            PluginExecution own = plugin.getExecutionsAsMap().get(execution.getExecutionId());
            if (own != null) {
                Set<String> given = children(own);
                given.removeAll(children(plugin));
                unknown.addAll(unknown(given, known(goal, Set.copyOf(own.getGoals()))));
            }
        }
        Set<String> given = new TreeSet<>();
        for (String property : session.getUserProperties().stringPropertyNames()) {
            if (property.startsWith(PREFIX) && !property.equals(PREFIX + VERSION)) {
                given.add(property.substring(PREFIX.length()));
            }
        }
        unknown.addAll(misspelt(given, known(goal, running(execution, session)), known(goal, Set.of())));
        return unknown;
    }

    /**
     * Properties that are of no goal, and those of a goal that does not run which are nearly those of one that does:
     * settings for several commands are often kept in one place.
     */
    static List<Notice> misspelt(Set<String> given, Set<String> known, Set<String> elsewhere) {
        Set<String> doubtful = new TreeSet<>(given);
        doubtful.removeIf(
                name -> elsewhere.contains(name) && NearestName.of(name, known).isEmpty());
        return unknown(doubtful, known);
    }

    /** The goals of the plugin that the build may run: a property may be for any of them, in any module. */
    private static Set<String> running(MojoExecution execution, MavenSession session) {
        MojoDescriptor goal = execution.getMojoDescriptor();
        Set<String> goals = named(session.getGoals());
        goals.add(goal.getGoal());
        for (MavenProject project : session.getProjects()) {
            Plugin plugin = configured(project, goal);
            if (plugin != null) {
                plugin.getExecutions().forEach(other -> goals.addAll(other.getGoals()));
            }
        }
        return goals;
    }

    /** The names of goals on the command line: {@code import} of {@code coupagen:import@id}; phases lead to none. */
    static Set<String> named(Collection<String> commandLine) {
        Set<String> goals = new TreeSet<>();
        for (String text : commandLine) {
            goals.add(text.substring(text.lastIndexOf(':') + 1).replaceFirst("@.*", ""));
        }
        return goals;
    }

    /** Those of the given names that are not known. */
    static List<Notice> unknown(Set<String> given, Set<String> known) {
        return given.stream()
                .filter(name -> !known.contains(name))
                .map(name -> Notice.of(PluginDiagnostic.UNKNOWN_PARAMETER, name, NearestName.hint(name, known)))
                .toList();
    }

    /** The plugin as the project configures it; null if it does not. */
    static @Nullable Plugin configured(@Nullable MavenProject project, MojoDescriptor goal) {
        return project == null
                ? null
                : project.getPlugin(Plugin.constructKey(
                        goal.getPluginDescriptor().getGroupId(),
                        goal.getPluginDescriptor().getArtifactId()));
    }

    /** The parameters of these goals, or of all if none is given. */
    private static Set<String> known(MojoDescriptor goal, Set<String> goals) {
        Set<String> names = new TreeSet<>();
        for (MojoDescriptor any : goal.getPluginDescriptor().getMojos()) {
            if (goals.isEmpty() || goals.contains(any.getGoal())) {
                for (Parameter parameter : any.getParameters()) {
                    names.add(parameter.getName());
                }
            }
        }
        return names;
    }

    private static Set<String> children(ConfigurationContainer container) {
        Set<String> names = new TreeSet<>();
        if (container.getConfiguration() instanceof Xpp3Dom configuration) {
            for (Xpp3Dom child : configuration.getChildren()) {
                names.add(child.getName());
            }
        }
        return names;
    }
}
