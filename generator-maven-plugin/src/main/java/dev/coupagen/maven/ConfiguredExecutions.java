package dev.coupagen.maven;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.PluginConfigurationException;
import org.apache.maven.plugin.PluginManagerException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** The executions of a goal in the pom of a project, which may be more than one. */
final class ConfiguredExecutions {
    /** The id that Maven gives to a goal of the command line. */
    private static final String COMMAND_LINE = "default-cli";

    private static final Pattern NOT_IN_FILE_NAMES = Pattern.compile("[^A-Za-z0-9._-]");

    private final MojoExecution current;
    private final List<PluginExecution> all;

    private ConfiguredExecutions(MojoExecution current, List<PluginExecution> all) {
        this.current = current;
        this.all = all;
    }

    static ConfiguredExecutions of(MavenProject project, MojoExecution current) {
        Plugin plugin = ParameterNames.configured(project, current.getMojoDescriptor());
        List<PluginExecution> all = plugin == null
                ? List.of()
                : plugin.getExecutions().stream()
                        .filter(execution -> execution.getGoals().contains(current.getGoal()))
                        .toList();
        return new ConfiguredExecutions(current, all);
    }

    /** What tells the files of this execution from those of others; empty if there are no others. */
    String suffix() {
        boolean isAlone = all.size() < 2 || current.getExecutionId().equals(COMMAND_LINE);
        return isAlone
                ? ""
                : "-" + NOT_IN_FILE_NAMES.matcher(current.getExecutionId()).replaceAll("_");
    }

    /** Whether the goal was named on the command line, where Maven does not apply what an execution configures. */
    boolean isCommandLine() {
        return current.getExecutionId().equals(COMMAND_LINE) && !all.isEmpty();
    }

    /** Runs each execution of the pom as the build does. */
    void runAll(BuildPluginManager manager, MavenSession session) throws MojoFailureException {
        for (PluginExecution execution : all) {
            MojoExecution one = new MojoExecution(current.getMojoDescriptor(), execution.getId());
            one.setConfiguration(merged(execution.getConfiguration(), current.getConfiguration()));
            try {
                manager.executeMojo(session, one);
            } catch (MojoExecutionException | PluginConfigurationException | PluginManagerException e) {
                throw new MojoFailureException(execution.getId() + ": " + e.getMessage(), e);
            }
        }
    }

    private static Xpp3Dom merged(@Nullable Object own, Xpp3Dom usual) {
        return own instanceof Xpp3Dom configuration
                ? Xpp3Dom.mergeXpp3Dom(new Xpp3Dom(configuration), new Xpp3Dom(usual))
                : usual;
    }
}
