package dev.coupagen.processor.release;

import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.mapper.DocumentMapper;
import dev.coupagen.runtime.model.Model;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A documented payload of which it is known what it is.
 *
 * @param file the name of its file
 * @param resource what it is a record of
 * @param mapper the resource's mapper
 * @param list whether it is a list of such records
 * @param content the document, or the part of it that is of the resource
 */
record Payload(
        String file, ResourceDefinition resource, DocumentMapper<Object, Model> mapper, boolean list, String content) {

    boolean isXml() {
        return file.endsWith(".xml");
    }

    /** The records, or the one record. */
    List<?> read() {
        return read(isXml(), content.getBytes(StandardCharsets.UTF_8));
    }

    List<?> read(MapperOptions options) {
        byte[] document = content.getBytes(StandardCharsets.UTF_8);
        if (isXml()) {
            return list ? mapper.listFromXml(document, options) : List.of(mapper.fromXml(document, options));
        }
        return list ? mapper.listFromJson(document, options) : List.of(mapper.fromJson(document, options));
    }

    List<?> read(boolean xml, byte[] document) {
        if (xml) {
            return list ? mapper.listFromXml(document) : List.of(mapper.fromXml(document));
        }
        return list ? mapper.listFromJson(document) : List.of(mapper.fromJson(document));
    }

    byte[] written(boolean xml, List<?> records) {
        if (xml) {
            return list ? mapper.listToXml(records) : mapper.toXml(records.get(0));
        }
        return list ? mapper.listToJson(records) : mapper.toJson(records.get(0));
    }

    @Override
    public String toString() {
        return file + ": " + (list ? "list of " : "") + resource.name();
    }
}
