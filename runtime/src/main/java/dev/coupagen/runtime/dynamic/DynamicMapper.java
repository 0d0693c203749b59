package dev.coupagen.runtime.dynamic;

import dev.coupagen.runtime.dynamic.ElementCatalog.Element;
import dev.coupagen.runtime.dynamic.ElementCatalog.Resource;
import dev.coupagen.runtime.mapper.DocumentMapper;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Model;
import dev.coupagen.runtime.model.Schema;
import dev.coupagen.runtime.model.SchemaBuilder;

/** Reads and writes the records of a resource of a catalogue. */
public final class DynamicMapper extends DocumentMapper<DynamicRecord, DynamicRecord> {
    private final Resource resource;
    private final DynamicResources resources;

    DynamicMapper(Resource resource, DynamicResources resources) {
        super(resource.name(), resource.element(), resource.collection(), schema -> add(resource, resources, schema));
        this.resource = resource;
        this.resources = resources;
    }

    private static void add(Resource resource, DynamicResources resources, SchemaBuilder schema) {
        for (Element element : resource.elements()) {
            boolean isLost = element.kind() == Kind.REFERENCE && !resources.has(element.resource());
            Kind kind = isLost ? Kind.RAW : element.kind();
            if (element.list()) {
                schema.addList(element.name(), kind);
            } else {
                schema.add(element.name(), kind);
            }
            if (element.readOnly()) {
                schema.readOnly();
            }
            if (element.writeOnly()) {
                schema.writeOnly();
            }
            if (element.custom()) {
                schema.custom();
            }
        }
        if (resource.elements().stream().noneMatch(element -> element.name().equals(Schema.CUSTOM_FIELDS))) {
            schema.add(Schema.CUSTOM_FIELDS, Kind.CUSTOM_FIELDS);
        }
    }

    /**
     * The resource's address below {@code /api}; empty if it has none of its own.
     *
     * @return such as {@code /invoices}
     */
    public String resourcePath() {
        return resource.path();
    }

    @Override
    protected void describe(SchemaBuilder schema) {
        add(resource, resources, schema);
    }

    @Override
    protected Object target(int slot) {
        return resources.mapper(resource.elements().get(slot).resource());
    }

    @Override
    protected DynamicRecord create(Model.Values values) {
        return new DynamicRecord(values, this);
    }

    @Override
    protected DynamicRecord copy(DynamicRecord value) {
        throw new IllegalArgumentException("Expected a record of " + resource.name() + " but got one of "
                + value.mapper().resource.name() + ".");
    }
}
