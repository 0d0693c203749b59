package dev.coupagen.processor.testing;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** What the compiler says of one file of a user, whose line in question ends with {@code // here}. */
public final class Complaint {
    private static final String MARK = "// here";
    private static final String HEAD = """
            package acme;
            import dev.coupagen.annotations.*;
            import dev.coupagen.runtime.*;
            import java.math.*;
            import java.time.*;
            import java.util.*;
            """;

    private final String source;
    private final UserProject project;

    private Complaint(UserProject project, String source) {
        this.source = HEAD + source;
        this.project = project.source("acme/Invoice", this.source).options("--release", "17");
    }

    /** About {@code acme/Invoice.java}, given without package and imports. */
    public static Complaint about(String source) {
        return new Complaint(new UserProject(), source);
    }

    public static Complaint about(UserProject project, String source) {
        return new Complaint(project, source);
    }

    /** There is this error on that line, and no other error anywhere. */
    public void isError(String text) {
        Compilation compilation = project.compile();
        assertThat(compilation.errors()).as("errors").hasSize(1);
        assertStands(compilation.errors().get(0), text);
        assertThat(compilation).failed();
    }

    /** There is this warning on that line, and nothing else. */
    public void isWarning(String text) {
        Compilation compilation = project.compile();
        assertThat(compilation).succeeded();
        assertThat(compilation.warnings()).as("warnings").hasSize(1);
        assertStands(compilation.warnings().get(0), text);
    }

    /** There is an error with these words on that line. */
    public void hasError(String part) {
        assertAmong(project.compile().errors(), part);
    }

    /** There is a warning with these words on that line. */
    public void hasWarning(String part) {
        assertAmong(project.compile().warnings(), part);
    }

    private void assertAmong(List<Diagnostic<? extends JavaFileObject>> diagnostics, String part) {
        assertThat(diagnostics).anySatisfy(diagnostic -> {
            assertThat(diagnostic.getMessage(java.util.Locale.ROOT)).contains(part);
            assertThat(diagnostic.getLineNumber()).isEqualTo(line());
        });
    }

    private void assertStands(Diagnostic<? extends JavaFileObject> diagnostic, String text) {
        assertThat(diagnostic.getMessage(java.util.Locale.ROOT)).isEqualTo(text);
        assertThat(diagnostic.getSource()).isNotNull();
        assertThat(diagnostic.getSource().getName()).endsWith("acme/Invoice.java");
        assertThat(diagnostic.getLineNumber()).as("line of %s", text).isEqualTo(line());
    }

    private long line() {
        List<String> lines = source.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).endsWith(MARK)) {
                return i + 1L;
            }
        }
        throw new IllegalArgumentException("No line ends with " + MARK);
    }
}
