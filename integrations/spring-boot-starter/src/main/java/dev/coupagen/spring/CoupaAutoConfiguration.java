package dev.coupagen.spring;

import dev.coupagen.client.Coupa;
import dev.coupagen.client.CoupaBuilder;
import dev.coupagen.client.Credentials;
import dev.coupagen.client.http.Interceptor;
import dev.coupagen.client.observe.MicrometerListener;
import dev.coupagen.client.observe.ObservationInterceptor;
import dev.coupagen.client.observe.RequestListener;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Makes a {@link Coupa} of the properties {@code coupa.*}, unless the application has one. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.actuate.autoconfigure.observation.ObservationAutoConfiguration",
            "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration"
        },
        beforeName = {
            "org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration",
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration"
        })
@EnableConfigurationProperties(CoupaProperties.class)
@Import({HealthOfBoot3.class, HealthOfBoot4.class})
public class CoupaAutoConfiguration {

    /** The client. */
    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    public Coupa coupa(
            CoupaProperties properties,
            ObjectProvider<RequestListener> listeners,
            ObjectProvider<Interceptor> interceptors,
            ObjectProvider<CoupaCustomizer> customizers) {
        CoupaBuilder builder = Coupa.builder()
                .format(properties.format())
                .requestsPerSecond(properties.requestsPerSecond())
                .connectTimeout(properties.connectTimeout())
                .requestTimeout(properties.requestTimeout())
                .totalTimeout(properties.totalTimeout());
        if (properties.url() != null) {
            builder.url(properties.url());
        }
        authenticate(builder, properties);
        secure(builder, properties);
        listeners.orderedStream().forEach(builder::listener);
        interceptors.orderedStream().forEach(builder::interceptor);
        customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
        return builder.build();
    }

    private static void authenticate(CoupaBuilder builder, CoupaProperties properties) {
        String id = properties.clientId();
        if (id != null && properties.clientSecret() != null) {
            builder.credentials(scoped(Credentials.client(id, properties.clientSecret()), properties));
        } else if (id != null && properties.clientSecretFile() != null) {
            builder.credentials(
                    scoped(Credentials.clientWithSecretFile(id, Path.of(properties.clientSecretFile())), properties));
        } else if (properties.apiKey() != null) {
            builder.credentials(Credentials.apiKey(properties.apiKey()));
        }
    }

    private static Credentials scoped(Credentials credentials, CoupaProperties properties) {
        return properties.scopes().isEmpty() ? credentials : credentials.scopes(properties.scopes());
    }

    private static void secure(CoupaBuilder builder, CoupaProperties properties) {
        if (properties.readOnly()) {
            builder.readOnly();
        }
        if (properties.dryRun()) {
            builder.dryRun();
        }
        if (!properties.onlyHosts().isEmpty()) {
            builder.onlyHosts(properties.onlyHosts().toArray(String[]::new));
        }
        if (properties.environment() != null) {
            builder.refuseProductionFrom(properties.environment());
        }
    }

    /** Meters, if the application has a registry. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(MeterRegistry.class)
    static class Meters {
        @Bean
        @ConditionalOnBean(MeterRegistry.class)
        @ConditionalOnMissingBean
        MicrometerListener coupaMeters(MeterRegistry registry) {
            return new MicrometerListener(registry);
        }
    }

    /** Observations, and with them traces, if the application has a registry of them. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(ObservationRegistry.class)
    static class Observations {
        @Bean
        @ConditionalOnBean(ObservationRegistry.class)
        @ConditionalOnMissingBean
        ObservationInterceptor coupaObservations(ObservationRegistry registry) {
            return new ObservationInterceptor(registry);
        }
    }

    /** Coupa's XML in controllers and clients, besides the JSON of the Jackson modules. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.http.converter.GenericHttpMessageConverter")
    static class Xml {
        @Bean
        @ConditionalOnMissingBean
        CoupaXmlConverter coupaXmlConverter() {
            return new CoupaXmlConverter();
        }
    }

    /** The module for the Jackson of Spring Boot 3.5. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(com.fasterxml.jackson.databind.Module.class)
    static class Jackson2 {
        @Bean
        @ConditionalOnMissingBean
        dev.coupagen.runtime.jackson2.CoupaModule coupaJackson2Module() {
            return new dev.coupagen.runtime.jackson2.CoupaModule();
        }
    }

    /** The module for the Jackson of Spring Boot 4. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(tools.jackson.databind.JacksonModule.class)
    static class Jackson3 {
        @Bean
        @ConditionalOnMissingBean
        dev.coupagen.runtime.jackson3.CoupaModule coupaJackson3Module() {
            return new dev.coupagen.runtime.jackson3.CoupaModule();
        }
    }
}
