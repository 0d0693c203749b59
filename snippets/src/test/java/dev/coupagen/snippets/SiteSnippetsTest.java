package dev.coupagen.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.cli.Main;
import dev.coupagen.snippets.Compilation.Example;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java that the site offers to copy, of every resource of the newest release: interface, query and update. */
class SiteSnippetsTest {
    private static final Pattern CODE = Pattern.compile("<pre tabindex=\"0\"><code>(.*?)</code></pre>", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("(?s).*public interface (\\w+) .*");
    private static final String IMPORTS = """
            import dev.coupagen.annotations.*;
            import dev.coupagen.client.*;
            import dev.coupagen.runtime.query.*;
            import java.math.BigDecimal;
            import java.time.LocalDate;
            import java.time.OffsetDateTime;
            import java.util.Optional;
            import java.util.stream.Stream;
            """;

    @TempDir
    private Path folder;

    @Test
    void allCompile() throws IOException {
        Path site = folder.resolve("site");
        int status = Main.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()),
                "explore",
                "--output",
                site.toString());
        assertThat(status).isZero();
        List<Example> examples = new ArrayList<>();
        int snippets = 0;
        for (Path page : pages(site)) {
            List<String> code = code(Files.readString(page));
            if (code.isEmpty()) {
                continue;
            }
            Matcher type = TYPE.matcher(code.get(0));
            assertThat(type.matches()).as("%s begins with an interface", page).isTrue();
            examples.add(new Example(type.group(1), IMPORTS + code.get(0)));
            StringBuilder program = new StringBuilder(IMPORTS + "class Use" + type.group(1) + " {\n");
            for (int i = 1; i < code.size(); i++) {
                program.append("void run")
                        .append(i)
                        .append("(Coupa coupa) {\n")
                        .append(code.get(i))
                        .append("\n}\n");
            }
            examples.add(new Example("Use" + type.group(1), program + "}\n"));
            snippets += code.size();
        }
        assertThat(snippets).isGreaterThan(500);
        Compilation.empty(folder.resolve("compiled")).compile("site", examples);
    }

    private static List<Path> pages(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> code(String html) {
        return CODE.matcher(html)
                .results()
                .map(found -> found.group(1)
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&#34;", "\"")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&"))
                .filter(code -> code.contains("Coupa") || code.contains("coupa."))
                .toList();
    }
}
