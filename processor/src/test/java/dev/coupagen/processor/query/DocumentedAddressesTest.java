package dev.coupagen.processor.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.runtime.dynamic.DynamicRecord;
import dev.coupagen.runtime.query.Query;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The DSL gives every address that the documentation shows. */
class DocumentedAddressesTest {
    /** The page shows a path that is in no list of operations. */
    private static final Set<String> ELSEWHERE = Set.of("0164");

    static List<DocumentedAddress> examples() {
        return DocumentedExamples.ALL;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isWrittenAsDocumentedAndReadBack(DocumentedAddress example) {
        String sent = example.query().toQueryString();
        assertThat(example.address()).isEqualTo(example.documented());
        assertThat(sent).matches("[\\w.~%,=&\\[\\]-]*");
        Query<DynamicRecord> read = Query.parse(example.root(), sent);
        assertThat(Query.parse(example.root(), read.toQueryString())).isEqualTo(read);
        if (example.isModelled()) {
            assertThat(Query.parseStrict(example.root(), sent)).isEqualTo(example.query());
        }
    }

    @Test
    void noAddressOfThePagesIsLeftOut() {
        List<PageAddress> ours =
                DocumentedExamples.ALL.stream().map(DocumentedAddress::asShown).toList();
        List<PageAddress> shown = PageAddress.all();
        assertThat(shown).hasSizeGreaterThanOrEqualTo(40);
        assertThat(shown.stream()
                        .filter(address -> !ELSEWHERE.contains(address.page()))
                        .filter(address -> ours.stream().noneMatch(address::isShownBy)))
                .isEmpty();
    }
}
