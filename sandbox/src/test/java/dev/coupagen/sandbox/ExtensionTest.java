package dev.coupagen.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@CoupaSandboxTest(release = "R39", records = 3, seed = 7)
class ExtensionTest {
    private static String shared = "";

    @Test
    void theSandboxIsOfTheReleaseAndSize(CoupaSandbox sandbox) {
        assertThat(sandbox.release()).isEqualTo("R39");
        assertThat(Http.of(sandbox).get("/api/suppliers", "[\"id\"]").text())
                .isEqualTo("[{\"id\":1},{\"id\":2},{\"id\":3}]");
        assertIsShared(sandbox);
    }

    @Test
    void allMethodsOfAClassHaveTheSame(CoupaSandbox sandbox) {
        assertIsShared(sandbox);
    }

    private static void assertIsShared(CoupaSandbox sandbox) {
        assertThat(shared).isIn("", sandbox.url());
        shared = sandbox.url();
    }

    @Nested
    class InANestedClass {
        @Test
        void itIsTheSameToo(CoupaSandbox sandbox) {
            assertIsShared(sandbox);
        }
    }
}
