package dev.coupagen.runtime.neighbour;

import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.Patch;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.dynamic.DynamicRecord;
import dev.coupagen.runtime.dynamic.DynamicResources;
import dev.coupagen.runtime.example.ImmutableInvoice;
import dev.coupagen.runtime.example.ImmutableSupplier;
import dev.coupagen.runtime.example.Invoice;
import dev.coupagen.runtime.example.InvoiceMapper;
import dev.coupagen.runtime.example.InvoicePath;
import dev.coupagen.runtime.example.SupplierMapper;
import dev.coupagen.runtime.query.Query;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** A program that uses all that generated code and the runtime offer. */
public final class Everything implements Callable<String> {
    private static final String JSON = "{\"id\":7,\"invoice-number\":\"A-1\",\"status\":\"brand new\","
            + "\"gross-total\":\"12.50\",\"paid\":true,\"created-at\":\"2026-01-31T08:00:00+01:00\","
            + "\"supplier\":{\"id\":1,\"name\":\"Acm\\u00e9\"},\"tags\":[\"a\"],\"other\":[1.50,{\"x\":null}]}";

    private final List<String> done = new ArrayList<>();

    @Override
    public String call() throws IOException {
        ImmutableInvoice invoice = InvoiceMapper.INSTANCE.fromJson(JSON.getBytes(StandardCharsets.UTF_8));
        documents(invoice);
        models(invoice);
        queries(invoice);
        withoutClasses();
        return String.join("\n", done);
    }

    private void documents(ImmutableInvoice invoice) throws IOException {
        InvoiceMapper mapper = InvoiceMapper.INSTANCE;
        done.add(mapper.toJsonString(mapper.fromJson(new ByteArrayInputStream(mapper.toJson(invoice)))));
        done.add(mapper.toXmlString(mapper.fromXml(mapper.toXml(invoice))));
        done.add(mapper.listFromXml(new ByteArrayInputStream(mapper.listToXml(List.of(invoice, invoice))))
                .toString());
        try (Stream<ImmutableInvoice> all =
                mapper.streamJson(new ByteArrayInputStream(mapper.listToJson(List.of(invoice, invoice))))) {
            done.add(String.valueOf(all.count()));
        }
        done.add(mapper.fromMap(mapper.toMap(invoice, MapperOptions.DEFAULT), MapperOptions.DEFAULT)
                .toString());
        try {
            mapper.fromJson("{\"id\":", MapperOptions.DEFAULT);
        } catch (RuntimeException e) {
            done.add(String.valueOf(e.getMessage()));
        }
    }

    private void models(ImmutableInvoice invoice) {
        Invoice changed = invoice.toBuilder()
                .clearPaid()
                .supplier(ImmutableSupplier.builder().id(2).build())
                .extension("more", new RawValue.Text("x"))
                .build();
        done.add(InvoiceMapper.INSTANCE.toJsonString(Patch.between(invoice, changed)));
        done.add(invoice.equals(ImmutableInvoice.copyOf(changed)) + " " + invoice.presence("paid"));
        done.add(invoice.hashCode() == InvoiceMapper.INSTANCE.fromJson(JSON).hashCode() ? "same" : "other");
    }

    private void queries(ImmutableInvoice invoice) {
        Query<Invoice> query = Query.from(InvoicePath.INVOICE)
                .where(InvoicePath.INVOICE.supplier().name().contains("Acm"))
                .orderBy(InvoicePath.INVOICE.id().desc())
                .fields(InvoicePath.INVOICE.id(), InvoicePath.INVOICE.supplier().name());
        done.add(query.toQueryString());
        done.add(query.toGraphQl());
        done.add(query.test(invoice) + " "
                + InvoicePath.INVOICE.supplier().name().get(invoice));
        done.add(Query.parseStrict(InvoicePath.INVOICE, "id[gt]=1").toQueryString());
    }

    private void withoutClasses() {
        String definitions = "{\"release\":\"T\",\"resources\":{\"Supplier\":{\"element\":\"supplier\","
                + "\"elements\":{\"id\":{\"type\":\"integer\"},\"name\":{\"type\":\"string(40)\"}}}}}";
        DynamicResources resources = DynamicResources.ofDefinitions(definitions.getBytes(StandardCharsets.UTF_8));
        DynamicRecord record = resources.mapper("Supplier").fromJson("{\"id\":1,\"name\":\"A\"}");
        done.add(record + " " + SupplierMapper.INSTANCE.schema().resource());
    }
}
