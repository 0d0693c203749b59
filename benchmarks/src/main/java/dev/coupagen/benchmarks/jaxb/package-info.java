/**
 * The payload's resources as JAXB binds them: classes with fields, also for the custom fields, which JAXB could otherwise only
 * keep as a DOM, several times slower. An element without a value is null.
 */
@NullUnmarked
@XmlAccessorType(XmlAccessType.FIELD)
@XmlJavaTypeAdapters({
    @XmlJavaTypeAdapter(type = OffsetDateTime.class, value = DateTimeAdapter.class),
    @XmlJavaTypeAdapter(type = LocalDate.class, value = DateAdapter.class)
})
package dev.coupagen.benchmarks.jaxb;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapters;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.NullUnmarked;
