package app;

import dev.coupagen.client.Coupa;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
public class Main {
    @GetMapping("/invoice")
    Invoice invoice() {
        return ImmutableInvoice.builder()
                .id(7)
                .grossTotal(new BigDecimal("12.50"))
                .build();
    }

    @PostMapping("/invoices")
    List<Invoice> invoices(@RequestBody Invoice invoice) {
        return List.of(invoice, invoice);
    }

    private static String ask(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> reply =
                HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        return reply.body().replaceAll("\\s*\\n\\s*", "");
    }

    public static void main(String[] arguments) throws Exception {
        try (ConfigurableApplicationContext context = SpringApplication.run(Main.class)) {
            String port = context.getEnvironment().getProperty("local.server.port");
            URI address = URI.create("http://127.0.0.1:" + port + "/invoice");
            String json = ask(HttpRequest.newBuilder(address).header("Accept", "*/*"));
            String xml = ask(HttpRequest.newBuilder(address).header("Accept", "application/xml"));
            String list = ask(HttpRequest.newBuilder(URI.create(address + "s"))
                    .header("Accept", "application/xml")
                    .header("Content-Type", "application/xml")
                    .POST(HttpRequest.BodyPublishers.ofString(xml)));
            System.out.println("spring " + (context.getBean(Coupa.class) != null) + " " + json);
            System.out.println("spring xml " + xml);
            System.out.println("spring list " + list);
        }
    }
}
