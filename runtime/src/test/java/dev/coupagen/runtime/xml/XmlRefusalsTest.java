package dev.coupagen.runtime.xml;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.example.ImmutableInvoice;
import dev.coupagen.runtime.example.InvoiceMapper;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are not well-formed and texts that XML cannot hold. */
class XmlRefusalsTest {
    private static final InvoiceMapper MAPPER = InvoiceMapper.INSTANCE;

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u001F", "\uD800", "\uDC00x", "\uFFFE", "\uFFFF"})
    void refusesToWriteWhatXmlCannotHold(String text) {
        ImmutableInvoice invoice =
                ImmutableInvoice.builder().invoiceNumber("a" + text).build();
        assertThatThrownBy(() -> MAPPER.toXml(invoice))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining(String.format(
                        "Element 'invoice-number' holds the character U+%04X (at 1), which XML 1.0 cannot hold.",
                        (int) text.charAt(0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "text",
                "<",
                "<a",
                "<a>",
                "<a></b>",
                "<a/><b/>",
                "<a/>text",
                "<a b></a>",
                "<a b=c/>",
                "<a b='1' b='2'/>",
                "<a>&nbsp;</a>",
                "<a>&#0;</a>",
                "<a>&#xD800;</a>",
                "<a>&#x110000;</a>",
                "<a>]]></a>",
                "<a>\u0001</a>",
                "<a>\uFFFE</a>",
                "<a><!-- -- --></a>",
                "<a><?xml version='1.0'?></a>",
                "<x:a/>",
                "<1a/>",
                "<a>\uD800</a>",
                "{\"id\":1}"
            })
    void refusesWhatIsNotWellFormed(String xml) {
        assertThatThrownBy(() -> MAPPER.fromXml(xml)).isInstanceOf(MappingException.class);
        assertThatThrownBy(() -> MAPPER.fromXml(xml.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(MappingException.class);
    }
}
