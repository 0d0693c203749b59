package app;

import dev.coupagen.client.Coupa;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.GetMapping;
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

    public static void main(String[] arguments) throws Exception {
        try (ConfigurableApplicationContext context = SpringApplication.run(Main.class)) {
            String port = context.getEnvironment().getProperty("local.server.port");
            HttpResponse<String> reply = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/invoice"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            System.out.println("spring " + (context.getBean(Coupa.class) != null) + " " + reply.body());
        }
    }
}
