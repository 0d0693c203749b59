package dev.coupagen.client;

import java.util.function.Supplier;
import tools.jackson.core.Version;
import tools.jackson.core.json.PackageVersion;

/** Whether the jackson-core on the class path is one that the runtime works with: any final version 3. */
final class JacksonVersion {
    private static final String FIX =
            " Let Maven choose the version that coupagen-runtime depends on, or any other final"
                    + " version 3; mvn dependency:tree -Dincludes=tools.jackson.core shows who asks for which. Jackson 2"
                    + " (com.fasterxml.jackson) has other packages and may stay beside it.";

    private JacksonVersion() {}

    /** @throws IllegalStateException if it is missing, or another version */
    static void check() {
        check(JacksonVersion::found);
    }

    private static Version found() {
        return PackageVersion.VERSION;
    }

    static void check(Supplier<Version> found) {
        Version version;
        try {
            version = found.get();
        } catch (LinkageError e) {
            throw new IllegalStateException(
                    "tools.jackson.core:jackson-core is not on the class path, or is incomplete (" + e.getMessage()
                            + ")." + FIX,
                    e);
        }
        if (version.getMajorVersion() != 3 || version.isSnapshot()) {
            throw new IllegalStateException("tools.jackson.core:jackson-core has the version " + version
                    + ", which this library does not work with." + FIX);
        }
    }
}
