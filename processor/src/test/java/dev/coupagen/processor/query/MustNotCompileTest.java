package dev.coupagen.processor.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.coupagen.processor.testing.UserProject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What makes no sense to Coupa is an error of the compiler, on its line, that a user understands. */
class MustNotCompileTest {
    private static final String[] INVOICE = {
        "package acme;",
        "@dev.coupagen.annotations.CoupaResource(name = \"Invoice\", path = \"/invoices\")",
        "public interface Invoice {",
        "  java.util.Optional<Long> id();",
        "  java.util.Optional<String> number();",
        "  java.util.Optional<java.math.BigDecimal> total();",
        "  java.util.Optional<Boolean> paid();",
        "  java.util.Optional<java.time.LocalDate> invoiceDate();",
        "  java.util.Optional<java.time.OffsetDateTime> createdAt();",
        "  java.util.Optional<Status> status();",
        "  java.util.Optional<Supplier> supplier();",
        "  java.util.List<Line> lines();",
        "  dev.coupagen.runtime.CustomFields customFields();",
        "  final class Status extends dev.coupagen.runtime.OpenEnumeration {",
        "    public static final Type<Status> TYPE = Type.of(Status::new);",
        "    public static final Status DRAFT = TYPE.known(\"draft\");",
        "    private Status(Value value) { super(value); }",
        "  }",
        "}"
    };
    private static final String[] SUPPLIER = {
        "package acme;",
        "@dev.coupagen.annotations.CoupaResource(name = \"Supplier\", path = \"/suppliers\")",
        "public interface Supplier {",
        "  java.util.Optional<Long> id();",
        "  java.util.Optional<String> name();",
        "}"
    };
    private static final String[] LINE = {
        "package acme;",
        "@dev.coupagen.annotations.CoupaResource(name = \"Line\")",
        "public interface Line {",
        "  java.util.Optional<String> description();",
        "}"
    };
    private static final List<String> HEAD = List.of(
            "package acme;",
            "import static acme.InvoicePath.INVOICE;",
            "import static acme.SupplierPath.SUPPLIER;",
            "import dev.coupagen.runtime.query.Query;",
            "final class Use {",
            "  static void use(Invoice invoice, Supplier supplier, Query<Invoice> query) {");

    /** A statement, and what the compiler says of it: all of these texts. */
    private record Case(String statement, List<String> message) {
        static Case of(String statement, String... message) {
            return new Case(statement, List.of(message));
        }

        @Override
        public String toString() {
            return statement;
        }
    }

    static final List<Case> CASES = List.of(
            Case.of(
                    "query.where(SUPPLIER.name().eq(\"x\"));",
                    "Criterion<Supplier> cannot be converted to Criterion<Invoice>"),
            Case.of("query.and(SUPPLIER.id().gt(1));", "Criterion<Supplier> cannot be converted to Criterion<Invoice>"),
            Case.of("query.test(supplier);", "Supplier cannot be converted to Invoice"),
            Case.of(
                    "query.fields(INVOICE.id(), SUPPLIER.name());",
                    "TextPath<Supplier,Supplier> cannot be converted to Path<Invoice,?,?>"),
            Case.of("query.orderBy(SUPPLIER.name().asc());", "Order<Supplier> cannot be converted to Order<Invoice>"),
            Case.of(
                    "query.orderBy(INVOICE.lines().description().asc());",
                    "Order<ThroughCollection> cannot be converted to Order<Invoice>"),
            Case.of(
                    "query.orderBy(INVOICE.lines().asc());",
                    "cannot find symbol",
                    "method asc()",
                    "LinePath<Invoice,ThroughCollection>"),
            Case.of("query.orderBy(INVOICE.supplier().desc());", "cannot find symbol", "method desc()"),
            Case.of(
                    "INVOICE.createdAt().contains(\"2026\");",
                    "cannot find symbol",
                    "method contains(java.lang.String)",
                    "DateTimePath"),
            Case.of(
                    "INVOICE.invoiceDate().contains(\"2026\");",
                    "cannot find symbol",
                    "method contains(java.lang.String)",
                    "DatePath"),
            Case.of(
                    "INVOICE.createdAt().startsWith(\"2026\");",
                    "cannot find symbol",
                    "method startsWith(java.lang.String)"),
            Case.of("INVOICE.createdAt().blank(true);", "cannot find symbol", "method blank(boolean)", "DateTimePath"),
            Case.of("INVOICE.paid().gt(true);", "cannot find symbol", "method gt(boolean)", "BooleanPath"),
            Case.of(
                    "INVOICE.total().contains(\"1\");",
                    "cannot find symbol",
                    "method contains(java.lang.String)",
                    "DecimalPath"),
            Case.of("INVOICE.status().gt(Invoice.Status.DRAFT);", "cannot find symbol", "method gt", "EnumerationPath"),
            Case.of("INVOICE.supplier().eq(supplier);", "cannot find symbol", "method eq", "SupplierPath"),
            Case.of(
                    "INVOICE.customFields().blank(true);",
                    "cannot find symbol",
                    "method blank(boolean)",
                    "CustomFieldsPath"),
            Case.of(
                    "INVOICE.suplier();",
                    "cannot find symbol",
                    "method suplier()",
                    "InvoicePath<acme.Invoice,acme.Invoice>"),
            Case.of("INVOICE.id().eq(\"7\");", "no suitable method found for eq(java.lang.String)"),
            Case.of("INVOICE.total().gt(1.5);", "no suitable method found for gt(double)"),
            Case.of("INVOICE.status().eq(\"draft\");", "java.lang.String cannot be converted to acme.Invoice.Status"),
            Case.of("INVOICE.number().in(1, 2);", "varargs mismatch; int cannot be converted to java.lang.String"),
            Case.of("INVOICE.createdAt().gt(\"2026-01-01\");", "no suitable method found for gt(java.lang.String)"),
            Case.of(
                    "INVOICE.invoiceDate().lt(java.time.OffsetDateTime.now());",
                    "OffsetDateTime cannot be converted to java.time.LocalDate"),
            Case.of("INVOICE.number().get(supplier);", "no suitable method found for get(acme.Supplier)"),
            Case.of(
                    "java.util.Optional<String> text = INVOICE.lines().description().get(invoice);",
                    "List<java.lang.String> cannot be converted to java.util.Optional<java.lang.String>"),
            Case.of(
                    "java.util.List<String> texts = INVOICE.number().get(invoice);",
                    "Optional<java.lang.String> cannot be converted to java.util.List<java.lang.String>"),
            Case.of(
                    "String text = INVOICE.number().get(invoice);",
                    "Optional<java.lang.String> cannot be converted to java.lang.String"),
            Case.of("Query.from(INVOICE.supplier());", "cannot be applied to given types"),
            Case.of("query.limit(\"10\");", "java.lang.String cannot be converted to int"),
            Case.of(
                    "query.returnObject(\"shallow\");",
                    "java.lang.String cannot be converted to dev.coupagen.runtime.query.ReturnObject"));

    private static final Compilation COMPILED = compile(CASES);

    private static Compilation compile(List<Case> cases) {
        List<String> lines = new ArrayList<>(HEAD);
        cases.forEach(one -> lines.add("    { " + one.statement() + " }"));
        lines.add("  }");
        lines.add("}");
        return new UserProject()
                .source("acme/Invoice", INVOICE)
                .source("acme/Supplier", SUPPLIER)
                .source("acme/Line", LINE)
                .source("acme/Use", lines.toArray(String[]::new))
                .options("--release", "17")
                .compile();
    }

    static List<Case> cases() {
        return CASES;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isAnErrorOnItsLine(Case one) {
        long line = HEAD.size() + CASES.indexOf(one) + 1L;
        List<String> messages = COMPILED.errors().stream()
                .filter(error -> error.getLineNumber() == line)
                .map(MustNotCompileTest::text)
                .toList();
        assertThat(messages).hasSize(1);
        one.message().forEach(part -> assertThat(simple(messages.get(0))).contains(simple(part)));
    }

    @Test
    void nothingElseIsWrong() {
        assertThat(COMPILED.errors()).hasSameSizeAs(CASES);
        assertThat(compile(List.of()).status()).isEqualTo(Compilation.Status.SUCCESS);
    }

    private static String text(Diagnostic<? extends JavaFileObject> error) {
        return error.getMessage(Locale.ROOT);
    }

    /** Without package names, which javac leaves out or not as it sees fit. */
    private static String simple(String message) {
        return message.replaceAll("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])", "");
    }
}
