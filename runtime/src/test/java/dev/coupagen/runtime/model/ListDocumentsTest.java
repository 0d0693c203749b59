package dev.coupagen.runtime.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.Issue;
import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.example.ImmutableInvoice;
import dev.coupagen.runtime.example.InvoiceMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of records: to their very end, closed after it, and refused where something else stands in their place. */
class ListDocumentsTest {
    private static final InvoiceMapper MAPPER = InvoiceMapper.INSTANCE;

    private static final class Watched extends ByteArrayInputStream {
        private int closed;

        Watched(String text) {
            super(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void close() {
            closed++;
        }
    }

    @Test
    void aListIsReadToTheEndOfItsDocument() {
        assertThatThrownBy(() -> MAPPER.listFromJson("[{}] {}")).hasMessageContaining("More follows the end");
        assertThatThrownBy(() -> MAPPER.streamJson(new Watched("[{}] {}")).toList())
                .hasMessageContaining("More follows the end");
        assertThatThrownBy(() -> MAPPER.listFromXml("<a><b/></a><c/>")).isInstanceOf(MappingException.class);
    }

    @Test
    void aStreamIsClosedAtItsEndAtAFailureAndByItsUser() {
        Watched whole = new Watched("[{},{}]");
        assertThat(MAPPER.streamJson(whole)).hasSize(2);
        assertThat(whole.closed).isPositive();
        Watched xml = new Watched("<invoice-headers><invoice-header/></invoice-headers>");
        assertThat(MAPPER.streamXml(xml)).hasSize(1);
        assertThat(xml.closed).isPositive();

        Watched wrong = new Watched("[{},7]");
        assertThatThrownBy(() -> MAPPER.streamJson(wrong).toList())
                .hasMessage("Expected InvoiceHeader at [1] but found a number (line 1, column 5)");
        assertThat(wrong.closed).isPositive();

        Watched cut = new Watched("[{}");
        assertThatThrownBy(() -> MAPPER.streamJson(cut).toList()).isInstanceOf(MappingException.class);
        assertThat(cut.closed).isPositive();

        Watched left = new Watched("[{},{}]");
        try (Stream<ImmutableInvoice> stream = MAPPER.streamJson(left)) {
            assertThat(stream.findFirst()).isPresent();
        }
        assertThat(left.closed).isPositive();
    }

    @Test
    void anIteratorMayBeAskedAsOftenAsOneLikes() {
        Iterator<ImmutableInvoice> records =
                MAPPER.streamJson(new Watched("[{\"id\":1},{\"id\":2}]")).iterator();

        assertThat(records.hasNext()).isTrue();
        assertThat(records.hasNext()).isTrue();
        assertThat(records.next().id()).hasValue(1L);
        assertThat(records.next().id()).hasValue(2L);
        assertThat(records.hasNext()).isFalse();
        assertThat(records.hasNext()).isFalse();
        assertThatThrownBy(records::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aListOfManyRecordsAndItemsIsWhole() {
        String many =
                "{\"tags\":[" + "\"a\",".repeat(100) + "\"b\"],\"related-invoices\":[{\"tags\":[\"c\",\"d\"]},{}]}";

        assertThat(MAPPER.listFromJson("[" + many + "," + many + "]")).allSatisfy(invoice -> {
            assertThat(invoice.tags()).hasSize(101).endsWith("b");
            assertThat(invoice.relatedInvoices()).hasSize(2);
            assertThat(invoice.relatedInvoices().get(0).tags()).containsExactly("c", "d");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":1}|Expected a list of InvoiceHeader but found one record. Read it with the method for one. (line 1, column 1)",
                "7|Expected a list of InvoiceHeader but found a number (line 1, column 1)",
                "\"x\"|Expected a list of InvoiceHeader but found text (line 1, column 1)",
                "null|Expected a list of InvoiceHeader but found no value (line 1, column 1)",
                "true|Expected a list of InvoiceHeader but found a boolean (line 1, column 1)",
                "[[]]|Expected InvoiceHeader at [0] but found a list (line 1, column 2)",
            })
    void whatIsNoListIsNamed(String json, String message) {
        assertThatThrownBy(() -> MAPPER.listFromJson(json))
                .isInstanceOf(MappingException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void anEmptyElementOfXmlIsAListWithoutRecordsOrARecordWithoutElements() {
        assertThat(MAPPER.listFromXml("<invoice-headers> </invoice-headers>")).isEmpty();
        assertThat(MAPPER.fromXml("<invoice-header/>")).isEqualTo(MAPPER.fromJson("{}"));
        assertThat(MAPPER.listFromXml("<invoice-headers><invoice-header/></invoice-headers>"))
                .hasSize(1);
        assertThatThrownBy(() -> MAPPER.fromXml("<invoice-header>x</invoice-header>"))
                .hasMessageContaining("found text");
    }

    @Test
    void theItemsOfAListMayHaveDifferentNamesInXml() {
        String tags = "<tags type=\"array\"><tag>a</tag><x>b</x><x>c</x><tag>d</tag><tag_x003F_>e</tag_x003F_></tags>";
        ImmutableInvoice invoice = MAPPER.fromXml("<invoice-header>" + tags + "</invoice-header>");

        assertThat(invoice.tags()).containsExactly("a", "b", "c", "d", "e");
        assertThat(MAPPER.toXmlString(invoice)).contains(tags);
        String nested = "<related-invoice>" + tags + "</related-invoice>";
        assertThat(MAPPER.toXmlString(MAPPER.fromXml("<invoice-header><related-invoices type=\"array\">"
                        + nested.repeat(3) + "</related-invoices></invoice-header>")))
                .contains(nested.repeat(3));
        assertThat(MAPPER.toXmlString(invoice.toBuilder().addTags("f").build())).contains("<tag>d</tag>", ">f</");
    }

    @Test
    void anEmptyRecordTakesNoSlotsAndEachOtherAllOfThem() {
        int slots = MAPPER.schema().size();
        MapperOptions two = MapperOptions.DEFAULT.withLimits(Limits.DEFAULT.withSlots(2L * slots));

        assertThat(MAPPER.listFromJson("[{},{},{},{\"id\":1},{\"id\":2}]", two)).hasSize(5);
        assertThatThrownBy(() -> MAPPER.listFromJson("[{\"id\":1},{\"id\":2},{\"id\":3}]", two))
                .hasMessageContaining("count of " + 2 * slots + " slots");
        MapperOptions records = MapperOptions.DEFAULT.withLimits(Limits.DEFAULT.withRecords(2));
        assertThat(MAPPER.listFromJson("[{},{}]", records)).hasSize(2);
        assertThatThrownBy(() -> MAPPER.listFromJson("[{},{},{}]", records)).hasMessageContaining("count of 2 records");
        assertThat(MAPPER.streamJson(new Watched("[{\"id\":1},{\"id\":2},{\"id\":3}]"), two))
                .hasSize(3);
    }

    @Test
    void aListenerIsToldOfEachThingOnce() {
        List<String> told = new ArrayList<>();
        MapperOptions options = MapperOptions.DEFAULT.withListener(issue -> told.add(text(issue)));
        MAPPER.fromJson(
                "{\"id\":\"x\",\"tags\":{\"a\":1},\"tags\":[],\"new\":1,\"supplier\":{\"name\":7},\"supplier\":[]}",
                options);

        assertThat(told)
                .containsExactly(
                        "UNREADABLE id: Expected a value of type INTEGER.",
                        "UNREADABLE tags: Expected a list.",
                        "DUPLICATE tags: The element occurs twice; the last one is used.",
                        "UNKNOWN new: The interface does not declare this element.",
                        "DUPLICATE supplier: The element occurs twice; the last one is used.",
                        "UNREADABLE supplier: Expected a record.");
        assertThatThrownBy(() -> MAPPER.fromJson("{\"supplier\":[]}", options.withStrict(true)))
                .hasMessage("supplier: Expected a record. Found [] (line 1, column 14)");
    }

    private static String text(Issue issue) {
        return issue.kind() + " " + issue.path() + ": " + issue.message();
    }

    @Test
    void anotherRootIsReportedRefusedOrAccepted() {
        List<String> told = new ArrayList<>();
        MapperOptions options = MapperOptions.DEFAULT.withListener(issue -> told.add(text(issue)));
        MAPPER.fromXml("<invoice_header/>", options);
        MAPPER.fromXml("<order/>", options.withAnyRoot(true));
        assertThat(told).isEmpty();
        MAPPER.fromXml("<order/>", options);
        assertThat(told).containsExactly("OTHER_ROOT : Expected the root <invoice-header>.");
        assertThatThrownBy(() -> MAPPER.fromXml("<order/>", options.withStrict(true)))
                .hasMessageStartingWith("Expected the root <invoice-header>. Found <order> (line 1, column ")
                .hasMessageEndingWith("If documents of this name hold InvoiceHeader, set MapperOptions.withAnyRoot.");
        assertThatThrownBy(() -> MAPPER.fromXml("<errors><error>No such order</error></errors>"))
                .hasMessageContaining("No such order");
        assertThatThrownBy(() -> MAPPER.fromXml("<HTML/>", options.withAnyRoot(true)))
                .isInstanceOf(MappingException.class);
    }

    @Test
    void errorsInPlaceOfARecordAreRefusedAndBesideItsElementsKept() {
        String errors = "\"errors\":{\"a\":[\"is wrong\"]}";

        assertThatThrownBy(() -> MAPPER.fromJson("{" + errors + "}")).hasMessageContaining("is wrong");
        assertThatThrownBy(() -> MAPPER.listFromJson("{" + errors + "}")).hasMessageContaining("is wrong");
        assertThat(MAPPER.fromJson("{\"id\":1," + errors + "}").extensions().member("errors"))
                .isPresent();
        assertThat(MAPPER.fromJson("{\"x\":1," + errors + "}").extensions().members())
                .hasSize(2);
    }
}
