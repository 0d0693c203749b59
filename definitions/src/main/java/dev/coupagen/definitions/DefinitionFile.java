package dev.coupagen.definitions;

import dev.coupagen.definitions.io.Utf8Text;
import dev.coupagen.io.AtomicFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The file in which the definitions of a release are kept: JSON, sorted, stable, one element a line, so that a release
 * upgrade is a readable Git diff.
 *
 * <p>{@code {"release": .., "resources": {NAME: {"element": .., "path": .., "elements": {NAME: {"type": ..}},
 * "operations": [..]}}}}
 *
 * <p>A user who writes such a file by hand may leave out everything but the names and the types: {@code element} and
 * {@code collection} follow from the resource's name, flags have their usual values ({@code readable} and
 * {@code writable} true, the others false), and an element without a type is unknown.
 */
public final class DefinitionFile {
    /** The greatest file that is read, in bytes; the definitions of a whole release take less than one megabyte. */
    public static final int LARGEST = 64 << 20;

    private DefinitionFile() {}

    /**
     * Reads a definition file.
     *
     * @throws DefinitionException if it is missing, too large, no JSON, or no definition file
     */
    public static ApiDefinition read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in);
        } catch (NoSuchFileException e) {
            throw new DefinitionException(file + ": there is no such definition file. Check the path.", e);
        } catch (IOException e) {
            throw new DefinitionException(
                    file + ": the definition file cannot be read (" + e.getMessage() + "). Check path and rights.", e);
        }
    }

    /**
     * Reads the content of a definition file.
     *
     * @param place where it comes from, for messages
     * @throws IOException if the stream fails
     * @throws DefinitionException as {@link #read(Path)} does
     */
    public static ApiDefinition read(String place, InputStream in) throws IOException {
        return read(place, in.readNBytes(LARGEST + 1));
    }

    /**
     * Reads the content of a definition file.
     *
     * @param place where it comes from, for messages
     * @throws DefinitionException as {@link #read(Path)} does
     */
    public static ApiDefinition read(String place, byte[] content) {
        if (content.length > LARGEST) {
            throw new DefinitionException(
                    place + ": the file is larger than " + (LARGEST >> 20) + " MB, so it cannot be a definition file.");
        }
        Utf8Text.require(
                content,
                offset -> new DefinitionException(
                        place + ": byte " + offset + " is not valid UTF-8. Save the definition file as UTF-8."));
        return new DefinitionReader(place, content).read();
    }

    /** The content of a definition file: the same bytes for the same definition on every machine. */
    public static byte[] bytes(ApiDefinition definition) {
        return DefinitionWriter.text(definition).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes a definition file at once or not at all: a reader never sees half of it. Missing folders are made.
     *
     * @throws DefinitionException if the place cannot be written
     */
    public static void write(ApiDefinition definition, Path file) {
        byte[] content = bytes(definition);
        try {
            AtomicFile.writeDurably(file, content);
        } catch (IOException e) {
            throw new DefinitionException(
                    file + ": the definition file cannot be written (" + e + "). Check path, rights and space.", e);
        }
    }
}
