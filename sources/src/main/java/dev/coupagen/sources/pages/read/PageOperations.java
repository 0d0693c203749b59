package dev.coupagen.sources.pages.read;

import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.diagnostics.Location;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.sources.diagnostics.PageDiagnostic;
import dev.coupagen.sources.pages.table.OperationRow;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the rows of tables of operations into operations. Their names follow from verb and path, not from the page. */
public final class PageOperations {
    private static final Pattern OPTIONAL = Pattern.compile("\\(/[^()]*\\)");
    private static final Pattern COLON = Pattern.compile(":([A-Za-z_][A-Za-z0-9_]*)");
    private static final Pattern ANGLE = Pattern.compile("<([A-Za-z_][A-Za-z0-9_-]*)>");
    private static final Pattern HOST = Pattern.compile("^https?://[^/]*");
    private static final int MOST_GROUPS = 8;

    private final String page;
    private final Notices notices;

    /** Reads the operations of one page, whose id the notices name. */
    public PageOperations(String page, Notices notices) {
        this.page = page;
        this.notices = notices;
    }

    /** One operation for each verb of each row; the same call only once. */
    public List<OperationDefinition> read(List<OperationRow> rows) {
        List<OperationDefinition> operations = new ArrayList<>();
        for (OperationRow row : rows) {
            List<String> verbs = List.of(row.verbs().toUpperCase(Locale.ROOT).split("[|/, ]+", -1));
            if (verbs.size() > 1) {
                notices.addAt(new Location(page, row.table(), row.row()), PageDiagnostic.PAGE_VERBS_SPLIT, row.verbs());
            }
            for (String verb : verbs) {
                operations.add(operation(verb, row));
            }
        }
        return operations;
    }

    private OperationDefinition operation(String verb, OperationRow row) {
        Set<String> parameters = new LinkedHashSet<>();
        String plain = row.path().replaceAll("\\s+", "");
        String path = path(plain, parameters);
        if (!isBelowApi(plain)) {
            notices.addAt(new Location(page, row.table(), row.row()), PageDiagnostic.PAGE_PATH_ELSEWHERE, row.path());
        } else if (!isUsual(plain)) {
            notices.addAt(
                    new Location(page, row.table(), row.row()), PageDiagnostic.PAGE_PATH_CORRECTED, row.path(), path);
        }
        return new OperationDefinition(verb, path, "", List.copyOf(parameters), List.of());
    }

    private static boolean isBelowApi(String path) {
        String local = HOST.matcher(path).replaceFirst("");
        return local.startsWith("/api/") || local.startsWith("api/");
    }

    /** Whether the path needed no more than the usual rewriting. */
    private static boolean isUsual(String path) {
        return path.startsWith("/api/") && path.matches("[/A-Za-z0-9_:{}-]+") && !path.endsWith("/");
    }

    private String path(String written, Set<String> parameters) {
        String path = HOST.matcher(written).replaceFirst("");
        for (int i = 0; i < MOST_GROUPS && OPTIONAL.matcher(path).find(); i++) {
            path = OPTIONAL.matcher(path).replaceAll("");
        }
        path = query(path, parameters);
        path = ANGLE.matcher(COLON.matcher(path).replaceAll("{$1}")).replaceAll("{$1}");
        path = path.startsWith("/") ? path : "/" + path;
        while (path.length() > 1 && path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        if (path.equals("/api") || path.startsWith("/api/")) {
            return path.length() == 4 ? "/" : path.substring(4);
        }
        return path;
    }

    /** Takes off what are arguments: a query, and a last part that ends in an equals sign. */
    private static String query(String path, Set<String> parameters) {
        String rest = path;
        int mark = rest.indexOf('?');
        if (mark >= 0) {
            for (String argument : rest.substring(mark + 1).split("&", -1)) {
                add(parameters, argument);
            }
            rest = rest.substring(0, mark);
        }
        int last = rest.lastIndexOf('/');
        if (last > 0 && rest.indexOf('=', last) > 0) {
            add(parameters, rest.substring(last + 1));
            rest = rest.substring(0, last);
        }
        return rest;
    }

    private static void add(Set<String> parameters, String argument) {
        Matcher name = Pattern.compile("[^=\\s]{1,100}").matcher(argument);
        if (name.lookingAt()) {
            parameters.add(name.group());
        }
    }
}
