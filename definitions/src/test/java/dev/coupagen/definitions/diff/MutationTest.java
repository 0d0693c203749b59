package dev.coupagen.definitions.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Changes a definition at random and asks what changed. */
class MutationTest {
    private static final int TIMES = Integer.getInteger("mutations", 10_000);

    @Test
    void everyMutationIsReportedOnceWithTheRightKind() {
        ApiDefinition definition = BundledReleases.load("2026-04");
        Random random = new Random(20_261_130);
        Set<ChangeKind> seen = EnumSet.noneOf(ChangeKind.class);
        for (int i = 0; i < TIMES; i++) {
            Mutation mutation = Mutation.of(definition, random);
            Difference difference = ReleaseDiff.between(definition, mutation.mutated());
            assertThat(difference.changes())
                    .as("mutation %d: %s of %s %s", i, mutation.kind(), mutation.resource(), mutation.part())
                    .singleElement()
                    .satisfies(change -> {
                        assertThat(change.kind()).isEqualTo(mutation.kind());
                        assertThat(change.resource()).isEqualTo(mutation.resource());
                        assertThat(change.element() + change.operation()).isEqualTo(mutation.part());
                        assertThat(change.guess()).isEqualTo(mutation.guess().orElseThrow());
                    });
            Difference back = ReleaseDiff.between(mutation.mutated(), definition);
            assertThat(back.changes())
                    .singleElement()
                    .extracting(Change::kind)
                    .isEqualTo(Mutation.opposite(difference.changes().get(0)));
            seen.add(mutation.kind());
        }
        assertThat(seen).isEqualTo(kindsOf(Part.RESOURCE));
    }

    @Test
    void everyMutationOfAFlatFileIsReportedOnceWithTheRightKind() {
        Random random = new Random(20_261_201);
        Set<ChangeKind> seen = EnumSet.of(ChangeKind.FILE_RENAMED, ChangeKind.ROW_RENAMED);
        for (String release : List.of("R33", "2026-04")) {
            ApiDefinition definition = BundledReleases.load(release);
            for (int i = 0; i < TIMES / 20; i++) {
                FileMutation mutation = FileMutation.of(definition, random);
                String what = String.join(
                        " ", "mutation", mutation.kind().text(), mutation.file(), mutation.row(), mutation.column());
                Difference difference = ReleaseDiff.between(definition, mutation.mutated());
                assertThat(difference.changes()).as(what).singleElement().satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(mutation.kind());
                    assertThat(change.owner()).isEqualTo(mutation.file());
                    assertThat(change.name(Part.ROW)).isEqualTo(mutation.row());
                    assertThat(change.name(Part.COLUMN)).isEqualTo(mutation.column());
                });
                assertThat(ReleaseDiff.between(mutation.mutated(), definition).changes())
                        .as("back from %s", what)
                        .singleElement()
                        .extracting(Change::kind)
                        .isEqualTo(Mutation.opposite(difference.changes().get(0)));
                seen.add(mutation.kind());
            }
        }
        assertThat(seen).isEqualTo(kindsOf(Part.FILE));
    }

    private static Set<ChangeKind> kindsOf(Part owner) {
        return Arrays.stream(ChangeKind.values())
                .filter(kind -> kind.part().owner() == owner)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ChangeKind.class)));
    }
}
