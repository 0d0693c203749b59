package dev.coupagen.runtime.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.example.InvoiceMapper;
import dev.coupagen.runtime.format.ElementName;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.format.NameTable;
import dev.coupagen.runtime.format.Shape;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is skipped is left at its end, whatever was seen of it before, and has the bounds of what is read. */
class SkippedElementsTest {
    private static final NameTable NAMES = NameTable.of(List.of(ElementName.of("id")));

    /** In memory and from a stream: the first looks ahead by itself, the second by the parser alone. */
    private static List<ElementReader> readers(String xml, Limits limits) {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        return List.of(
                XmlFormat.INSTANCE.reader(bytes, limits),
                XmlFormat.INSTANCE.reader(new ByteArrayInputStream(bytes), limits, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b/>",
                "<b></b>",
                "<b>text</b>",
                "<b>a<!-- b -->c</b>",
                "<b nil='true'/>",
                "<b type='integer'>1</b>",
                "<b><c>1</c></b>",
                "<b> <c><id>1</id></c> <d/></b>",
                "<b>text<id>1</id></b>",
                "<b type='array'/>",
                "<b type='array'><id>1</id></b>",
                "<b type='record'/>",
                "<b x='1'/>",
                "<b x='1'><id>1</id></b>"
            })
    void theElementBehindFollowsWhateverWasSkipped(String skipped) {
        for (boolean isLookedAt : new boolean[] {false, true}) {
            for (ElementReader reader : readers("<a>" + skipped + "<id>7</id></a>", Limits.DEFAULT)) {
                enterAndSkip(reader, isLookedAt);
                assertThat(reader.nextMember(NAMES, NameTable.UNKNOWN)).isZero();
                assertThat(reader.text()).isEqualTo("7");
                assertThat(reader.nextMember(NAMES, 0)).isEqualTo(NameTable.END);
                reader.finish();
                reader.close();
            }
        }
    }

    private static void enterAndSkip(ElementReader reader, boolean isLookedAt) {
        assertThat(reader.path()).as("at the root").isEmpty();
        assertThat(reader.shape()).isEqualTo(Shape.RECORD);
        reader.enterRecord();
        assertThat(reader.nextMember(NAMES, NameTable.UNKNOWN)).isEqualTo(NameTable.UNKNOWN);
        assertThat(reader.memberName()).isEqualTo("b");
        if (isLookedAt) {
            assertThat(reader.shape()).isNotNull();
        }
        reader.skip();
    }

    @Test
    void theDepthOfWhatIsSkippedIsBounded() {
        Limits four = Limits.DEFAULT.withDepth(4);
        for (boolean isLookedAt : new boolean[] {false, true}) {
            readers("<a><b><c><d/></c></b></a>", four).forEach(reader -> enterAndSkip(reader, isLookedAt));
            assertThat(readers("<a><b><c><d><e><f/></e></d></c></b></a>", four))
                    .allSatisfy(reader -> assertThatThrownBy(() -> enterAndSkip(reader, isLookedAt))
                            .isInstanceOf(MappingException.class)
                            .hasMessageContaining("depth of 4"));
        }
    }

    /** The parser keeps each name; the element around those that are counted is one of them where no model has it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a>           | <n%d/>       | </a>        | 4000",
                "<a><x>        | <n%d/>       | </x></a>    | 3999",
                "<a><tags>     | <n%d>t</n%d> | </tags></a> | 4000",
                "<a>           | <x n%d='1'/> | </a>        | 3999",
                "<a><x>        | <y n%d='1'/> | </x></a>    | 3998",
            })
    void moreThanFourThousandUnknownNamesAreRefused(String start, String each, String end, int most) {
        String some = start + numbered(each, most) + end;
        String more = start + numbered(each, most + 1) + end;

        assertThatCode(() -> InvoiceMapper.INSTANCE.fromXml(some)).doesNotThrowAnyException();
        refusesNames(() -> InvoiceMapper.INSTANCE.fromXml(more));
    }

    @ParameterizedTest
    @CsvSource({"<n%d/>, 3999", "<c n%d='1'/>, 3998", "<c n%d='1' m='1'/>, 3997", "<c m='1' n%d='1'/>, 3997"})
    void theNamesOfWhatIsSkippedCountToo(String each, int most) {
        String some = "<a><b>" + numbered(each, most) + "</b></a>";
        String more = "<a><b>" + numbered(each, most + 1) + "</b></a>";

        readers(some, Limits.DEFAULT).forEach(reader -> enterAndSkip(reader, false));
        readers(more, Limits.DEFAULT).forEach(reader -> refusesNames(() -> enterAndSkip(reader, false)));
    }

    private static void refusesNames(ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("document of 4000 different unknown names");
    }

    private static String numbered(String each, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> each.replace("%d", Integer.toString(i)))
                .collect(Collectors.joining());
    }
}
