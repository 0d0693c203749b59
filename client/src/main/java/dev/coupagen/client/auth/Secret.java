package dev.coupagen.client.auth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.Supplier;

/** A secret and where it comes from. Asked for each time it is needed, so that it can be exchanged while a program runs. */
public final class Secret {
    private static final Set<PosixFilePermission> OF_OTHERS = PosixFilePermissions.fromString("---rwxrwx");

    static final String REDACTED = "***";

    private final String origin;
    private final Supplier<String> supplier;

    private Secret(String origin, Supplier<String> supplier) {
        this.origin = origin;
        this.supplier = supplier;
    }

    /** A secret that is known. */
    public static Secret of(String value) {
        return new Secret("given", () -> value).checked();
    }

    /** A secret of a store, such as a vault. */
    public static Secret of(Supplier<String> supplier) {
        return new Secret("a supplier", supplier);
    }

    /**
     * The secret that a file holds in one line.
     *
     * @throws IllegalArgumentException if the file is missing, empty, or can be read by others than its owner
     */
    public static Secret ofFile(Path file) {
        return new Secret("the file " + file, () -> read(file)).checked();
    }

    private static String read(Path file) {
        try {
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Set<PosixFilePermission> granted = Files.getPosixFilePermissions(file);
                if (granted.stream().anyMatch(OF_OTHERS::contains)) {
                    throw new IllegalArgumentException("The secret file " + file + " has the mode "
                            + PosixFilePermissions.toString(granted)
                            + ", so that others than its owner can use it. Run: chmod 600 " + file);
                }
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new IllegalArgumentException("The secret file " + file + " cannot be read ("
                    + e.getClass().getSimpleName() + "). Give the path of a file that this user can read.");
        }
    }

    private Secret checked() {
        value();
        return this;
    }

    /** The secret itself. */
    String value() {
        String value = supplier.get();
        if (value.isBlank()) {
            throw new IllegalArgumentException("The secret from " + origin + " is empty.");
        }
        if (value.chars().anyMatch(c -> c < ' ' || c > '~')) {
            throw new IllegalArgumentException(
                    "The secret from " + origin + " holds a character that no header can, such as a line break.");
        }
        return value;
    }

    /** The text without the secret, should it be there. */
    String removedFrom(String text) {
        return text.replace(value(), REDACTED);
    }

    @Override
    public String toString() {
        return REDACTED;
    }
}
