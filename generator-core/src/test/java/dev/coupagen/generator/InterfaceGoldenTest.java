package dev.coupagen.generator;

import dev.coupagen.generator.resolve.Choice;
import dev.coupagen.generator.testing.GoldenFolder;
import dev.coupagen.sources.ChosenDefinitions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the goal {@code generate} writes, as a readable specification. The input is {@code definitions.json} and, if
 * there are any, {@code custom-fields.yaml} and {@code resources.txt}.
 */
class InterfaceGoldenTest {
    @TempDir
    Path folder;

    static List<Path> cases() throws IOException {
        return GoldenFolder.cases("interfaces");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void generatesWhatIsExpectedAndItCompiles(Path folderOfCase) throws IOException {
        Generator.run(request(folderOfCase.resolve("input")));

        GoldenFolder.assertHolds(
                folderOfCase.resolve("expected"), GoldenFolder.read(folder.resolve("java/com/acme/coupa")));
        GeneratedCode.compile(GeneratedCode.read(folder.resolve("java")));
    }

    private GenerateRequest request(Path input) throws IOException {
        Path customFields = input.resolve("custom-fields.yaml");
        Path resources = input.resolve("resources.txt");
        Path flatFiles = input.resolve("files.txt");
        Set<String> chosen = Files.exists(resources) ? new TreeSet<>(Files.readAllLines(resources)) : Set.of();
        Set<String> files = Files.exists(flatFiles) ? new TreeSet<>(Files.readAllLines(flatFiles)) : Set.of();
        return new GenerateRequest(
                ChosenDefinitions.of(
                        Optional.empty(),
                        input,
                        List.of(input.resolve("definitions.json")),
                        Files.exists(customFields) ? Optional.of(customFields) : Optional.empty()),
                new Choice(chosen, 0, Set.of(), files),
                "com.acme.coupa",
                true,
                folder.resolve("java"),
                folder.resolve("resources"));
    }
}
