package dev.coupagen.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.coupagen.generator.testing.ClassFile;
import dev.coupagen.generator.testing.CompiledClasses;
import dev.coupagen.processor.testing.UserProject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Interfaces that nobody in his right mind writes. */
class HostileInterfaceTest {
    private static final List<String> TYPES = List.of(
            "Optional<String>",
            "Optional<Long>",
            "List<BigDecimal>",
            "Optional<Supplier>",
            "List<Supplier>",
            "Optional<Status>",
            "long",
            "boolean",
            "String");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 350, 351, 3_000})
    void mayHaveAnyNumberOfAccessors(int count) throws Exception {
        String accessors = IntStream.range(0, count)
                .mapToObj(i -> accessor(i, TYPES.get(i % TYPES.size())))
                .collect(Collectors.joining("\n"));
        Compilation compilation = new UserProject()
                .source(
                        "acme/Invoice",
                        "package acme;",
                        "import dev.coupagen.annotations.*;",
                        "import dev.coupagen.runtime.*;",
                        "import java.math.*;",
                        "import java.util.*;",
                        "@CoupaResource(name = \"InvoiceHeader\")",
                        "public interface Invoice {",
                        accessors,
                        "@CustomField Optional<String> field();",
                        "CustomFields customFields();",
                        "@CoupaResource(name = \"Supplier\") interface Supplier { Optional<Long> id(); }",
                        "final class Status extends OpenEnumeration {",
                        "  public static final OpenEnumeration.Type<Status> TYPE = OpenEnumeration.Type.of(Status::new);",
                        "  private Status(OpenEnumeration.Value value) { super(value); }",
                        "}}")
                .compile();
        assertThat(compilation).succeededWithoutWarnings();
        CompiledClasses classes = new CompiledClasses(compilation);
        for (byte[] bytes : classes.bytes().values()) {
            assertThat(ClassFile.methodSizes(bytes)).allMatch(size -> size <= 8_000);
        }
        assertThat(ModelCheck.check(classes, "acme", "Invoice")).isEqualTo(count + 2);
    }

    /** The longest annotation that there is, and a name of some length. */
    private static String accessor(int number, String type) {
        String item = type.startsWith("List") ? ", item = \"item-" + number + "\"" : "";
        return "@CoupaElement(value = \"element-" + "n".repeat(50) + number + "\"" + item + ", readOnly = true) " + type
                + " element" + number + "();";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a \\\" quote",
                "a \\\\u0041 escape",
                "a \\n line",
                "*/ a comment /*",
                "../../etc",
                "a $dollar $S $L $T",
                "naïve – 発票 \uD83D\uDE00",
                "{@link Object}",
                " "
            })
    void mayNameResourcesAnyhow(String name) throws Exception {
        Compilation compilation = new UserProject()
                .source(
                        "acme/Invoice",
                        "package acme;",
                        "import dev.coupagen.annotations.*;",
                        "import java.util.*;",
                        "@CoupaResource(name = \"x" + name + "\", element = \"" + name + "\", collection = \"" + name
                                + "\", path = \"" + name + "\")",
                        "public interface Invoice {",
                        "  @CoupaElement(\"x" + name + "\") Optional<String> number();",
                        "  @CoupaElement(value = \"y" + name + "\", item = \"" + name + "\") List<String> tags();",
                        "  @CustomField(\"z" + name + "\") Optional<String> field();",
                        "}")
                .compile();
        assertThat(compilation).succeededWithoutWarnings();
        CompiledClasses classes = new CompiledClasses(compilation);
        assertThat(classes.loadClass("acme.InvoiceMapper").getField("INSTANCE").get(null))
                .isNotNull();
    }

    @Test
    void mayHaveNamesOfAnyLanguage() throws Exception {
        Compilation compilation = new UserProject()
                .source(
                        "acme/Größe",
                        "package acme;",
                        "import java.util.Optional;",
                        "@dev.coupagen.annotations.CoupaResource(name = \"Größe\")",
                        "public interface Größe {",
                        "  Optional<Long> länge();",
                        "  Optional<Größe> 発票();",
                        "  @dev.coupagen.annotations.CoupaElement(\"dollar\") long $();",
                        "}")
                .compile();
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(ModelCheck.check(new CompiledClasses(compilation), "acme", "Größe"))
                .isEqualTo(3);
    }
}
