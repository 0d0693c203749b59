package dev.coupagen.runtime.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.coupagen.runtime.example.Invoice;
import dev.coupagen.runtime.example.InvoiceMapper;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class SpringTest {
    @EnableAutoConfiguration
    static class Application {}

    @Test
    void springBootsObjectMapperUsesTheMappersWithoutConfiguration() throws Exception {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(Application.class)) {
            ObjectMapper jackson = context.getBean(ObjectMapper.class);
            String json = "{\"invoice-number\":\"A-1\",\"gross-total\":\"12.50\",\"other\":1}";
            Invoice invoice = jackson.readValue(json, Invoice.class);
            assertThat(invoice).isEqualTo(InvoiceMapper.INSTANCE.fromJson(json));
            assertThat(jackson.writeValueAsString(invoice)).isEqualTo(json);
        }
    }
}
