package dev.coupagen.cli;

import dev.coupagen.diagnostics.Notice;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** How a command answers: what was done goes to the standard output, warnings go to the standard error. */
@Command // or else picocli does not take it for a part of a command
final class Console {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it.
    private CommandSpec spec;

    void say(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
    }

    void warn(String line) {
        spec.commandLine().getErr().println("warning: " + line);
    }

    void warn(List<Notice> notices) {
        notices.forEach(notice -> warn(notice.toString()));
    }
}
