package dev.coupagen.processor.testing;

import dev.coupagen.generator.output.GeneratedFile;
import dev.coupagen.processor.CoupagenProcessor;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The compiler of a JDK that is newer than the one the tests run on, with the annotation processor and every lint. */
public final class NewerJavac {
    private final Path javac;

    private NewerJavac(Path javac) {
        this.javac = javac;
    }

    /** That of JDK 25 in the folder of {@code JAVA_HOME} or beside this JVM's; empty if there is none. */
    public static Optional<NewerJavac> find() throws IOException {
        Path here = Path.of(System.getProperty("java.home")).toRealPath();
        Path beside = here.getParent();
        if (beside == null) {
            return Optional.empty();
        }
        try (Stream<Path> homes = Files.list(beside)) {
            return homes.filter(home -> home.getFileName().toString().contains("25"))
                    .map(home -> home.resolve("bin/javac"))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .map(NewerJavac::new);
        }
    }

    /** Compiles into {@code classes} below the folder; gives all that the compiler has to say. */
    public String compile(Path folder, List<GeneratedFile> sources, Path definitions)
            throws IOException, InterruptedException {
        String libraries = Stream.concat(UserProject.libraries().stream(), Stream.of(definitions.toFile()))
                .map(File::toString)
                .collect(Collectors.joining(File.pathSeparator));
        List<String> arguments =
                new ArrayList<>(List.of("-encoding", "UTF-8", "-Xlint:all,-processing,-path", "-Werror"));
        arguments.addAll(List.of("--release", "17", "-processorpath", System.getProperty("java.class.path")));
        arguments.addAll(List.of("-processor", CoupagenProcessor.class.getName(), "-classpath", libraries));
        arguments.addAll(
                List.of("-d", Files.createDirectories(folder.resolve("classes")).toString()));
        for (GeneratedFile file : sources) {
            Path source = folder.resolve("java").resolve(file.path());
            Files.createDirectories(source.getParent());
            arguments.add(Files.writeString(source, file.content()).toString());
        }
        Path all = Files.write(folder.resolve("arguments"), arguments);
        Path said = folder.resolve("said");
        int exit = new ProcessBuilder(javac.toString(), "@" + all)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        String text = Files.readString(said, StandardCharsets.UTF_8);
        return exit == 0 ? text : "failed: " + text;
    }
}
