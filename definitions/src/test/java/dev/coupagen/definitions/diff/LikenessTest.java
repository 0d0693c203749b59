package dev.coupagen.definitions.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.ColumnDefinition;
import dev.coupagen.definitions.ColumnDefinition.Requirement;
import dev.coupagen.definitions.DefinitionFile;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.definitions.FileFormat;
import dev.coupagen.definitions.FileFormat.Dialect;
import dev.coupagen.definitions.FileFormat.Direction;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.definitions.RowType;
import dev.coupagen.definitions.diff.Pairing.Pair;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
                "line-100         | line-1000        | 0.00",
                "vendr            | vendor           | 0.92",
                "-name            | name             | 1.00",
                "a-ship-address   | ship-address     | 0.70",
                "sup-supp         | supp-supplier    | 0.90",
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

    /** {@code id}, {@code name}, {@code code} and {@code active} are in most resources, and tell nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Order  /a | a b c d e           | Orders  /b | a b c d e           | 0.985",
                "Order  /a | a b c d e           | Orders  /b | a b c d e f g h i j | 0.735",
                "Order  /a | a b c d e           | Orders  /b | a b c d e f g h i j k | 0.00",
                "Order  /a | a b c d e           | Receipt /a | a b c d e f g h i j | 0.75",
                "Order  /a | a b c d e f g h i   | Receipt /b | a b c d e f g h i j | 0.81",
                "Order  /a | a b c d e f g h     | Receipt /b | a b c d e f g h i   | 0.00",
                "Order  /a | a b c d e id name   | Receipt /b | a b c d e           | 0.90",
                "Order  /a | a b c d id          | Receipt /b | a b c d name code active | 0.00",
                "Order  /a | a b c d id          | Orders  /b | a b c d             | 0.885",
                "Order  /a | a b c d             | Orders  /b | a b c               | 0.00",
                "Order  /a | a b c d             | Orders  /b | a b c d             | 0.985",
                "Order  /a | a b c d e           | Orders  /b | a b c d e:date      | 0.885",
                "Order  /a | ''                  | Orders  /b | ''                  | 0.485",
                "Order  /a | ''                  | Receipt /b | ''                  | 0.00",
                "Order  /a | ''                  | Orders  /b | a                   | 0.00",
            })
    void resourcesAreComparedByNamePathAndDistinctiveElements(
            String one, String oneHas, String other, String otherHas, double likeness) {
        double there = likeness(one.split(" +"), oneHas, other.split(" +"), otherHas);

        assertThat(there).isBetween(likeness - 0.001, likeness + 0.001);
        assertThat(likeness(other.split(" +"), otherHas, one.split(" +"), oneHas))
                .isEqualTo(there);
    }

    private static double likeness(String[] one, String oneHas, String[] other, String otherHas) {
        return ResourceLikeness.of(one[0], resource(one[1], oneHas), other[0], resource(other[1], otherHas));
    }

    private static ResourceDefinition resource(String path, String names) {
        String elements = Stream.of(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(name -> name.split(":"))
                .map(name -> "\"" + name[0] + "\": {\"type\": \"" + (name.length == 1 ? "string" : name[1]) + "\"}")
                .collect(Collectors.joining(", "));
        String json = "{\"release\": \"made\", \"resources\": {\"R\": {\"path\": \"" + path + "\", \"elements\": {"
                + elements + "}}}}";
        ApiDefinition release = DefinitionFile.read("made.json", json.getBytes(StandardCharsets.UTF_8));
        return release.resources().values().iterator().next();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OrderImport | a b c d e         | OrdersImport | a b c d e           | 0.9925",
                "OrderImport | a b c d e         | OrdersImport | a b c d e f g h i j | 0.7425",
                "OrderImport | a b c d e         | OrdersImport | a b c d e f g h i j k | 0.00",
                "OrderImport | a b c d           | OrdersImport | a b c d e           | 0.8925",
                "OrderImport | a b c d           | OrdersImport | a b c               | 0.00",
                "OrderImport | a b c d           | OrdersImport | A* b_ c d(*)        | 0.9925",
                "orderimport | a b c d e         | OrderImport  | a b c d e           | 1.00",
                "Order       | a b c d e f g h i | Receipt      | a b c d e f g h i j | 0.81",
                "Order       | a b c d e f g h   | Receipt      | a b c d e f g h i   | 0.00",
                "OrderImport | ''                | OrdersImport | ''                  | 0.4925",
                "OrderImport | ''                | OrdersImport | a b c d e           | 0.00",
            })
    void filesAreComparedByNameAndColumns(String one, String oneHas, String other, String otherHas, double likeness) {
        FileFormat before = file(Direction.EXPORT, oneHas);
        FileFormat after = file(Direction.EXPORT, otherHas);

        assertThat(FileLikeness.files(one, before, other, after)).isBetween(likeness - 0.001, likeness + 0.001);
        assertThat(FileLikeness.files(other, after, one, before))
                .isEqualTo(FileLikeness.files(one, before, other, after));
        assertThat(FileLikeness.files(one, before, other, file(Direction.IMPORT, otherHas)))
                .isZero();
    }

    @Test
    void rowsOfTheSameWordOrTheOnlyOnesCountAsOfLikeName() {
        RowType some = row("HDR", "a b c d e");
        RowType more = row("hdr", "a b c d e f g h i j");

        assertThat(FileLikeness.rows(false).of("Header", some, "First", more)).isEqualTo(0.75);
        assertThat(FileLikeness.rows(false).of("Header", some, "First", row("TOP", "a b c d e f g h i j")))
                .isZero();
        assertThat(FileLikeness.rows(true).of("Header", row("", "a b c d e"), "First", more))
                .isEqualTo(0.75);
        assertThat(FileLikeness.rows(false).of("Header", row("", "a b c d e"), "First", row("", "a b c d e f g h i j")))
                .isZero();
    }

    private static FileFormat file(Direction direction, String columns) {
        return new FileFormat("F", "", direction, "", true, Dialect.UNSTATED, List.of(row("", columns)), Set.of());
    }

    private static RowType row(String word, String columns) {
        return new RowType(
                "Row",
                word,
                "",
                Stream.of(columns.split(" "))
                        .filter(name -> !name.isEmpty())
                        .map(name -> new ColumnDefinition(
                                name, ElementTypes.parse("string"), Requirement.NO, false, List.of(), false, ""))
                        .toList());
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
