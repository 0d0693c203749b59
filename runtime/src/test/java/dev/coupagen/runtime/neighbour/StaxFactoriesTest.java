package dev.coupagen.runtime.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.coupagen.runtime.example.InvoiceMapper;
import java.io.StringReader;
import java.util.Collections;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaxFactoriesTest {
    @BeforeEach
    void readXmlWithTheRuntime() {
        assertThat(InvoiceMapper.INSTANCE
                        .fromXml("<invoice-header><id>1</id></invoice-header>")
                        .id())
                .contains(1L);
    }

    @Test
    void theApplicationKeepsTheFactoriesOfTheJdk() {
        assertThat(XMLInputFactory.newInstance().getClass())
                .isEqualTo(XMLInputFactory.newDefaultFactory().getClass());
        assertThat(XMLOutputFactory.newInstance().getClass())
                .isEqualTo(XMLOutputFactory.newDefaultFactory().getClass());
        assertThat(XMLEventFactory.newInstance().getClass())
                .isEqualTo(XMLEventFactory.newDefaultFactory().getClass());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javax.xml.stream.XMLInputFactory",
                "javax.xml.stream.XMLOutputFactory",
                "javax.xml.stream.XMLEventFactory",
                "javax.xml.parsers.SAXParserFactory"
            })
    void theClassPathOffersNoParserAsAService(String service) throws Exception {
        ClassLoader loader = StaxFactoriesTest.class.getClassLoader();
        assertThat(Collections.list(loader.getResources("META-INF/services/" + service)))
                .isEmpty();
    }

    @Test
    void otherLibrariesCanHardenTheirParser() {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        assertThatCode(() -> factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, ""))
                .doesNotThrowAnyException();
    }

    @Test
    void otherLibrariesCanReadInternalEntities() throws Exception {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        XMLStreamReader reader =
                factory.createXMLStreamReader(new StringReader("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>"));
        StringBuilder text = new StringBuilder();
        while (reader.hasNext()) {
            reader.next();
            text.append(reader.isCharacters() ? reader.getText() : "");
        }
        assertThat(text).hasToString("y");
    }
}
