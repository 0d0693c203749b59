package dev.coupagen.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Files are written by one class, as a whole or not at all. */
class FileWritersTest {
    private static final String WRITER = "annotations/src/main/java/dev/coupagen/io/AtomicFile.java";

    private static final Pattern WRITING = Pattern.compile(
            "Files\\.(write|writeString|newOutputStream|newBufferedWriter|newByteChannel|move|copy|createFile)\\("
                    + "|\\b(FileChannel|AsynchronousFileChannel)\\.open\\(|new (FileOutputStream|FileWriter|RandomAccessFile)\\("
                    + "|new PrintWriter\\((file|path|\")");

    /** What else opens or moves files, and why it may. */
    private static final Map<String, String> REASONS = Map.of(
            "annotations/src/main/java/dev/coupagen/io/FolderLock.java",
            "the file of a lock, which has no content",
            "client/src/main/java/dev/coupagen/client/export/FileState.java",
            "a lock, and lines that are added; one that a crash cut off is ignored",
            "client/src/main/java/dev/coupagen/client/imports/ReportFile.java",
            "lines that are added; one that a crash cut off is removed",
            "client/src/main/java/dev/coupagen/client/http/BoundedBody.java",
            "a reply that does not fit into memory, to a name of AtomicFile, which gives it its own later",
            "files/src/main/java/dev/coupagen/files/FolderFiles.java",
            "stands for a server: transfers that are continued, renamed by the caller when they are whole",
            "files/src/main/java/dev/coupagen/files/OutgoingFolder.java",
            "transfers that are continued, under a hidden name until they are whole; markers without content",
            "sandbox/src/main/java/dev/coupagen/sandbox/files/FolderExchange.java",
            "moves what a user put into a folder to the archive");

    @Test
    void productionCodeWritesFilesByOneClass() {
        Map<String, String> found = new TreeMap<>();
        for (Path file : Repository.productionFiles()) {
            Matcher writing = WRITING.matcher(Repository.text(file));
            if (writing.find()) {
                found.put(Repository.name(file), writing.group());
            }
        }
        assertThat(found).containsKey(WRITER);
        found.remove(WRITER);
        assertThat(found.keySet())
                .as("Use AtomicFile, or state here why not: %s", found)
                .isEqualTo(REASONS.keySet());
    }
}
