package app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.coupagen.client.Coupa;
import dev.coupagen.client.Credentials;
import dev.coupagen.runtime.query.Query;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws IOException {
        Invoice read = InvoiceMapper.INSTANCE.fromJson("{\"id\":7,\"gross-total\":\"12.50\"}");
        byte[] xml = InvoiceMapper.INSTANCE.toXml(read);
        Invoice again = InvoiceMapper.INSTANCE.fromXml(xml);
        System.out.println("module " + Main.class.getModule().getName() + " " + again.equals(read) + " "
                + Query.from(InvoicePath.INVOICE).where(InvoicePath.INVOICE.id().gt(5)).toQueryString() + " "
                + new String(xml, StandardCharsets.UTF_8).contains("12.50"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/oauth2/token", exchange -> answer(exchange, "{\"access_token\":\"t\"}"));
        server.createContext("/api/invoices", Main::page);
        server.start();
        try (Coupa coupa = Coupa.builder()
                        .url("http://127.0.0.1:" + server.getAddress().getPort())
                        .credentials(Credentials.client("modular", "secret"))
                        .build();
                Stream<Invoice> all = coupa.resource(InvoicePath.INVOICE).stream(Query.from(InvoicePath.INVOICE))) {
            all.forEach(invoice -> System.out.println("client in " + Coupa.class.getModule() + " reads "
                    + invoice.invoiceNumber().orElseThrow() + " "
                    + invoice.grossTotal().orElseThrow()));
        } finally {
            server.stop(0);
        }
    }

    private static void page(HttpExchange exchange) throws IOException {
        boolean isFirst = !exchange.getRequestURI().getQuery().contains("id[gt]");
        answer(exchange, isFirst ? "[{\"id\":7,\"invoice-number\":\"INV-7\",\"gross-total\":\"12.50\"}]" : "[]");
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
