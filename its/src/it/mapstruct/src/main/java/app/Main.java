package app;

import coupa.ImmutableInvoiceHeader;
import coupa.InvoiceHeader;
import coupa.InvoiceHeaderMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

public final class Main {
    private static final String JSON = "{\"id\":7,\"invoice-number\":\"A-1\",\"status\":\"approved\",\"gross-total\":\"12.50\","
            + "\"supplier\":{\"id\":3,\"name\":\"ACME\"},"
            + "\"invoice-lines\":[{\"line-num\":1,\"description\":\"Pen\",\"quantity\":\"2\"},{\"line-num\":2,\"description\":null}]}";

    private static int checks;

    public static void main(String[] args) {
        InvoiceHeader model = InvoiceHeaderMapper.INSTANCE.fromJson(JSON);
        Mappings mappings = Mappings.INSTANCE;

        Invoice bean = mappings.toBean(model);
        check("ACME", bean.getSupplier().getName());
        check("approved", bean.getStatus());
        check("Pen", bean.getInvoiceLines().get(0).getDescription());
        check(null, bean.getInvoiceLines().get(1).getDescription());
        check("{\"id\":7,\"status\":\"approved\",\"gross-total\":\"12.50\",\"invoice-number\":\"A-1\",\"paid\":false,"
                        + "\"supplier\":{\"name\":\"ACME\"},\"invoice-lines\":[{\"quantity\":\"2\",\"description\":\"Pen\"},{}]}",
                mappings.toModel(bean));

        Summary summary = mappings.toRecord(model);
        check(new Summary.Line(2, null), summary.invoiceLines().get(1));
        check(new Summary.Party(3L, "ACME"), summary.supplier());
        check("{\"id\":7,\"status\":\"approved\",\"invoice-number\":\"A-1\",\"supplier\":{\"id\":3,\"name\":\"ACME\"},"
                        + "\"invoice-lines\":[{\"line-num\":1,\"description\":\"Pen\"},{\"line-num\":2}]}",
                mappings.toModel(summary));
        check(summary, mappings.toRecord(mappings.toProjection(summary)));

        Invoice empty = new Invoice();
        empty.setGrossTotal(new BigDecimal("1.0"));
        check("{\"gross-total\":\"1.0\",\"paid\":false}", mappings.toModel(empty));
        empty.setInvoiceLines(List.of());
        check("{\"gross-total\":\"1.0\",\"paid\":false,\"invoice-lines\":[]}", mappings.toModel(empty));
        check(null, mappings.toBean(ImmutableInvoiceHeader.builder().build()).getSupplier());
        System.out.println("mapstruct: " + checks + " mappings as expected");
    }

    private static void check(Object expected, Object found) {
        if (!Objects.equals(expected, found)) {
            throw new AssertionError("expected " + expected + " but found " + found);
        }
        checks++;
    }

    private static void check(String json, InvoiceHeader model) {
        check((Object) InvoiceHeaderMapper.INSTANCE.fromJson(json), ImmutableInvoiceHeader.copyOf(model));
    }

    private Main() {}
}
