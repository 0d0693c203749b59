package dev.coupagen.sandbox;

import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.DefinitionException;
import dev.coupagen.definitions.DefinitionFile;
import dev.coupagen.sandbox.schema.SandboxException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/**
 * The program: {@code java -jar coupagen-sandbox.jar --release 2026-04 --port 8080 --seed 42}. It prints the address and the
 * credentials, one a line, and runs until it is stopped.
 */
@Command(
        name = "coupagen-sandbox",
        description = "A Coupa that runs on this machine, with the resources and operations of a release.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
public final class Main implements Runnable {
    @Option(
            names = "--release",
            paramLabel = "NAME",
            description = "A bundled release by its name, or a definition file; the newest bundled one if not given.")
    private Optional<String> release = Optional.empty();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "The port to listen at; 0 for any free one. Without it ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "The address to listen at. Without it ${DEFAULT-VALUE}, which no other machine reaches.")
    private String host = "127.0.0.1";

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "42",
            description = "What the data is made from: the same seed gives the same data. Without it ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--records",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many records each resource begins with. Without it ${DEFAULT-VALUE}.")
    private int records;

    @Option(names = "--custom-fields", paramLabel = "FILE", description = "A custom-field file.")
    private Optional<Path> customFields = Optional.empty();

    @Option(
            names = "--data",
            paramLabel = "PATH",
            description = "A file that ends in .json, which is loaded; or a folder that keeps the data on disk.")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--files",
            paramLabel = "DIR",
            description =
                    "A folder with Incoming and Outgoing, as an instance's SFTP server has: flat files put there are"
                            + " imported, exports are written there.")
    private Optional<Path> files = Optional.empty();

    @Option(
            names = "--sftp-port",
            paramLabel = "N",
            description =
                    "Serve the folder of --files over SFTP too, to the client id with the client secret as password;"
                            + " 0 for any free port.")
    private Optional<Integer> sftpPort = Optional.empty();

    @Option(names = "--record", paramLabel = "DIR", description = "Save every exchange there, without secrets.")
    private Optional<Path> recordings = Optional.empty();

    @Option(names = "--replay", paramLabel = "DIR", description = "Serve the exchanges that were saved there.")
    private Optional<Path> replayed = Optional.empty();

    @Option(names = "--quiet", description = "Do not print a line for each call.")
    private boolean quiet;

    @Option(names = "--no-rate-limit", description = "Do not refuse calls beyond 25 a second and a burst of 20.")
    private boolean unlimited;

    @Option(
            names = "--validation",
            paramLabel = "HOW",
            defaultValue = "usual",
            description = "'usual' asks for natural keys; 'documented' for all that is documented as required.")
    private String validation = "usual";

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it.
    private CommandLine.Model.CommandSpec spec;

    /** What {@code --version} prints. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Version.class.getPackage().getImplementationVersion();
            return new String[] {
                "coupagen-sandbox " + (version == null ? "(unpackaged)" : version),
                "releases: " + String.join(", ", BundledReleases.names())
            };
        }
    }

    /** Runs the program and ends the virtual machine with its exit code. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    /**
     * Runs the program until it is stopped.
     *
     * @return the exit code
     */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (failure instanceof SandboxException || failure instanceof DefinitionException) {
                        err.println("error: " + failure.getMessage());
                        return CommandLine.ExitCode.SOFTWARE;
                    }
                    throw failure;
                })
                .execute(arguments);
    }

    @Override
    public void run() {
        SandboxBuilder builder = CoupaSandbox.builder()
                .host(host)
                .port(port)
                .seed(seed)
                .records(records)
                .rateLimited(!unlimited)
                .documentedValidation(isDocumented());
        release.ifPresent(name -> serve(name, builder));
        customFields.ifPresent(builder::customFields);
        data.ifPresent(builder::data);
        files.ifPresent(builder::files);
        sftpPort.ifPresent(builder::sftp);
        recordings.ifPresent(builder::record);
        replayed.ifPresent(builder::replay);
        PrintWriter err = spec.commandLine().getErr();
        if (!quiet) {
            builder.log(err::println);
        }
        CoupaSandbox sandbox = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "sandbox-close"));
        PrintWriter out = spec.commandLine().getOut();
        out.println("url=" + sandbox.url());
        out.println("client_id=" + sandbox.clientId());
        out.println("client_secret=" + sandbox.clientSecret());
        sandbox.sftpPort().ifPresent(number -> {
            out.println("sftp_port=" + number);
            out.println("sftp_host_key=" + sandbox.sftpFingerprint());
        });
        out.flush();
        err.println("Serving " + sandbox.release() + ". Open " + sandbox.url() + "/ in a browser; stop with Ctrl+C.");
        try {
            sandbox.awaitClose();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void serve(String release, SandboxBuilder builder) {
        if (BundledReleases.names().contains(release) || !Files.isRegularFile(Path.of(release))) {
            builder.release(release);
        } else {
            builder.definitions(DefinitionFile.read(Path.of(release)));
        }
    }

    private boolean isDocumented() {
        return switch (validation) {
            case "usual" -> false;
            case "documented" -> true;
            default ->
                throw new SandboxException(
                        "'--validation' is '" + validation + "'. Give 'usual' or 'documented'.", null);
        };
    }
}
