package dev.coupagen.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Files that fit a reader's head, and packages that fit a room. */
class SizeTest {
    private static final int LINES = 300;
    private static final int FILES = 25;

    @Test
    void noProductionFileIsLongerThanThreeHundredLines() {
        List<String> longer = Repository.productionFiles().stream()
                .filter(file -> Repository.lines(file).size() > LINES)
                .map(file ->
                        Repository.name(file) + ": " + Repository.lines(file).size() + " lines")
                .toList();
        assertThat(longer).isEmpty();
    }

    @Test
    void noPackageHoldsMoreThanTwentyFiveFiles() {
        Map<Path, Long> sizes = Repository.productionFiles().stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
        List<String> crowded = sizes.entrySet().stream()
                .filter(entry -> entry.getValue() > FILES && !givesReason(entry.getKey()))
                .map(entry -> Repository.name(entry.getKey()) + ": " + entry.getValue() + " files")
                .toList();
        assertThat(crowded).isEmpty();
    }

    /** A package of more files says why, in these words. */
    private static boolean givesReason(Path folder) {
        return Repository.text(folder.resolve("package-info.java")).contains("More than 25 files, because");
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        List<String> silent = Repository.productionFiles().stream()
                .filter(file -> !file.endsWith("module-info.java"))
                .map(Path::getParent)
                .distinct()
                .map(folder -> folder.resolve("package-info.java"))
                .filter(file ->
                        !file.toFile().isFile() || !Repository.text(file).contains("/**"))
                .map(Repository::name)
                .toList();
        assertThat(silent)
                .as("Packages without a package-info that describes them")
                .isEmpty();
    }
}
