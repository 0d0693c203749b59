package dev.coupagen.sandbox;

import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.DefinitionFile;
import dev.coupagen.runtime.dynamic.DynamicResources;
import dev.coupagen.runtime.mapper.DocumentMapper;
import org.junit.jupiter.api.Test;

/** Records without generated classes go round. With generated ones they do in the module {@code snippets}. */
class RoundTripTest {
    @Test
    void everyResourceIsCreatedReadUpdatedAndFound() {
        DynamicResources mappers =
                DynamicResources.ofDefinitions(DefinitionFile.bytes(BundledReleases.load("2026-04")));
        RoundTrips.run(name -> untyped(mappers.mapper(name)));
    }

    /** What a mapper reads it also writes. */
    @SuppressWarnings("unchecked")
    private static DocumentMapper<Object, Object> untyped(DocumentMapper<?, ?> mapper) {
        return (DocumentMapper<Object, Object>) mapper;
    }
}
