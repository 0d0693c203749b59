package dev.coupagen.maven;

import dev.coupagen.sandbox.CoupaSandbox;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Starts a sandbox before the integration tests, and sets the properties {@code coupagen.sandbox.url}, {@code
 * coupagen.sandbox.clientId} and {@code coupagen.sandbox.clientSecret} of the project. The goal {@code sandbox-stop} stops it.
 */
@Mojo(name = "sandbox-start", defaultPhase = LifecyclePhase.PRE_INTEGRATION_TEST, threadSafe = true)
final class SandboxStartMojo extends SandboxParameters {
    static final String KEY = "dev.coupagen.sandbox";

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init") // Maven sets it.
    MavenProject project;

    /** The port to listen at; 0, which is what it is if not given, for any free one. */
    @Parameter(property = "coupagen.port", defaultValue = "0")
    int port;

    @Override
    void run() {
        CoupaSandbox sandbox = start(port);
        Properties properties = project.getProperties();
        properties.setProperty("coupagen.sandbox.url", sandbox.url());
        properties.setProperty("coupagen.sandbox.clientId", sandbox.clientId());
        properties.setProperty("coupagen.sandbox.clientSecret", sandbox.clientSecret());
        @SuppressWarnings({"unchecked", "rawtypes"}) // Maven declares a raw map.
        Map<String, Object> context = getPluginContext();
        context.put(KEY, sandbox);
    }
}
