package dev.coupagen.spring;

import dev.coupagen.client.Coupa;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Health in Spring Boot 3: whether the instance is there and accepts the credentials. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(name = "org.springframework.boot.actuate.health.HealthIndicator")
class HealthOfBoot3 {
    @Bean
    @ConditionalOnMissingBean(name = "coupaHealthIndicator")
    HealthIndicator coupaHealthIndicator(Coupa coupa) {
        return new AbstractHealthIndicator("The instance does not accept the credentials") {
            @Override
            protected void doHealthCheck(Health.Builder health) {
                coupa.authenticate();
                health.up().withDetail("url", coupa.url());
            }
        };
    }
}
