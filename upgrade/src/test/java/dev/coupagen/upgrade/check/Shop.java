package dev.coupagen.upgrade.check;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.DefinitionFile;
import dev.coupagen.definitions.DefinitionInput;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.generator.GenerateRequest;
import dev.coupagen.generator.Generator;
import dev.coupagen.generator.resolve.Choice;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;

/** A project of a user in a folder: generated interfaces, and code that uses them. */
final class Shop {
    static final Path CASE = Path.of("src/test/cases/shop");
    private static final Pattern EXPECTED = Pattern.compile("// ! ([a-z-]+) (.+)$");

    final Path classes;
    private final Path sources;

    private Shop(Path folder) {
        classes = folder.resolve("classes");
        sources = folder.resolve("sources");
    }

    static ApiDefinition definition(String name) {
        return DefinitionFile.read(CASE.resolve(name + ".json"));
    }

    /** Generates and compiles it. */
    static Shop build(Path folder, JavaCompiler compiler) throws IOException {
        Shop shop = new Shop(folder);
        Files.createDirectories(shop.classes);
        shop.generate();
        shop.compile(compiler);
        return shop;
    }

    private void generate() {
        ApiDefinition definition = definition("before");
        Generator.run(new GenerateRequest(
                new DefinitionInput() {
                    @Override
                    public String fingerprint() {
                        return "before";
                    }

                    @Override
                    public ApiDefinition load(Notices notices) {
                        return definition;
                    }
                },
                new Choice(Set.of(), 0, Set.of()),
                "shop",
                true,
                sources,
                classes));
    }

    private void compile(JavaCompiler compiler) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path root : List.of(sources, CASE)) {
            try (Stream<Path> all = Files.walk(root)) {
                all.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
            }
        }
        String classPath = System.getProperty("java.class.path");
        List<String> options = List.of(
                "-d",
                classes.toString(),
                // Eclipse's compiler would write what the processor generates into the working directory.
                "-s",
                classes.toString(),
                "-cp",
                classes + ":" + classPath,
                "-processorpath",
                classPath,
                "-g",
                "-nowarn",
                "-source",
                "17",
                "-target",
                "17");
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            if (!compiled) {
                throw new IllegalStateException(messages.toString());
            }
        }
    }

    /** The findings that comments of the sources name: file, line, kind and subject. */
    static SortedSet<String> expected() throws IOException {
        SortedSet<String> expected = expected("app/Billing.java");
        expected.addAll(expected("app/Own.java"));
        return expected;
    }

    static SortedSet<String> expected(String path) throws IOException {
        SortedSet<String> expected = new TreeSet<>();
        for (String file : List.of(path.substring(path.lastIndexOf('/') + 1))) {
            List<String> lines = Files.readAllLines(CASE.resolve(path));
            for (int i = 0; i < lines.size(); i++) {
                Matcher comment = EXPECTED.matcher(lines.get(i));
                if (comment.find()) {
                    expected.add(file + ":" + (i + 1) + " " + comment.group(1) + " " + comment.group(2));
                }
            }
        }
        return expected;
    }

    static SortedSet<String> found(CheckResult result) {
        SortedSet<String> found = new TreeSet<>();
        for (Finding finding : result.findings()) {
            String file = finding.location().sourceFile();
            found.add(file.substring(file.lastIndexOf('/') + 1) + ":"
                    + finding.location().line() + " " + finding.change().kind().text() + " " + finding.subject());
        }
        return found;
    }
}
