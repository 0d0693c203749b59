package dev.coupagen.benchmarks.contender;

import dev.coupagen.benchmarks.model.InvoiceHeader;
import dev.coupagen.benchmarks.model.InvoiceHeaderMapper;
import java.util.List;

/** Ours. */
final class Coupagen implements Contender {
    private final boolean xml;

    Coupagen(boolean xml) {
        this.xml = xml;
    }

    @Override
    public Object decode(byte[] document) {
        return xml
                ? InvoiceHeaderMapper.INSTANCE.listFromXml(document)
                : InvoiceHeaderMapper.INSTANCE.listFromJson(document);
    }

    @Override
    @SuppressWarnings("unchecked")
    public byte[] encode(Object model) {
        List<InvoiceHeader> invoices = (List<InvoiceHeader>) model;
        return xml
                ? InvoiceHeaderMapper.INSTANCE.listToXml(invoices)
                : InvoiceHeaderMapper.INSTANCE.listToJson(invoices);
    }
}
