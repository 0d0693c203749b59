package dev.coupagen.runtime.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AttacksTest {
    private static final long SECOND = 1_000;

    @Test
    void eachIsRefusedWithinASecondAndSixtyFourMegabytes() throws Exception {
        List<String> lines = SmallHeap.run(Attacks.class);
        assertThat(lines).hasSize(2 * Attacks.xml().size() + Attacks.json().size());
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            assertThat(Long.parseLong(cells[1])).as(line).isLessThan(SECOND);
            assertThat(cells[2])
                    .as(line)
                    .containsPattern("exceeds the limit: [a-z]+ of \\d+|Document types and entities|entity");
        }
    }
}
