package dev.coupagen.snippets;

import dev.coupagen.cli.Main;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Generates and compiles what a project of a user has, and compiles examples beside it. */
final class Compilation {
    private static final List<String> RELEASES = List.of("R39", "2026-04");

    private final Path folder;

    private Compilation(Path folder) {
        this.folder = folder;
    }

    /** The models that the examples name, as the goal writes them and the processor completes them. */
    static Compilation ofModels(Path folder) throws IOException {
        Compilation compilation = new Compilation(folder);
        compilation.generate(
                "R39",
                "com.example.coupa",
                "--resources",
                "Account,Address,Contact,InvoiceHeader,InvoiceLine,Supplier");
        compilation.generate(
                "2026-04",
                "com.acme.coupa",
                "--resources",
                "Supplier",
                "--files",
                "InvoicesExport,InvoicesImport,PurchaseOrdersExport");
        compilation.compile(compilation.sources("generated"));
        return compilation;
    }

    /** The models that the cases from the field name. */
    static Compilation ofCases(Path folder) throws IOException {
        Compilation compilation = new Compilation(folder);
        compilation.generate(
                "R39", "hb.r39", "--resources", "Approval,Attachment,Currency,ExpenseReport,InvoiceHeader");
        compilation.generate("2026-04", "hb.model", "--resources", "InvoiceHeader,Role,Supplier,User");
        compilation.compile(compilation.sources("generated"));
        return compilation;
    }

    /** Nothing but the examples; they are checked against the newest release. */
    static Compilation empty(Path folder) {
        return new Compilation(folder);
    }

    private void generate(String release, String name, String... options) {
        List<String> arguments = new ArrayList<>(List.of("generate", "--release", release, "--package", name));
        arguments.addAll(List.of(
                "--output", folder.resolve("generated").resolve(release).toString(),
                "--resource-output",
                        folder.resolve("definitions").resolve(release).toString(),
                "--custom-fields", fields(release)));
        arguments.addAll(List.of(options));
        StringWriter errors = new StringWriter();
        int status = Main.run(
                new PrintWriter(new StringWriter()), new PrintWriter(errors), arguments.toArray(String[]::new));
        if (status != 0) {
            throw new AssertionError(errors.toString());
        }
    }

    /** The fields of the page, which are of an invoice. */
    private String fields(String release) {
        String yaml = release.equals("R39") && !folder.endsWith("cases")
                ? Pages.blocks("docs/custom-fields.md").get(0).text()
                : "";
        try {
            return Files.writeString(Files.createDirectories(folder).resolve(release + ".yaml"), yaml)
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> sources(String below) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(below))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** Compiles an example as a file of a package; fails with the compiler's messages. */
    void compile(String name, List<Example> examples) throws IOException {
        Path sources = Files.createDirectories(folder.resolve(name));
        for (Example example : examples) {
            Files.writeString(sources.resolve(example.type() + ".java"), "package " + name + ";\n" + example.source());
        }
        compile(sources(name));
    }

    /**
     * A source file without its package.
     *
     * @param type the name of its class
     * @param source its text
     */
    record Example(String type, String source) {}

    /** Compiles a program as it is. */
    void compile(Path source) throws IOException {
        compile(List.of(source));
    }

    /** All that was compiled, and what the programs may use. */
    ClassLoader loader() throws IOException {
        return new URLClassLoader(
                new URL[] {folder.resolve("classes").toUri().toURL()}, Compilation.class.getClassLoader());
    }

    private void compile(List<Path> sources) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> entries = new ArrayList<>(List.of(classes.toString()));
        RELEASES.forEach(release ->
                entries.add(folder.resolve("definitions").resolve(release).toString()));
        entries.add(System.getProperty("java.class.path"));
        String path = String.join(File.pathSeparator, entries);
        List<String> options = new ArrayList<>(List.of("-d", classes.toString(), "-cp", path, "-parameters"));
        options.addAll(List.of("-processorpath", System.getProperty("java.class.path")));
        options.add("-processor");
        options.add("dev.coupagen.processor.CoupagenProcessor,org.mapstruct.ap.MappingProcessor");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        boolean passed = compiler.getTask(
                        messages,
                        null,
                        null,
                        options,
                        null,
                        compiler.getStandardFileManager(null, null, null).getJavaFileObjectsFromPaths(sources))
                .call();
        if (!passed) {
            throw new AssertionError(messages.toString());
        }
    }
}
