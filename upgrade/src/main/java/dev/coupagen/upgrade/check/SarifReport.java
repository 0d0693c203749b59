package dev.coupagen.upgrade.check;

import dev.coupagen.definitions.diff.ChangeKind;
import dev.coupagen.definitions.diff.Impact;
import dev.coupagen.io.AtomicFile;
import dev.coupagen.upgrade.UpgradeDiagnostic;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The findings as SARIF 2.1.0, which code hosts show on the lines. Files are named relative to the project's folder.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
public final class SarifReport {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final JsonFactory JSON = new JsonFactory();

    private final Path project;
    private final List<Path> sources;
    private final StringWriter text = new StringWriter();
    private final JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text);

    private SarifReport(Path project, List<Path> sources) {
        this.project = project.toAbsolutePath().normalize();
        this.sources = sources;
    }

    /**
     * Writes the findings.
     *
     * @param project the folder that files are named from
     * @param sources the folders of the project's source files
     * @throws dev.coupagen.diagnostics.CoupagenException if the file cannot be written
     */
    public static void write(CheckResult result, Path project, List<Path> sources, Path file) {
        String text = of(result, project, sources);
        try {
            AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw UpgradeDiagnostic.REPORT_NOT_WRITTEN.exception(file, e);
        }
    }

    static String of(CheckResult result, Path project, List<Path> sources) {
        SarifReport report = new SarifReport(project, sources);
        report.log(result);
        report.json.close();
        return report.text.toString();
    }

    private void log(CheckResult result) {
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        tool(result);
        json.writeArrayPropertyStart("results");
        result.findings().forEach(finding -> finding(finding, false));
        result.accepted().forEach(finding -> finding(finding, true));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tool(CheckResult result) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "coupagen");
        json.writeStringProperty("informationUri", "https://github.com/coupagen/coupagen");
        json.writeArrayPropertyStart("rules");
        TreeSet<ChangeKind> kinds = result.findings().stream()
                .map(finding -> finding.change().kind())
                .collect(Collectors.toCollection(TreeSet::new));
        result.accepted().forEach(finding -> kinds.add(finding.change().kind()));
        for (ChangeKind kind : kinds) {
            json.writeStartObject();
            json.writeStringProperty("id", kind.text());
            message("shortDescription", "Coupa's " + kind.part().text() + ": " + kind.verb());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void finding(Finding finding, boolean accepted) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.change().kind().text());
        json.writeStringProperty("level", finding.impact() == Impact.BREAKING ? "error" : "warning");
        message("message", finding.message());
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri(finding.location().sourceFile()));
        json.writeEndObject();
        json.writeObjectPropertyStart("region");
        json.writeNumberProperty("startLine", Math.max(1, finding.location().line()));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty("coupagenKey/v1", finding.key());
        json.writeEndObject();
        if (accepted) {
            json.writeArrayPropertyStart("suppressions");
            json.writeStartObject();
            json.writeStringProperty("kind", "external");
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void message(String property, String message) {
        json.writeObjectPropertyStart(property);
        json.writeStringProperty("text", message);
        json.writeEndObject();
    }

    /** Relative to the project if the source is found, otherwise as its package says. */
    private String uri(String sourceFile) {
        for (Path folder : sources) {
            Path file = folder.toAbsolutePath().normalize().resolve(sourceFile);
            if (!sourceFile.isEmpty() && Files.isRegularFile(file) && file.startsWith(project)) {
                return path(project.relativize(file).toString());
            }
        }
        return sourceFile.isEmpty() ? "unknown" : path(sourceFile);
    }

    private static String path(String file) {
        try {
            return new URI(null, null, file.replace('\\', '/'), null).getRawPath();
        } catch (URISyntaxException e) {
            return "unknown";
        }
    }
}
