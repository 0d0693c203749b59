package dev.coupagen.processor.release;

import dev.coupagen.processor.testing.CompiledRelease.Resource;
import dev.coupagen.runtime.mapper.DocumentMapper;
import dev.coupagen.runtime.model.Model;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A documented payload of which it is known what it is.
 *
 * @param file the name of its file
 * @param resource what it is a record of
 * @param list whether it is a list of such records
 * @param content the document, or the part of it that is of the resource
 */
record Payload(String file, Resource resource, boolean list, String content) {

    boolean isXml() {
        return file.endsWith(".xml");
    }

    /** The records, or the one record. */
    List<?> read() {
        return read(isXml(), content.getBytes(StandardCharsets.UTF_8));
    }

    List<?> read(boolean xml, byte[] document) {
        DocumentMapper<Object, Model> mapper = resource.mapper();
        if (xml) {
            return list ? mapper.listFromXml(document) : List.of(mapper.fromXml(document));
        }
        return list ? mapper.listFromJson(document) : List.of(mapper.fromJson(document));
    }

    byte[] written(boolean xml, List<?> records) {
        DocumentMapper<Object, Model> mapper = resource.mapper();
        if (xml) {
            return list ? mapper.listToXml(records) : mapper.toXml(records.get(0));
        }
        return list ? mapper.listToJson(records) : mapper.toJson(records.get(0));
    }

    @Override
    public String toString() {
        return file + ": " + (list ? "list of " : "") + resource;
    }
}
