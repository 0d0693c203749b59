package dev.coupagen.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Files below a folder of this machine, as an agent that synchronizes it with Coupa has them. */
final class FolderFiles implements RemoteFiles {
    private final Path root;

    FolderFiles(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    private Path path(String path) throws IOException {
        Path resolved = root.resolve(path).normalize();
        if (!resolved.startsWith(root)) {
            throw new IOException(path + " is outside of " + root + ". Name a path below it.");
        }
        return resolved;
    }

    @Override
    public List<Entry> list(String folder) throws IOException {
        Path directory = path(folder);
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path name = file.getFileName();
                entries.add(new Entry(
                        String.valueOf(name),
                        Files.size(file),
                        Files.getLastModifiedTime(file).toMillis()));
            }
        }
        entries.sort(Comparator.comparing(Entry::name));
        return entries;
    }

    @Override
    public OptionalLong size(String path) throws IOException {
        Path file = path(path);
        return Files.isRegularFile(file) ? OptionalLong.of(Files.size(file)) : OptionalLong.empty();
    }

    @Override
    public InputStream read(String path, long offset) throws IOException {
        FileChannel channel = FileChannel.open(path(path), StandardOpenOption.READ);
        channel.position(offset);
        return Channels.newInputStream(channel);
    }

    @Override
    public void write(String path, long offset, InputStream content) throws IOException {
        Path file = path(path);
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            channel.truncate(offset);
            channel.position(offset);
            content.transferTo(out);
            channel.force(true);
        }
    }

    @Override
    public void rename(String from, String to) throws IOException {
        Path target = path(to);
        Path parent = target.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.move(path(from), target);
    }

    @Override
    public void delete(String path) throws IOException {
        Files.delete(path(path));
    }

    @Override
    public void disconnect() {
        // There is no connection.
    }

    @Override
    public void close() {
        // There is nothing to close.
    }
}
