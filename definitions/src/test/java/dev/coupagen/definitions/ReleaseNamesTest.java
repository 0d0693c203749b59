package dev.coupagen.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReleaseNamesTest {
    @Test
    void listsTheReleasesWithTheNewestLast() {
        assertThat(BundledReleases.names()).startsWith("R33", "R38", "R39").allMatch(name -> !name.isBlank());
        assertThat(BundledReleases.newest())
                .isEqualTo(BundledReleases.names().get(BundledReleases.names().size() - 1));
    }

    @Test
    void saysWhichReleasesThereAreIfAskedForAnother() {
        assertThatThrownBy(() -> BundledReleases.load("r93"))
                .isInstanceOf(DefinitionException.class)
                .hasMessageStartingWith("Release 'r93' is not bundled. There are R33, R38, R39")
                .hasMessageContaining("Did you mean 'R33'?");
        assertThatThrownBy(() -> BundledReleases.load("../R39")).isInstanceOf(DefinitionException.class);
    }
}
