package dev.coupagen.runtime.differential;

import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.example.ImmutableInvoice;
import java.io.InputStream;
import java.util.List;

/** One of the readers of documents, of one record and of lists. */
interface Reader {
    ImmutableInvoice one(byte[] document, MapperOptions options);

    ImmutableInvoice one(String document, MapperOptions options);

    ImmutableInvoice one(InputStream document, MapperOptions options);

    List<ImmutableInvoice> list(byte[] document, MapperOptions options);

    List<ImmutableInvoice> list(String document, MapperOptions options);

    List<ImmutableInvoice> list(InputStream document, MapperOptions options);

    List<ImmutableInvoice> streamed(InputStream document, MapperOptions options);
}
