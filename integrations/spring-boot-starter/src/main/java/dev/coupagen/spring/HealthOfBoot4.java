package dev.coupagen.spring;

import dev.coupagen.client.Coupa;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Health in Spring Boot 4: whether the instance is there and accepts the credentials. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(name = "org.springframework.boot.health.contributor.HealthIndicator")
class HealthOfBoot4 {
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
