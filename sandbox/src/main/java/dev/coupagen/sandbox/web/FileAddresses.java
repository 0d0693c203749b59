package dev.coupagen.sandbox.web;

import dev.coupagen.sandbox.files.FlatFiles;
import dev.coupagen.sandbox.files.FolderExchange;
import dev.coupagen.sandbox.files.ImportResult;
import dev.coupagen.sandbox.http.Call;
import dev.coupagen.sandbox.http.Reply;
import dev.coupagen.sandbox.schema.ResourceType;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The addresses below {@code /sandbox/files}: the formats, {@code GET} of an export, {@code POST} of an import, and {@code POST}
 * of an export, which writes it into its folder.
 */
public final class FileAddresses {
    private static final String START = "/sandbox/files";
    private static final long LARGEST = 64L << 20;
    private final FlatFiles files;
    private final Optional<FolderExchange> folders;

    /** The addresses of these files. */
    public FileAddresses(FlatFiles files, Optional<FolderExchange> folders) {
        this.files = files;
        this.folders = folders;
    }

    static boolean concern(Call call) {
        return call.path().equals(START) || call.path().startsWith(START + "/");
    }

    Reply answer(Call call) throws IOException {
        String name = call.path().substring(Math.min(call.path().length(), START.length() + 1));
        return switch (call.verb()) {
            case "GET" -> name.isEmpty() ? formats() : content(plain(name), call);
            case "POST" ->
                name.equals("scan") ? scan() : name.endsWith("Export") ? export(name, call) : take(name, call);
            default -> Console.failed(404, "There is no " + call.verb() + " of " + call.path() + ".");
        };
    }

    private Reply content(String name, Call call) {
        return Reply.of(200, "text/csv; charset=utf-8", files.exportFile(name, call.query()));
    }

    private static String plain(String name) {
        return name.endsWith(".csv") ? name.substring(0, name.length() - ".csv".length()) : name;
    }

    private Reply formats() {
        return JsonText.reply(
                200,
                files.formats().stream()
                        .map(format -> Map.<String, Object>of(
                                "name", format.name(),
                                "title", format.title(),
                                "direction", format.direction().text(),
                                "folder", format.folder(),
                                "resource",
                                        files.resource(format)
                                                .map(ResourceType::name)
                                                .orElse("")))
                        .toList());
    }

    private Reply take(String name, Call call) throws IOException {
        String file = call.header("x-file-name").orElse(plain(name) + ".csv");
        ImportResult result = files.importFile(plain(name), file, call.body(LARGEST));
        return JsonText.reply(result.errors().isEmpty() ? 200 : 422, map(result));
    }

    private static Map<String, Object> map(ImportResult result) {
        return Map.of(
                "format", result.format(),
                "file", result.file(),
                "created", (long) result.created(),
                "updated", (long) result.updated(),
                "errors", result.errors(),
                "ignored", result.ignored());
    }

    private Reply scan() {
        List<ImportResult> results = folders.map(FolderExchange::scan).orElse(List.of());
        return JsonText.reply(200, results.stream().map(FileAddresses::map).toList());
    }

    private Reply export(String name, Call call) {
        if (folders.isEmpty()) {
            return Console.failed(
                    409, "The sandbox has no folder to write to. Start it with --files, or GET the file instead.");
        }
        String file = folders.get().export(plain(name), call.query()).toString();
        return JsonText.reply(201, Map.of("file", file));
    }
}
