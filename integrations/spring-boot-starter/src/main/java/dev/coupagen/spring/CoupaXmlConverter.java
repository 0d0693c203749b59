package dev.coupagen.spring;

import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.jackson.Mappers;
import dev.coupagen.runtime.mapper.DocumentMapper;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.GenericHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * Reads and writes models, and lists of them, as Coupa's XML. Where a client accepts anything, JSON comes first. Types that
 * have no generated mapper are left to the other converters.
 */
public final class CoupaXmlConverter implements GenericHttpMessageConverter<Object> {
    /** Less wanted than JSON, which has no such factor. */
    private static final double QUALITY = 0.9;

    private static final List<MediaType> WRITTEN =
            List.of(new MediaType("application", "xml", QUALITY), new MediaType("text", "xml", QUALITY));
    private static final MediaType WITH_SUFFIX = new MediaType("application", "*+xml");

    private final Mappers mappers = Mappers.of();
    private final MapperOptions options;

    /** The converter with the standard options. */
    public CoupaXmlConverter() {
        this(MapperOptions.DEFAULT);
    }

    /** The converter with other options. */
    public CoupaXmlConverter(MapperOptions options) {
        this.options = options;
    }

    /**
     * {@code text/xml} only: Spring Boot 4 would replace its own converter by one that names {@code application/xml} here,
     * so that other classes had none.
     */
    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return WRITTEN.subList(1, 2);
    }

    @Override
    public List<MediaType> getSupportedMediaTypes(Class<?> type) {
        return Collection.class.isAssignableFrom(type) || mapper(type).isPresent() ? WRITTEN : List.of();
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType media) {
        return canRead(type, null, media);
    }

    @Override
    public boolean canRead(Type type, @Nullable Class<?> context, @Nullable MediaType media) {
        return isXml(media) && mapper(recordOf(type)).isPresent();
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType media) {
        return canWrite(type, type, media);
    }

    @Override
    public boolean canWrite(@Nullable Type type, @Nullable Class<?> valueType, @Nullable MediaType media) {
        return (media == null || media.isWildcardType() || isXml(media))
                && (mapper(recordOf(type)).isPresent() || mapper(valueType).isPresent());
    }

    @Override
    public Object read(Class<?> type, HttpInputMessage message) throws IOException {
        return read(type, null, message);
    }

    @Override
    public Object read(Type type, @Nullable Class<?> context, HttpInputMessage message) throws IOException {
        DocumentMapper<Object, ?> mapper = known(recordOf(type));
        try {
            return isList(type)
                    ? mapper.listFromXml(message.getBody(), options)
                    : mapper.fromXml(message.getBody(), options);
        } catch (MappingException e) {
            throw new HttpMessageNotReadableException(String.valueOf(e.getMessage()), e, message);
        }
    }

    @Override
    public void write(Object value, @Nullable MediaType media, HttpOutputMessage message) throws IOException {
        write(value, value.getClass(), media, message);
    }

    @Override
    public void write(Object value, @Nullable Type type, @Nullable MediaType media, HttpOutputMessage message)
            throws IOException {
        message.getHeaders()
                .setContentType(
                        media == null || !media.isConcrete() ? MediaType.APPLICATION_XML : media.removeQualityValue());
        if (value instanceof Collection<?> values) {
            known(recordOf(type)).writeListXml(values, message.getBody(), options);
        } else {
            known(value.getClass()).writeXml(value, message.getBody(), options);
        }
    }

    private static boolean isXml(@Nullable MediaType media) {
        return media == null || WRITTEN.stream().anyMatch(media::equalsTypeAndSubtype) || WITH_SUFFIX.includes(media);
    }

    private static boolean isList(Type type) {
        return type instanceof ParameterizedType;
    }

    /** The class itself, or that of the items if the type is of a list; null if it is any other type. */
    private static @Nullable Class<?> recordOf(@Nullable Type type) {
        if (type instanceof ParameterizedType list
                && list.getRawType() instanceof Class<?> raw
                && raw.isAssignableFrom(List.class)
                && Collection.class.isAssignableFrom(raw)) {
            Type item = list.getActualTypeArguments()[0];
            Type bound = item instanceof WildcardType wildcard ? wildcard.getUpperBounds()[0] : item;
            return bound instanceof Class<?> record ? record : null;
        }
        return type instanceof Class<?> record ? record : null;
    }

    private DocumentMapper<Object, ?> known(@Nullable Class<?> type) {
        return mapper(type)
                .orElseThrow(() -> new IllegalArgumentException("No mapper was generated for " + type
                        + ". Return a model, or a list whose type names its items."));
    }

    @SuppressWarnings("unchecked")
    private Optional<DocumentMapper<Object, ?>> mapper(@Nullable Class<?> type) {
        return type == null
                ? Optional.empty()
                : mappers.find(type)
                        .filter(mapper -> mapper instanceof DocumentMapper)
                        .map(mapper -> (DocumentMapper<Object, ?>) mapper);
    }
}
