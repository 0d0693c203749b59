package dev.coupagen.snippets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.DefinitionFile;
import dev.coupagen.runtime.Issue;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.dynamic.DynamicMapper;
import dev.coupagen.runtime.dynamic.DynamicRecord;
import dev.coupagen.runtime.dynamic.DynamicResources;
import dev.coupagen.runtime.query.DynamicPath;
import dev.coupagen.runtime.query.Query;
import dev.coupagen.snippets.Compilation.Example;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The cases from the field with their own inputs: payloads, queries, and programs of users that are compiled and run. Their
 * siblings are tests of the modules; {@code CasesTest} of the module {@code quality} has the list.
 */
class FieldCasesTest {
    private static final Path CASES = Path.of(System.getProperty("corpus.dir", ""), "..", "cases");
    private static final DynamicResources RESOURCES =
            DynamicResources.ofDefinitions(DefinitionFile.bytes(BundledReleases.load("2026-04")));

    @TempDir
    static Path folder;

    @BeforeAll
    static void casesAreHere() {
        assumeTrue(Files.isDirectory(CASES), "The cases are not here");
    }

    @Test
    void show() throws IOException {
        for (String file : List.of("p01-nil-with-content.xml", "p07-object-for-array.json", "p09-dates.json", "p10-numbers.json", "p11-booleans.json", "p12-approvals.xml", "x03-yes-no/group.json", "x03-yes-no/lookup.xml")) {
            String resource = file.startsWith("p12") ? "RequisitionHeader" : file.endsWith("group.json") ? "UserGroup" : file.endsWith("lookup.xml") ? "LookupValue" : "InvoiceHeader";
            List<Issue> issues = new ArrayList<>();
            MapperOptions options = MapperOptions.DEFAULT.withListener(issues::add);
            DynamicMapper mapper = RESOURCES.mapper(resource);
            byte[] bytes = Files.readAllBytes(CASES.resolve(file));
            DynamicRecord record = file.endsWith("json") ? mapper.fromJson(bytes, options) : mapper.fromXml(bytes, options);
            System.out.println(file + "\n  " + record + "\n  " + issues + "\n  " + (file.endsWith("json") ? mapper.toJsonString(record) : mapper.toXmlString(record).replaceAll(">\\s+<", "><")));
        }
        for (String line : Files.readAllLines(CASES.resolve("q01-queries.tsv"))) {
            String[] parts = line.split("\t");
            try {
                System.out.println("ok " + parts[0] + " " + Query.parseStrict(DynamicPath.from(RESOURCES.mapper(parts[0])), parts[1]).toQueryString());
            } catch (RuntimeException e) {
                System.out.println("NO " + line + " -> " + e.getMessage());
            }
        }
    }
}
