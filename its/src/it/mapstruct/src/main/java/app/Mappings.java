package app;

import coupa.ImmutableInvoiceHeader;
import coupa.InvoiceHeader;
import org.mapstruct.Mapper;
import org.mapstruct.factory.Mappers;

/** Both ways, into beans and into records, of generated models and of one that was written by hand. */
@Mapper
public interface Mappings {
    Mappings INSTANCE = Mappers.getMapper(Mappings.class);

    Invoice toBean(InvoiceHeader invoice);

    InvoiceHeader toModel(Invoice invoice);

    Summary toRecord(InvoiceHeader invoice);

    ImmutableInvoiceHeader toModel(Summary summary);

    Summary toRecord(Projection projection);

    Projection toProjection(Summary summary);
}
