package dev.coupagen.maven;

import dev.coupagen.definitions.DefinitionException;
import dev.coupagen.diagnostics.CoupagenException;
import dev.coupagen.diagnostics.Notice;
import dev.coupagen.sandbox.schema.SandboxException;
import java.util.List;
import java.util.Locale;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What all goals share: how an error and a notice reach the user. */
abstract class CoupagenMojo extends AbstractMojo {

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    @Nullable MojoExecution execution;

    @Parameter(defaultValue = "${session}", readonly = true)
    @Nullable MavenSession session;

    @Override
    public final void execute() throws MojoFailureException {
        long start = System.nanoTime();
        try {
            if (execution != null && session != null) {
                ParameterNames.unknown(execution, session).forEach(notice -> getLog().warn(notice.message()));
            }
            run();
            getLog().info(String.format(Locale.ROOT, "Took %.2f s", (System.nanoTime() - start) / 1e9));
        } catch (CoupagenException | DefinitionException | SandboxException e) {
            // No cause: the message says it all, and Maven would print a stack trace with it.
            throw new MojoFailureException(String.valueOf(e.getMessage()));
        }
    }

    /** Does the work. */
    abstract void run() throws MojoFailureException;

    /** Reports notices, each on a line. */
    final void warn(List<Notice> notices) {
        notices.forEach(notice -> getLog().warn(notice.message()));
    }
}
