package dev.coupagen.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;

@CoupaSandboxTest(records = 1, fresh = true)
class FreshExtensionTest {
    private static final Set<String> SEEN = new HashSet<>();

    @RepeatedTest(2)
    void eachMethodHasItsOwnSandbox(CoupaSandbox sandbox) {
        assertThat(SEEN.add(sandbox.url())).isTrue();
        assertThat(Http.of(sandbox)
                        .post("/api/suppliers", "{\"name\":\"Once\"}")
                        .member("id"))
                .isEqualTo("2");
    }
}
