package dev.coupagen.maven;

import dev.coupagen.sandbox.CoupaSandbox;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Stops the sandbox that {@code sandbox-start} started. */
@Mojo(name = "sandbox-stop", defaultPhase = LifecyclePhase.POST_INTEGRATION_TEST, threadSafe = true)
final class SandboxStopMojo extends CoupagenMojo {

    @Override
    void run() {
        if (getPluginContext().remove(SandboxStartMojo.KEY) instanceof CoupaSandbox sandbox) {
            sandbox.close();
            getLog().info("The sandbox is stopped");
        } else {
            getLog().info("There is no sandbox to stop");
        }
    }
}
