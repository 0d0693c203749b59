package dev.coupagen.processor.testing;

import dev.coupagen.generator.output.GeneratedFile;
import dev.coupagen.generator.testing.GoldenFolder;
import dev.coupagen.processor.CoupagenProcessor;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** A project of a user, compiled by Eclipse's compiler with the annotation processor. */
public final class EclipseProject {
    private final Path folder;
    private final List<Path> sources = new ArrayList<>();

    /** A project in that folder, with these sources in an order of its own. */
    public EclipseProject(Path folder, List<GeneratedFile> sources) throws IOException {
        this.folder = folder;
        for (GeneratedFile file : sources) {
            Path source = folder.resolve("java").resolve(file.path());
            Files.createDirectories(source.getParent());
            this.sources.add(Files.writeString(source, file.content()));
        }
        Collections.shuffle(this.sources, new Random(7));
    }

    /** Compiles; gives all that the compiler has to say, warnings included: nothing if all is well. */
    public String compile(Path definitions) throws IOException {
        String libraries = Stream.concat(UserProject.libraries().stream(), Stream.of(definitions.toFile()))
                .map(File::toString)
                .collect(Collectors.joining(File.pathSeparator));
        List<String> arguments = new ArrayList<>(List.of("-17", "-encoding", "UTF-8"));
        arguments.addAll(List.of("-processorpath", System.getProperty("java.class.path")));
        arguments.addAll(List.of("-processor", CoupagenProcessor.class.getName(), "-classpath", libraries));
        arguments.addAll(
                List.of("-s", Files.createDirectories(generatedFolder()).toString()));
        arguments.addAll(List.of("-d", classes().toString()));
        sources.forEach(source -> arguments.add(source.toString()));

        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        boolean compiled = BatchCompiler.compile(arguments.toArray(String[]::new), writer, writer, null);
        return compiled ? out.toString() : "failed: " + out;
    }

    public Path classes() {
        return folder.resolve("classes");
    }

    /** What the annotation processor generated, by path. */
    public Map<String, String> generated() throws IOException {
        return GoldenFolder.read(generatedFolder());
    }

    private Path generatedFolder() {
        return folder.resolve("generated");
    }
}
