package dev.coupagen.snippets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.snippets.Compilation.Example;
import dev.coupagen.snippets.Pages.Block;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every block of Java compiles with the names that are really generated. Those of client.md and queries.md are run as well,
 * by tests of the client and of the sample project.
 */
class JavaSnippetsTest {
    private static final Pattern TYPE = Pattern.compile(
            "(?s)(?:\\s|@\\w+(?:\\([^)]*\\))?|//[^\\n]*)*(?:public )?(?:interface|class|record|enum) (\\w+).*");
    private static final List<String> RUN_ELSEWHERE = List.of("docs/client.md", "docs/queries.md");

    /** What an IDE would import. */
    private static final String IMPORTS = """
            import static com.example.coupa.InvoiceHeaderPath.INVOICE_HEADER;
            import com.acme.coupa.files.*;
            import com.example.coupa.*;
            import dev.coupagen.annotations.*;
            import dev.coupagen.client.*;
            import dev.coupagen.files.*;
            import dev.coupagen.runtime.*;
            import dev.coupagen.runtime.csv.*;
            import dev.coupagen.runtime.query.*;
            import dev.coupagen.sandbox.*;
            import dev.coupagen.sandbox.faults.*;
            import dev.coupagen.sandbox.files.ImportResult;
            import dev.coupagen.spring.*;
            import java.io.*;
            import java.math.BigDecimal;
            import java.net.URI;
            import java.nio.file.Files;
            import java.nio.file.Path;
            import java.time.*;
            import java.util.*;
            import java.util.stream.Stream;
            import org.junit.jupiter.api.Test;
            import org.mapstruct.Mapper;
            import org.mapstruct.ReportingPolicy;
            import org.springframework.boot.test.context.SpringBootTest;
            import org.springframework.core.ParameterizedTypeReference;
            import org.springframework.test.context.DynamicPropertyRegistry;
            import org.springframework.test.context.DynamicPropertySource;
            import org.springframework.web.client.RestClient;
            import tools.jackson.databind.ObjectMapper;
            import tools.jackson.databind.json.JsonMapper;
            import dev.coupagen.runtime.jackson3.CoupaModule;
            """;

    @TempDir
    static Path folder;

    private static Compilation compilation;

    @BeforeAll
    static void generate() throws IOException {
        compilation = Compilation.ofModels(folder);
    }

    static Stream<String> pages() {
        return Pages.all().stream()
                .filter(page -> !RUN_ELSEWHERE.contains(page))
                .filter(page -> Pages.blocks(page).stream()
                        .anyMatch(block -> block.language().equals("java")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theBlocksOfAPageCompileTogether(String page) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Block block : Pages.blocks(page)) {
            if (block.language().equals("java")) {
                examples.add(example(block));
            }
        }
        compilation.compile(page.replaceAll("\\W", "_").toLowerCase(java.util.Locale.ROOT), examples);
    }

    @Test
    void aNameThatIsNotGeneratedIsNoticed() {
        Block block =
                new Block("x", 1, "java", "INVOICE_HEADER.supplierName().get(invoice);", "InvoiceHeader invoice", "");
        assertThatThrownBy(() -> compilation.compile("wrong", List.of(example(block))))
                .hasMessageContaining("supplierName");
    }

    /** A type as it is, statements as a method. */
    private static Example example(Block block) {
        Matcher type = TYPE.matcher(block.text());
        if (type.matches()) {
            return new Example(type.group(1), IMPORTS + block.text());
        }
        String name = "Block" + block.number();
        String method = "void run(" + block.given() + ") throws Exception {\n" + block.text() + "\n}";
        return new Example(name, IMPORTS + "class " + name + " {" + block.members() + "\n" + method + "\n}");
    }

    @Test
    void everyBlockSaysInWhichLanguageItIs() {
        assertThat(Pages.all().stream().flatMap(page -> Pages.blocks(page).stream()))
                .filteredOn(block -> block.language().isEmpty())
                .isEmpty();
    }
}
