package dev.coupagen.definitions.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.diff.Pairing.Pair;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two names are taken for one, and which of several candidates is. */
class LikenessTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "supplier-id      | SupplierId       | 1.00",
                "order-line       | order-lines      | 0.985",
                "sup-name         | supplier-name    | 0.95",
                "su-name          | supplier-name    | 0.00",
                "payment-terms    | payment-tersm    | 0.00",
                "adress           | address          | 0.92",
                "adres            | address          | 0.00",
                "pats             | path             | 0.00",
                "name-supplier    | supplier-name    | 0.95",
                "ship-to-address  | ship-address     | 0.70",
                "ship-address     | address          | 0.00",
                "ship-to-the-end  | ship-end         | 0.00",
                "created-at       | updated-at       | 0.00",
                "segment-1        | segment-2        | 0.00",
                "order-segment-1  | order-segment    | 0.00",
                "'-'              | '-'              | 0.00",
                "'-'              | a                | 0.00",
            })
    void namesAreComparedWordByWord(String one, String other, double likeness) {
        assertThat(NameLikeness.of(one, other)).isEqualTo(NameLikeness.of(other, one));
        assertThat(NameLikeness.of(one, other)).isBetween(likeness - 0.001, likeness + 0.001);
    }

    @Test
    void namesOfManyWordsOrLettersAreNotCompared() {
        String words = String.join("-", List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"));

        assertThat(NameLikeness.of(words, words)).isEqualTo(1);
        assertThat(NameLikeness.of(words + "-m", words + "-m")).isZero();
        assertThat(NameLikeness.of("x".repeat(200), "x".repeat(200))).isEqualTo(1);
        assertThat(NameLikeness.of("x".repeat(201), "x".repeat(200))).isZero();
        assertThat(NameLikeness.of("x".repeat(200), "x".repeat(201))).isZero();
    }

    @Test
    void eachIsPairedWithTheOneThatIsMostLikeItIfNoOtherIsAsLike() {
        assertThat(pairs(Map.of("a5", 5, "b9", 9), Map.of("c6", 6, "d9", 9))).containsExactly("a5=c6", "b9=d9");
        assertThat(pairs(Map.of("a5", 5), Map.of("c4", 4, "d6", 6)))
                .as("a tie of two new ones")
                .isEmpty();
        assertThat(pairs(Map.of("a4", 4, "b6", 6), Map.of("c5", 5)))
                .as("a tie of two old ones")
                .isEmpty();
        assertThat(pairs(Map.of("a5", 5, "b4", 4), Map.of("c5", 5))).containsExactly("a5=c5");
        assertThat(pairs(Map.of("a4", 4, "b6", 6, "z", 50), Map.of("c5", 5, "d6", 6)))
                .containsExactly("b6=d6");
    }

    @Test
    void moreThanAQuarterOfAMillionComparisonsAreNotMade() {
        Map<String, Integer> some = numbers("a", 500);

        assertThat(pairs(some, numbers("b", 500))).hasSize(500);
        assertThat(pairs(some, numbers("b", 501))).isEmpty();
    }

    private static Map<String, Integer> numbers(String prefix, int count) {
        return IntStream.range(0, count).boxed().collect(Collectors.toMap(i -> prefix + i, i -> i * 20));
    }

    /** Two numbers are the more alike the nearer they are. */
    private static List<String> pairs(Map<String, Integer> from, Map<String, Integer> to) {
        Pairing<Integer> pairing = Pairing.of(
                new TreeMap<>(from),
                to,
                (oldName, before, newName, after) -> Math.max(0, 10 - Math.abs(before - after)) / 10.0);
        assertThat(pairing.removed()).hasSize(from.size() - pairing.renamed().size());
        assertThat(pairing.added()).hasSize(to.size() - pairing.renamed().size());
        return pairing.renamed().stream().map(LikenessTest::text).toList();
    }

    private static String text(Pair<Integer> pair) {
        return pair.oldName() + "=" + pair.newName();
    }

    @Test
    void theLongestPartThatIsInOrderStays() {
        assertThat(Increasing.longest(List.of())).isEmpty();
        assertThat(Increasing.longest(List.of(3))).containsExactly(0);
        assertThat(Increasing.longest(List.of(5, 1, 2, 0, 3))).containsExactly(1, 2, 4);
        assertThat(Increasing.longest(List.of(0, 4, 1, 2, 3))).containsExactly(0, 2, 3, 4);
        assertThat(Increasing.longest(List.of(2, 2, 1))).hasSize(1);
    }
}
