package dev.coupagen.sandbox.store;

import dev.coupagen.sandbox.schema.Catalog;
import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.schema.ResourceType;
import dev.coupagen.sandbox.schema.SandboxException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** Keeps records in a file of H2's store. What was committed is on the disk, so that a killed process loses nothing of it. */
public final class DiskJournal implements Journal {
    private static final String FILE = "sandbox.mv.db";
    private static final int PART = 1 << 20;
    private static final String META = "meta";
    private static final String LAYOUT = "layout";
    private final MVStore store;
    private final boolean empty;

    private DiskJournal(MVStore store, boolean empty) {
        this.store = store;
        this.empty = empty;
    }

    /**
     * Opens the file in a folder, or makes it.
     *
     * @throws SandboxException if another process has it open, or it was made for other definitions
     */
    public static DiskJournal open(Path folder, Catalog catalog) {
        try {
            Files.createDirectories(folder);
            MVStore store = new MVStore.Builder()
                    .fileName(folder.resolve(FILE).toString())
                    .autoCommitDisabled()
                    .open();
            MVMap<String, String> meta = store.openMap(META);
            String layout = layout(catalog);
            String known = meta.putIfAbsent(LAYOUT, layout);
            if (known != null && !known.equals(layout)) {
                store.closeImmediately();
                throw new SandboxException(
                        "The data in " + folder + " was made for other definitions ("
                                + known.lines().findFirst().orElse("")
                                + ") than those of release "
                                + catalog.definition().release()
                                + ". Choose another folder, or save the data as JSON with the old ones and load that.",
                        null);
            }
            return new DiskJournal(store, known == null);
        } catch (IOException | MVStoreException e) {
            throw new SandboxException(
                    "The data in " + folder + " cannot be opened: " + e.getMessage()
                            + ". Stop the other sandbox that uses it, or choose another folder.",
                    e);
        }
    }

    /** Packed records name types and fields by their numbers, which must be the same when they are read. */
    private static String layout(Catalog catalog) {
        StringBuilder layout =
                new StringBuilder("release " + catalog.definition().release() + "\n");
        for (ResourceType type : catalog.types()) {
            layout.append(type.name()).append(':');
            for (Field field : type.fields()) {
                layout.append(field.name()).append(field.isCustom() ? "*," : ",");
            }
            layout.append('\n');
        }
        return layout.toString();
    }

    private MVMap<Long, byte[]> map(String type) {
        return store.openMap("records-" + type);
    }

    @Override
    public void write(String type, long id, byte[] record) {
        map(type).put(id, record);
    }

    @Override
    public void delete(String type, long id) {
        map(type).remove(id);
    }

    /** Files in parts of a size that the store of H2 is made for; the last has the name and the type. */
    private MVMap<String, byte[]> files() {
        return store.openMap("files");
    }

    @Override
    public void writeFile(String key, Blob file) {
        deleteFile(key);
        MVMap<String, byte[]> files = files();
        int parts = (file.bytes().length + PART - 1) / PART;
        for (int i = 0; i < parts; i++) {
            int from = i * PART;
            files.put(part(key, i), Arrays.copyOfRange(file.bytes(), from, Math.min(from + PART, file.bytes().length)));
        }
        String head = parts + "\n" + file.contentType().replace('\n', ' ') + "\n" + file.name();
        files.put(key, head.getBytes(StandardCharsets.UTF_8));
    }

    private static String part(String key, int number) {
        return key + "\0" + number;
    }

    @Override
    public Optional<Blob> readFile(String key) {
        MVMap<String, byte[]> files = files();
        byte[] head = files.get(key);
        if (head == null) {
            return Optional.empty();
        }
        String[] facts = new String(head, StandardCharsets.UTF_8).split("\n", 3);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < Integer.parseInt(facts[0]); i++) {
            bytes.writeBytes(files.get(part(key, i)));
        }
        return Optional.of(new Blob(facts[2], facts[1], bytes.toByteArray()));
    }

    @Override
    public void deleteFiles(String from, String to) {
        MVMap<String, byte[]> files = files();
        for (String key = files.ceilingKey(from); key != null && key.compareTo(to) < 0; key = files.higherKey(key)) {
            files.remove(key);
        }
    }

    /** The parts of a file follow it. */
    @Override
    public void deleteFile(String key) {
        deleteFiles(key, key + "\1");
    }

    private MVMap<String, String> texts(String kind) {
        return store.openMap("notes-" + kind);
    }

    @Override
    public void note(String kind, String key, String text) {
        texts(kind).put(key, text);
    }

    @Override
    public void forget(String kind, String key) {
        texts(kind).remove(key);
    }

    @Override
    public Map<String, String> notes(String kind) {
        return new TreeMap<>(texts(kind));
    }

    @Override
    public boolean isDurable() {
        return true;
    }

    @Override
    public void commit() {
        if (store.hasUnsavedChanges()) {
            store.commit();
            store.sync();
        }
    }

    @Override
    public void read(String type, BiConsumer<Long, byte[]> records) {
        if (store.hasMap("records-" + type)) {
            map(type).forEach(records);
        }
    }

    @Override
    public boolean isEmpty() {
        return empty;
    }

    @Override
    public void close() {
        store.close();
    }
}
