package dev.coupagen.sources.files;

import dev.coupagen.definitions.FileFormat.Dialect;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What no table says of files, or says wrong: the lines of {@code flat-files.yaml}, each with its reason. */
record FileCorrections(
        List<Part> parts,
        List<Alias> sheets,
        List<Words> words,
        List<Rows> rows,
        List<Leaked> leaked,
        List<Parent> parents,
        List<Continuation> continuations,
        List<Notation> dialects) {
    private static final String FILE = "/dev/coupagen/sources/flat-files.yaml";

    /**
     * Tables of a page that are of another file than the page's first one.
     *
     * @param tables from 1; none means that no table of the page is of a file
     * @param file the title of that file; empty if the tables are of none
     */
    record Part(String page, List<Integer> tables, String file, String direction, String reason) {}

    /** A sheet that is of a file with another title. */
    record Alias(String sheet, String direction, String file, String reason) {}

    /** The words of row types that have no table of their own, or whose own table does not begin with the word. */
    record Words(String file, List<String> words, String reason) {}

    /** What is known of one row type of a file, by the number of its table in the file, from 1; a table may be of none. */
    record Rows(String file, int table, String row, String word, boolean joins, boolean leftOut, String reason) {}

    /** Columns of a sheet that are no columns of Coupa's. */
    record Leaked(String file, List<String> rows, String reason) {}

    /** A row type whose rows lie below another one's. */
    record Parent(String file, String row, String parent, String reason) {}

    /** A file whose table lists only the columns that it has after those of another file. */
    record Continuation(String file, String of, String reason) {}

    /** How a file is written, where its page speaks of several files. */
    record Notation(String file, Dialect dialect, String reason) {}

    FileCorrections {
        parts = List.copyOf(parts);
        sheets = List.copyOf(sheets);
        words = List.copyOf(words);
        rows = List.copyOf(rows);
        leaked = List.copyOf(leaked);
        parents = List.copyOf(parents);
        continuations = List.copyOf(continuations);
        dialects = List.copyOf(dialects);
    }

    static FileCorrections bundled() {
        try (InputStream in = FileCorrections.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The jar of the sources lacks " + FILE);
            }
            return of(new YAMLMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileCorrections of(JsonNode file) {
        List<Part> parts = new ArrayList<>();
        List<Alias> sheets = new ArrayList<>();
        List<Words> words = new ArrayList<>();
        List<Rows> rows = new ArrayList<>();
        List<Leaked> leaked = new ArrayList<>();
        List<Parent> parents = new ArrayList<>();
        List<Continuation> continuations = new ArrayList<>();
        List<Notation> dialects = new ArrayList<>();
        file.path("parts")
                .forEach(node -> parts.add(new Part(
                        text(node, "page"),
                        numbers(node.path("tables")),
                        text(node, "file"),
                        text(node, "direction"),
                        text(node, "reason"))));
        file.path("sheets")
                .forEach(node -> sheets.add(new Alias(
                        text(node, "sheet"), text(node, "direction"), text(node, "file"), text(node, "reason"))));
        file.path("words")
                .forEach(node ->
                        words.add(new Words(text(node, "file"), texts(node.path("words")), text(node, "reason"))));
        file.path("rows")
                .forEach(node -> rows.add(new Rows(
                        text(node, "file"),
                        node.path("table").asInt(0),
                        text(node, "row"),
                        text(node, "word"),
                        node.path("joins").asBoolean(false),
                        node.path("left-out").asBoolean(false),
                        text(node, "reason"))));
        file.path("leaked")
                .forEach(node ->
                        leaked.add(new Leaked(text(node, "file"), texts(node.path("columns")), text(node, "reason"))));
        file.path("parents")
                .forEach(node -> parents.add(
                        new Parent(text(node, "file"), text(node, "row"), text(node, "parent"), text(node, "reason"))));
        file.path("continuations")
                .forEach(node -> continuations.add(
                        new Continuation(text(node, "file"), text(node, "of"), text(node, "reason"))));
        file.path("dialects")
                .forEach(node -> dialects.add(new Notation(text(node, "file"), dialect(node), text(node, "reason"))));
        return new FileCorrections(parts, sheets, words, rows, leaked, parents, continuations, dialects);
    }

    private static Dialect dialect(JsonNode node) {
        return new Dialect(
                text(node, "delimiters"),
                text(node, "decimal"),
                texts(node.path("dates")),
                node.path("quotes").asBoolean(true));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asString("")));
        return texts;
    }

    private static List<Integer> numbers(JsonNode list) {
        List<Integer> numbers = new ArrayList<>();
        list.forEach(item -> numbers.add(item.asInt(0)));
        return numbers;
    }

    /** The part of a page that the table is in, if it is of another file. */
    Optional<Part> part(String page, int table) {
        return parts.stream()
                .filter(part -> part.page().equals(page)
                        && (part.tables().isEmpty() || part.tables().contains(table)))
                .findFirst();
    }

    /** The title of the file that a sheet is of. */
    Optional<Alias> sheet(String name, String direction) {
        return sheets.stream()
                .filter(alias -> alias.sheet().equals(name) && alias.direction().equals(direction))
                .findFirst();
    }

    /** Whether several sheets are of the file of that title. */
    boolean isShared(String title) {
        return sheets.stream().filter(alias -> alias.file().equals(title)).count() > 1;
    }

    List<String> words(String file) {
        return words.stream()
                .filter(one -> one.file().equals(file))
                .flatMap(one -> one.words().stream())
                .toList();
    }

    Optional<Rows> row(String file, int table) {
        return rows.stream()
                .filter(one -> one.file().equals(file) && one.table() == table)
                .findFirst();
    }

    Optional<Leaked> leaked(String file, String column) {
        return leaked.stream()
                .filter(one -> one.file().equals(file) && one.rows().contains(column))
                .findFirst();
    }

    Optional<String> parent(String file, String row) {
        return parents.stream()
                .filter(one -> one.file().equals(file) && one.row().equals(row))
                .map(Parent::parent)
                .findFirst();
    }

    Optional<Continuation> continuation(String file) {
        return continuations.stream().filter(one -> one.file().equals(file)).findFirst();
    }

    Optional<Dialect> dialect(String file) {
        return dialects.stream()
                .filter(one -> one.file().equals(file))
                .map(Notation::dialect)
                .findFirst();
    }
}
