package dev.coupagen.cli;

import dev.coupagen.definitions.DefinitionException;
import dev.coupagen.diagnostics.CoupagenException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;

/**
 * The program: {@code java -jar coupagen-cli.jar generate --release R39 --package com.acme.coupa --output src}. It ends with
 * 0, with 1 if the work cannot be done, and with 2 if an option is wrong.
 */
@Command(
        name = "coupagen",
        description = "Typed Java for the Coupa API, generated from its definitions.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            GenerateCommand.class,
            ImportCommand.class,
            ScrapeCommand.class,
            CustomFieldsCommand.class,
            DiffCommand.class,
            CheckCommand.class,
            ExploreCommand.class,
            HelpCommand.class
        })
public final class Main implements Runnable {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it.
    private CommandLine.Model.CommandSpec spec;

    /**
     * Runs the program and ends the virtual machine with its exit code.
     *
     * @param arguments a command and its options
     */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, java.nio.charset.StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, java.nio.charset.StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    /**
     * Runs the program.
     *
     * @param out takes what was done
     * @param err takes warnings and errors, each on a line
     * @param arguments a command and its options
     * @return the exit code: 0 if all went well, 1 after a failure that was reported, 2 for arguments that are not valid
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (failure instanceof CoupagenException || failure instanceof DefinitionException) {
                        err.println("error: " + failure.getMessage());
                        return CommandLine.ExitCode.SOFTWARE;
                    }
                    throw failure;
                })
                .execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing required command");
    }
}
