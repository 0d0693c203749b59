package dev.coupagen.maven;

import dev.coupagen.sandbox.CoupaSandbox;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Starts a sandbox, a Coupa that runs on this machine, and waits until the build is stopped. */
@Mojo(name = "sandbox", requiresProject = false, threadSafe = true)
final class SandboxMojo extends SandboxParameters {

    /** The port to listen at; 0 for any free one. */
    @Parameter(property = "coupagen.port", defaultValue = "8080")
    int port;

    @Override
    void run() {
        try (CoupaSandbox sandbox = start(port)) {
            getLog().info("Serving " + sandbox.release() + ". Stop with Ctrl+C.");
            sandbox.awaitClose();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
