package dev.coupagen.sandbox;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.sandbox.api.Api;
import dev.coupagen.sandbox.api.Settings;
import dev.coupagen.sandbox.auth.Client;
import dev.coupagen.sandbox.auth.Gate;
import dev.coupagen.sandbox.auth.RateLimiter;
import dev.coupagen.sandbox.faults.Faults;
import dev.coupagen.sandbox.faults.FaultyService;
import dev.coupagen.sandbox.files.FlatFiles;
import dev.coupagen.sandbox.files.FolderExchange;
import dev.coupagen.sandbox.http.Service;
import dev.coupagen.sandbox.schema.Catalog;
import dev.coupagen.sandbox.schema.CustomFieldFile;
import dev.coupagen.sandbox.schema.SandboxException;
import dev.coupagen.sandbox.seed.SeedPlan;
import dev.coupagen.sandbox.sftp.FolderServer;
import dev.coupagen.sandbox.store.Journal;
import dev.coupagen.sandbox.store.Store;
import dev.coupagen.sandbox.traffic.Recorder;
import dev.coupagen.sandbox.traffic.Replay;
import dev.coupagen.sandbox.traffic.RequestLog;
import dev.coupagen.sandbox.traffic.WatchedService;
import dev.coupagen.sandbox.web.Console;
import dev.coupagen.sandbox.web.FileAddresses;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How a sandbox is to be; {@link #start} starts it. */
public final class SandboxBuilder {
    private static final int MOST_RECORDS = 1_000_000;
    private String release = BundledReleases.newest();
    private @Nullable ApiDefinition definitions;
    private @Nullable Path customFields;
    private long seed = 42;
    private int records = 20;
    private final Map<String, Integer> recordsOf = new HashMap<>();
    private String host = "127.0.0.1";
    private int port;
    private boolean rateLimited = true;
    private boolean documentedValidation;
    private Clock clock = Clock.systemUTC();
    private Duration patience = Duration.ofSeconds(30);
    private @Nullable Path data;
    private @Nullable Path exchanged;
    private OptionalInt sftpPort = OptionalInt.empty();
    private @Nullable Path recordings;
    private @Nullable Path replayed;
    private Consumer<String> logPrinter = line -> {};
    private final Set<String> scopes = new HashSet<>();

    SandboxBuilder() {}

    /** The bundled release to serve, such as {@code R39}; without it the newest. */
    public SandboxBuilder release(String name) {
        release = name;
        return this;
    }

    /** The definitions to serve instead of a bundled release, custom fields included. */
    public SandboxBuilder definitions(ApiDefinition served) {
        definitions = served;
        return this;
    }

    /** A custom-field file, whose fields are served besides. */
    public SandboxBuilder customFields(Path file) {
        customFields = file;
        return this;
    }

    /** What the data is made from: the same seed gives the same data. Without it 42. */
    public SandboxBuilder seed(long number) {
        seed = number;
        return this;
    }

    /** How many records each resource begins with. Without it 20. */
    public SandboxBuilder records(int count) {
        records = checked(count);
        return this;
    }

    /**
     * How many records one resource begins with.
     *
     * @param resource its name in the definitions, such as {@code InvoiceHeader}
     */
    public SandboxBuilder records(String resource, int count) {
        recordsOf.put(resource, checked(count));
        return this;
    }

    private static int checked(int count) {
        if (count < 0 || count > MOST_RECORDS) {
            throw new SandboxException(
                    "The number of records is " + count + ". Give one from 0 to " + MOST_RECORDS + ".", null);
        }
        return count;
    }

    /** The port to listen at; 0, which is what it is without, takes any free one. */
    public SandboxBuilder port(int number) {
        port = number;
        return this;
    }

    /** The address to listen at. Without it the loopback address, so that no other machine gets in. */
    public SandboxBuilder host(String address) {
        host = address;
        return this;
    }

    /** Whether more than 25 calls a second, and a burst of 20, are refused. Without it they are. */
    public SandboxBuilder rateLimited(boolean limited) {
        rateLimited = limited;
        return this;
    }

    /**
     * Whether a create is refused if it lacks any element that the documentation calls required. Without it only natural
     * keys are asked for, as instances do.
     */
    public SandboxBuilder documentedValidation(boolean documented) {
        documentedValidation = documented;
        return this;
    }

    /** The scopes that the client is granted. Without it all. */
    public SandboxBuilder scopes(String... granted) {
        scopes.addAll(Set.of(granted));
        return this;
    }

    /**
     * Where the data comes from: a file that ends in {@code .json} is loaded instead of data that is made; a folder keeps the
     * data on disk, so that it is there again when the sandbox is next started with it.
     */
    public SandboxBuilder data(Path fileOrFolder) {
        data = fileOrFolder;
        return this;
    }

    /**
     * A folder with the folders of an instance's SFTP server: flat files that are put into {@code Incoming/Suppliers} and the
     * like are imported and moved to {@code Archive}, and exports are written to {@code Outgoing/Invoices} and the like.
     */
    public SandboxBuilder files(Path folder) {
        exchanged = folder;
        return this;
    }

    /**
     * Serves the folder of {@link #files} over SFTP too, to the OAuth client: its id is the user, its secret the password. Needs
     * {@code org.apache.sshd:sshd-sftp} on the class path, which the program in one file has.
     *
     * @param number of the port; 0 for any free one
     */
    public SandboxBuilder sftp(int number) {
        sftpPort = OptionalInt.of(number);
        return this;
    }

    /** A folder that every exchange is saved in as a file, without secrets. */
    public SandboxBuilder record(Path folder) {
        recordings = folder;
        return this;
    }

    /** A folder of saved exchanges that are served instead of records. */
    public SandboxBuilder replay(Path folder) {
        replayed = folder;
        return this;
    }

    /** Takes a line for each call. */
    public SandboxBuilder log(Consumer<String> printer) {
        logPrinter = printer;
        return this;
    }

    /** The clock for timestamps and tokens. */
    public SandboxBuilder clock(Clock replacement) {
        clock = replacement;
        return this;
    }

    /** How long a connection may be idle, and a body may take to come, before the connection is closed. Without it 30 seconds. */
    public SandboxBuilder patience(Duration most) {
        patience = most;
        return this;
    }

    /**
     * Starts the sandbox.
     *
     * @throws SandboxException if the port is taken, or a file cannot be read
     * @throws dev.coupagen.definitions.DefinitionException if no such release is bundled
     */
    public CoupaSandbox start() {
        Opening opening = Opening.begin(host, port, patience);
        try {
            return start(opening);
        } catch (RuntimeException | Error e) {
            opening.giveUp();
            throw e;
        }
    }

    private CoupaSandbox start(Opening opening) {
        ApiDefinition published = definitions == null ? BundledReleases.load(release) : definitions;
        ApiDefinition served = customFields == null ? published : CustomFieldFile.addTo(published, customFields);
        Catalog catalog = Catalog.of(served);
        StartingData starting = new StartingData(data, new SeedPlan(seed, records, recordsOf), clock);
        Journal journal = starting.journal(catalog);
        Store store = new Store(catalog, journal);
        starting.fill(store, journal);
        Client client = Client.ofSeed(seed, scopes);
        Gate gate = new Gate(client, clock);
        Settings settings = new Settings(clock, documentedValidation, journal);
        FlatFiles files = new FlatFiles(store, settings);
        Optional<FolderExchange> folders = Optional.ofNullable(exchanged)
                .map(folder ->
                        new FolderExchange(files, folder, clock, result -> logPrinter.accept("files     " + result)));
        Optional<FolderServer> sftp = serve(journal, client);
        Parts parts = new Parts(
                client,
                gate,
                store,
                journal,
                settings,
                new Faults(seed),
                new RequestLog(logPrinter),
                files,
                folders,
                sftp);
        try {
            CoupaSandbox sandbox = serve(parts, opening);
            folders.ifPresent(FolderExchange::watch);
            return sandbox;
        } catch (RuntimeException | Error e) {
            sftp.ifPresent(FolderServer::close);
            throw e;
        }
    }

    private Optional<FolderServer> serve(Journal journal, Client client) {
        try {
            return FolderServer.serve(Optional.ofNullable(exchanged), host, sftpPort, client);
        } catch (RuntimeException | Error e) {
            journal.close();
            throw e;
        }
    }

    private CoupaSandbox serve(Parts parts, Opening opening) {
        Store store = parts.store();
        Api api = new Api(store, parts.settings());
        Front front = new Front(
                parts.gate(),
                api,
                store,
                rateLimited ? Optional.of(new RateLimiter(System::nanoTime)) : Optional.empty(),
                Optional.ofNullable(replayed).map(Replay::new));
        Service instance = new WatchedService(
                new FaultyService(front, parts.faults(), api::drift),
                parts.log(),
                clock,
                Optional.ofNullable(recordings).map(Recorder::new));
        Map<String, String> facts = Map.of(
                "release", store.catalog().definition().release(),
                "client_id", parts.client().id(),
                "client_secret", parts.client().secret());
        FileAddresses files = new FileAddresses(parts.files(), parts.folders());
        Console console = new Console(store, parts.faults(), parts.log(), parts.gate(), parts.settings(), files, facts);
        CoupaSandbox sandbox = new CoupaSandbox(opening.server(parts.journal()), parts);
        front.setUrl(sandbox.url());
        opening.serve(new Entrance(console, instance));
        return sandbox;
    }
}
