package dev.coupagen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class SandboxMojoTest {
    private final Map<String, Object> context = new HashMap<>();
    private final MavenProject project = new MavenProject();

    private SandboxStartMojo start(String release) {
        SandboxStartMojo mojo = new SandboxStartMojo();
        mojo.setPluginContext(context);
        mojo.project = project;
        mojo.directory = new File("");
        mojo.release = release;
        mojo.records = 2;
        mojo.setLog(new RecordingLog());
        return mojo;
    }

    @Test
    void aSandboxRunsBetweenStartAndStop() throws Exception {
        start("R39").execute();
        String url = project.getProperties().getProperty("coupagen.sandbox.url");
        assertThat(project.getProperties()).containsKeys("coupagen.sandbox.clientId", "coupagen.sandbox.clientSecret");
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(url + "/api/suppliers")).build();
        HttpClient client = HttpClient.newHttpClient();
        assertThat(client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode())
                .isEqualTo(401);
        SandboxStopMojo stop = new SandboxStopMojo();
        stop.setPluginContext(context);
        stop.execute();
        assertThatThrownBy(() -> client.send(request, HttpResponse.BodyHandlers.discarding()))
                .isInstanceOf(java.io.IOException.class);
        assertThat(context).isEmpty();
    }

    @Test
    void anUnknownReleaseIsAFailureThatNamesTheOthers() {
        assertThatThrownBy(() -> start("R40").execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("2026-04");
    }
}
