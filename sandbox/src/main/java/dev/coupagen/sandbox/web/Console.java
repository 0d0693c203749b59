package dev.coupagen.sandbox.web;

import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.sandbox.api.DataFile;
import dev.coupagen.sandbox.api.Settings;
import dev.coupagen.sandbox.auth.Gate;
import dev.coupagen.sandbox.faults.Fault;
import dev.coupagen.sandbox.faults.FaultKind;
import dev.coupagen.sandbox.faults.Faults;
import dev.coupagen.sandbox.http.Call;
import dev.coupagen.sandbox.http.Reply;
import dev.coupagen.sandbox.schema.SandboxException;
import dev.coupagen.sandbox.search.ArgumentException;
import dev.coupagen.sandbox.search.Arguments;
import dev.coupagen.sandbox.store.Store;
import dev.coupagen.sandbox.traffic.RequestLog;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The addresses below {@code /sandbox}: data, faults, the log and settings of the sandbox itself. They need no token. */
public final class Console {
    private static final long LARGEST = 512L << 20;
    private static final long SMALL = 64 * 1024;
    private final Store store;
    private final Faults faults;
    private final RequestLog log;
    private final Gate gate;
    private final Settings settings;
    private final FileAddresses files;
    private final Pages pages;
    private final ExplorerPages explorer;

    /** What the console shows and changes. */
    public Console(
            Store store,
            Faults faults,
            RequestLog log,
            Gate gate,
            Settings settings,
            FileAddresses files,
            Map<String, String> facts) {
        this.store = store;
        this.faults = faults;
        this.log = log;
        this.gate = gate;
        this.settings = settings;
        this.files = files;
        this.pages = new Pages(store, facts);
        this.explorer = new ExplorerPages(store.catalog().definition());
    }

    /** Whether a call is for the console. */
    public static boolean concerns(Call call) {
        return call.path().equals("/")
                || call.path().startsWith("/sandbox/")
                || ExplorerPages.concern(call)
                || call.path().equals("/favicon.ico");
    }

    /**
     * The reply to a call.
     *
     * @throws IOException if the body cannot be read
     */
    public Reply answer(Call call) throws IOException {
        if (!isOwn(call)) {
            return failed(403, "The page of another site must not use the sandbox.");
        }
        try {
            if (FileAddresses.concern(call)) {
                return files.answer(call);
            }
            if (ExplorerPages.concern(call)) {
                return explorer.answer(call);
            }
            return switch (call.verb() + " " + call.path()) {
                case "GET /sandbox/log" -> logAfter(call);
                case "GET /sandbox/actions" -> actions(Arguments.of(call.query()));
                case "GET /sandbox/faults" -> activeFaults();
                case "POST /sandbox/faults" -> addFault(call);
                case "DELETE /sandbox/faults" -> clearFaults();
                case "POST /sandbox/filters" -> saveFilter(call);
                case "POST /sandbox/revoke_tokens" -> revokeTokens();
                case "GET /sandbox/data" -> Reply.of(200, "application/json", DataFile.write(store));
                case "PUT /sandbox/data" -> loadData(call);
                default -> pages.answer(call);
            };
        } catch (MappingException e) {
            return failed(400, "The body is not valid JSON: " + e.getMessage());
        } catch (SandboxException | ArgumentException e) {
            return failed(400, String.valueOf(e.getMessage()));
        } catch (Call.TooLargeException e) {
            return failed(413, String.valueOf(e.getMessage())).with("Connection", "close");
        }
    }

    /** A page that a browser shows from elsewhere names its origin. */
    private static boolean isOwn(Call call) {
        Optional<String> origin = call.header("origin");
        String host = call.header("host").orElse("");
        return origin.isEmpty() || origin.get().equals("http://" + host);
    }

    static Reply failed(int status, String message) {
        return JsonText.reply(status, Map.of("error", message));
    }

    private Reply logAfter(Call call) {
        int after = Arguments.of(call.query()).number("after", 0);
        String entries =
                log.after(after).stream().map(RequestLog.Entry::toJson).collect(Collectors.joining(",", "[", "]"));
        return Reply.json(200, entries);
    }

    private Reply actions(Arguments arguments) {
        String resource = arguments.value("resource").orElse("");
        int id = arguments.number("id", 0);
        return JsonText.reply(
                200,
                settings.actions().entries().stream()
                        .filter(entry -> resource.isEmpty() || entry.resource().equals(resource))
                        .filter(entry -> id == 0 || entry.id() == id)
                        .map(entry -> Map.<String, Object>of(
                                "time", entry.time(),
                                "resource", entry.resource(),
                                "id", entry.id(),
                                "action", entry.action(),
                                "call", entry.call(),
                                "effect", entry.effect()))
                        .toList());
    }

    private Reply activeFaults() {
        return JsonText.reply(200, faults.active().stream().map(Console::map).toList());
    }

    private static Map<String, Object> map(Fault fault) {
        return Map.of(
                "kind", fault.kind().text(),
                "path", fault.path(),
                "verb", fault.verb(),
                "times", (long) fault.times(),
                "percent", (long) fault.percent(),
                "amount", (long) fault.amount(),
                "element", fault.element());
    }

    private Reply addFault(Call call) throws IOException {
        RawValue body = JsonText.read(call.body(SMALL));
        String name = JsonText.text(body, "kind");
        Optional<FaultKind> kind = FaultKind.of(name);
        if (kind.isEmpty()) {
            String kinds =
                    Arrays.stream(FaultKind.values()).map(FaultKind::text).collect(Collectors.joining(", "));
            return failed(400, "There is no fault '" + name + "'. There are " + kinds + ".");
        }
        String path = JsonText.text(body, "path");
        Fault fault = new Fault(
                kind.get(),
                path.isEmpty() ? "/api" : path,
                JsonText.text(body, "verb"),
                JsonText.number(body, "times", 0),
                JsonText.number(body, "percent", 100),
                JsonText.number(body, "amount", 0),
                JsonText.text(body, "element"));
        faults.add(fault);
        return JsonText.reply(201, map(fault));
    }

    private Reply clearFaults() {
        faults.clear();
        return JsonText.reply(200, List.of());
    }

    private Reply saveFilter(Call call) throws IOException {
        RawValue body = JsonText.read(call.body(SMALL));
        String name = JsonText.text(body, "name");
        String arguments = JsonText.text(body, "arguments");
        store.writing(() -> {
            settings.saveFilter(name, arguments);
            return true;
        });
        return JsonText.reply(201, Map.of("name", JsonText.text(body, "name")));
    }

    private Reply revokeTokens() {
        gate.revokeTokens();
        return JsonText.reply(200, Map.of());
    }

    private Reply loadData(Call call) throws IOException {
        DataFile.read(store, call.body(LARGEST), Clock.systemUTC());
        return JsonText.reply(200, Map.of());
    }
}
