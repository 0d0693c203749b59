package dev.coupagen.mapstruct;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.coupagen.processor.CoupagenProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.mapstruct.ap.MappingProcessor;

class MappersTest {
    private static final String INVOICE = """
            package coupa;
            import dev.coupagen.annotations.CoupaResource;
            import dev.coupagen.runtime.OpenEnumeration;
            import java.util.*;
            @CoupaResource(name = "InvoiceHeader")
            public interface Invoice {
              Optional<Long> id();
              Optional<String> invoiceNumber();
              Optional<Status> status();
              Optional<Supplier> supplier();
              List<Line> invoiceLines();
              @CoupaResource(name = "Supplier") interface Supplier { Optional<String> name(); }
              @CoupaResource(name = "InvoiceLine") interface Line { String description(); }
              final class Status extends OpenEnumeration {
                public static final OpenEnumeration.Type<Status> TYPE = OpenEnumeration.Type.of(Status::new);
                private Status(OpenEnumeration.Value value) { super(value); }
                public static Status of(String value) { return TYPE.of(value); }
              }
            }
            """;
    private static final String ROW = """
            package app;
            import java.util.List;
            public record Row(int id, String invoiceNumber, String status, Party supplier, List<Line> invoiceLines) {
              public record Party(String name) {}
              public record Line(String description) {}
            }
            """;
    private static final String MAPPINGS = """
            package app;
            import coupa.*;
            @org.mapstruct.Mapper(unmappedTargetPolicy = org.mapstruct.ReportingPolicy.IGNORE)
            public interface Mappings {
              Row row(Invoice invoice);
              Invoice invoice(Row row);
            }
            """;
    private static final String MARKED = "@org.jspecify.annotations.NullMarked package coupa;";

    @Test
    void whatIsThereGoesBothWays() throws Exception {
        String program = """
                Row row = new Row(7, "A", "approved", new Row.Party("ACME"), List.of(new Row.Line("Pen")));
                return mappings.invoice(row) + " " + row.equals(mappings.row(mappings.invoice(row)));
                """;
        String expected = "InvoiceHeader{id=7, invoice-number=A, status=approved, supplier=Supplier{name=ACME}, "
                + "invoice-lines=[InvoiceLine{description=Pen}]} true";

        assertThat(run(program, INVOICE, ROW, MAPPINGS)).isEqualTo(expected);
        assertThat(run(program, INVOICE, ROW, MAPPINGS, MARKED)).isEqualTo(expected);
    }

    @Test
    void anAbsentElementIsNullAndNullIsAbsent() throws Exception {
        String program = """
                Invoice empty = ImmutableInvoice.builder().build();
                return mappings.row(empty) + " " + mappings.invoice(new Row(0, null, null, null, null));
                """;
        String expected =
                "Row[id=0, invoiceNumber=null, status=null, supplier=null, invoiceLines=[]] InvoiceHeader{id=0}";

        assertThat(run(program, INVOICE, ROW, MAPPINGS)).isEqualTo(expected);
        assertThat(run(program, INVOICE, ROW, MAPPINGS, MARKED)).isEqualTo(expected);
    }

    @Test
    void nullAndUnreadableElementsOfAPayloadAreNull() throws Exception {
        String program = """
                return mappings.row(InvoiceMapper.INSTANCE.fromJson(
                    "{\\"id\\":\\"seven\\",\\"invoice-number\\":null,\\"supplier\\":{},\\"invoice-lines\\":null}"));
                """;

        assertThat(run(program, INVOICE, ROW, MAPPINGS, MARKED))
                .isEqualTo("Row[id=0, invoiceNumber=null, status=null, supplier=Party[name=null], invoiceLines=[]]");
    }

    @Test
    void anUnknownValueOfAnEnumerationIsKept() throws Exception {
        String program = """
                Invoice invoice = mappings.invoice(new Row(1, null, "brand new", null, null));
                return invoice.status().get().isKnown() + " " + mappings.row(invoice).status();
                """;

        assertThat(run(program, INVOICE, ROW, MAPPINGS)).isEqualTo("false brand new");
    }

    @Test
    void anElementMayBeNamedAsMethodsOfBeansAre() throws Exception {
        String invoice = """
                package coupa;
                import dev.coupagen.annotations.*;
                import java.util.*;
                @CoupaResource(name = "InvoiceHeader")
                public interface Invoice {
                  @CustomField("a") Optional<String> getter();
                  @CustomField("b") Optional<String> isOpen();
                  @CustomField("c") Optional<String> addTags();
                  @CustomField("d") List<String> hasNotes();
                  @CustomField("e") Optional<String> setUp();
                }
                """;
        String row = "package app; import java.util.*; public record Row("
                + "String getter, String isOpen, String addTags, List<String> hasNotes, String setUp) {}";
        String program = """
                Row row = new Row("a", "b", "c", List.of("d"), "e");
                return mappings.row(mappings.invoice(row));
                """;

        assertThat(run(program, invoice, row, MAPPINGS))
                .isEqualTo("Row[getter=a, isOpen=b, addTags=c, hasNotes=[d], setUp=e]");
    }

    @Test
    void otherMappersAreAsMapStructWritesThem() throws Exception {
        String beans = """
                package app;
                public class Bean { private String name; public String getName() { return name; }
                  public void setName(String name) { this.name = name; } }
                """;
        String row = "package app; public record Row(String name) {}";
        String mappings = """
                package app;
                @org.mapstruct.Mapper public interface Mappings { Row row(Bean bean); Bean bean(Row row); }
                """;

        assertThat(run("return mappings.row(mappings.bean(new Row(\"A\")));", INVOICE, beans, row, mappings))
                .isEqualTo("Row[name=A]");
    }

    @Test
    void anEnumerationThatCannotBeMadeOfTextIsSaid() {
        Compilation compilation = compile(INVOICE.replace("Status of(", "Status make("), ROW, MAPPINGS);

        assertThat(compilation.errors())
                .extracting(error -> error.getMessage(null))
                .anyMatch(message ->
                        message.contains("Can't map property \"String status\" to \"Invoice.Status status\""));
    }

    private static Compilation compile(String... sources) {
        List<JavaFileObject> files = new ArrayList<>();
        for (String source : sources) {
            String name = source.endsWith("package coupa;")
                    ? "package-info"
                    : source.replaceFirst("(?s).*?public (?:interface|class|record|final class) (\\w+).*", "$1");
            files.add(JavaFileObjects.forSourceString(
                    source.replaceFirst("(?s).*?package (\\w+);.*", "$1.") + name, source));
        }
        return Compiler.javac()
                .withOptions("-Xlint:all,-processing", "-Acoupagen.check=warn")
                .withProcessors(new CoupagenProcessor(), new MappingProcessor())
                .compile(files);
    }

    /** Compiles the sources and what the program returns as text. */
    private static String run(String program, String... sources) throws Exception {
        List<String> all = new ArrayList<>(List.of(sources));
        all.add(
                "package app; import coupa.*; import java.util.*; public class Program implements java.util.concurrent.Callable<String> {"
                        + " private final Mappings mappings = new MappingsImpl();"
                        + " private Object result() { " + program + " }"
                        + " @Override public String call() { return String.valueOf(result()); } }");
        Compilation compilation = compile(all.toArray(String[]::new));
        assertThat(compilation.diagnostics())
                .filteredOn(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .isEmpty();
        Class<?> type = new Compiled(compilation).loadClass("app.Program");
        return (String) ((Callable<?>) type.getConstructor().newInstance()).call();
    }

    /** The classes of a compilation. */
    private static final class Compiled extends ClassLoader {
        private final Map<String, JavaFileObject> files = new HashMap<>();

        Compiled(Compilation compilation) {
            super(MappersTest.class.getClassLoader());
            for (JavaFileObject file : compilation.generatedFiles()) {
                if (file.getKind() == JavaFileObject.Kind.CLASS) {
                    files.put(file.getName().replaceFirst("^/?CLASS_OUTPUT/", ""), file);
                }
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            JavaFileObject file = files.get(name.replace('.', '/') + ".class");
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            try (InputStream in = file.openInputStream()) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
