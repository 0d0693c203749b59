package dev.coupagen.runtime.jackson;

import dev.coupagen.runtime.MappingException;

/** Refuses Jackson's {@code XmlMapper}, which has another notion of XML than Coupa. */
public final class XmlMappers {
    private static final String PACKAGE = ".dataformat.xml.";

    private XmlMappers() {}

    /**
     * Throws if a parser or generator is one of Jackson's XML module; it is optional, so that only its name is known.
     *
     * @param stream a parser or generator of Jackson 2 or 3
     * @throws MappingException if it is one
     */
    public static void refuse(Object stream) {
        if (stream.getClass().getName().contains(PACKAGE)) {
            throw new MappingException(
                    "Jackson's XmlMapper does not read and write the XML of Coupa: it has neither type"
                            + " nor nil attributes, nor lists. Call fromXml and toXml of the generated mapper instead.");
        }
    }
}
