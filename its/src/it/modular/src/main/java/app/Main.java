package app;

import dev.coupagen.runtime.query.Query;
import java.nio.charset.StandardCharsets;

public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Invoice read = InvoiceMapper.INSTANCE.fromJson("{\"id\":7,\"gross-total\":\"12.50\"}");
        byte[] xml = InvoiceMapper.INSTANCE.toXml(read);
        Invoice again = InvoiceMapper.INSTANCE.fromXml(xml);
        System.out.println("module " + Main.class.getModule().getName() + " " + again.equals(read) + " "
                + Query.from(InvoicePath.INVOICE).where(InvoicePath.INVOICE.id().gt(5)).toQueryString() + " "
                + new String(xml, StandardCharsets.UTF_8).contains("12.50"));
    }
}
