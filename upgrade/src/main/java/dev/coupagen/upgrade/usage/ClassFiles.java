package dev.coupagen.upgrade.usage;

import dev.coupagen.diagnostics.Notices;
import dev.coupagen.upgrade.UpgradeDiagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.objectweb.asm.ClassReader;

/** Class files in folders and jars. Those that cannot be read are reported and left out. */
final class ClassFiles {
    private static final int LARGEST = 16 << 20;
    private static final String CLASS = ".class";

    private final Notices notices;

    ClassFiles(Notices notices) {
        this.notices = notices;
    }

    /** Takes a class. */
    @FunctionalInterface
    interface Taker {
        void take(ClassReader reader);
    }

    /** Reads all classes of a folder or a jar, one at a time. */
    void read(Path root, Taker taker) {
        read(root, name -> true, taker);
    }

    /** Reads the classes of a jar that has models; others are not opened further. */
    void readModels(Path jar, Taker taker) {
        if (!Files.isRegularFile(jar)) {
            read(jar, taker);
            return;
        }
        Set<String> names = names(jar);
        boolean hasModels = names.stream().anyMatch(name -> isModel(name, names));
        if (hasModels) {
            read(jar, name -> true, taker);
        }
    }

    /** Whether the processor generated a mapper and a model beside each other. */
    private static boolean isModel(String name, Set<String> names) {
        if (!name.endsWith("Mapper.class")) {
            return false;
        }
        int slash = name.lastIndexOf('/') + 1;
        String simple = name.substring(slash, name.length() - "Mapper.class".length());
        return names.contains(name.substring(0, slash) + "Immutable" + simple + CLASS);
    }

    private Set<String> names(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            Set<String> names = new HashSet<>();
            zip.stream().map(ZipEntry::getName).filter(ClassFiles::isClass).forEach(names::add);
            return names;
        } catch (IOException e) {
            notices.add(UpgradeDiagnostic.CLASSES_NOT_READABLE, jar, e);
            return Set.of();
        }
    }

    private void read(Path root, Predicate<String> chosen, Taker taker) {
        try {
            if (Files.isDirectory(root)) {
                readFolder(root, taker);
            } else if (Files.isRegularFile(root)) {
                readJar(root, chosen, taker);
            }
        } catch (IOException | UncheckedIOException e) {
            notices.add(UpgradeDiagnostic.CLASSES_NOT_READABLE, root, e);
        }
    }

    private void readFolder(Path root, Taker taker) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(file -> isClass(file.toString().replace('\\', '/')) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                take(file.toString(), in.readNBytes(LARGEST), taker);
            }
        }
    }

    private void readJar(Path jar, Predicate<String> chosen, Taker taker) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (isClass(entry.getName()) && chosen.test(entry.getName())) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        take(jar + "!/" + entry.getName(), in.readNBytes(LARGEST), taker);
                    }
                }
            }
        }
    }

    private static boolean isClass(String name) {
        return name.endsWith(CLASS) && !name.endsWith("module-info.class") && !name.startsWith("META-INF/versions/");
    }

    private void take(String place, byte[] content, Taker taker) {
        try {
            taker.take(new ClassReader(content));
        } catch (RuntimeException e) {
            // ASM throws whatever a broken file makes it stumble over.
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            notices.add(UpgradeDiagnostic.CLASS_NOT_READABLE, place, content.length, reason);
        }
    }
}
