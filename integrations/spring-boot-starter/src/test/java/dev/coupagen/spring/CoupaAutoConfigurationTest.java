package dev.coupagen.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.client.Coupa;
import dev.coupagen.client.http.Interceptor;
import dev.coupagen.client.observe.MicrometerListener;
import dev.coupagen.sandbox.CoupaSandbox;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The beans of the starter; run on Spring Boot 3.5 and on 4. */
class CoupaAutoConfigurationTest {
    private static final String GENERATION = System.getProperty("spring.generation", "3");
    private static CoupaSandbox sandbox;

    @BeforeAll
    static void start() {
        sandbox = CoupaSandbox.builder().records(3).port(0).start();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    private static ApplicationContextRunner runner() {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(CoupaAutoConfiguration.class))
                .withPropertyValues(
                        "coupa.url=" + sandbox.url(),
                        "coupa.client-id=" + sandbox.clientId(),
                        "coupa.client-secret=" + sandbox.clientSecret(),
                        "coupa.read-only=true",
                        "coupa.request-timeout=5s");
    }

    @Test
    void theTestsRunOnTheGenerationThatTheyAreMeantFor() {
        assertThat(SpringBootVersion.getVersion()).startsWith(GENERATION + ".");
    }

    @Test
    void thereIsAClientOfTheProperties() {
        runner().run(context -> {
            Coupa coupa = context.getBean(Coupa.class);
            coupa.authenticate();
            assertThat(coupa.url()).isEqualTo(sandbox.url());
            assertThat(coupa.options().requestTimeout()).hasSeconds(5);
        });
    }

    @Test
    void aClientOfTheApplicationComesFirst() {
        Coupa own = Coupa.builder()
                .url(sandbox.url())
                .credentials(dev.coupagen.client.Credentials.apiKey("k"))
                .build();
        runner().withBean(Coupa.class, () -> own)
                .run(context -> assertThat(context.getBean(Coupa.class)).isSameAs(own));
    }

    @Test
    void healthSaysWhetherTheCredentialsAreAccepted() {
        runner().run(context ->
                assertThat(health(context.getBean("coupaHealthIndicator"))).startsWith("UP"));
        runner().withPropertyValues("coupa.client-secret=wrong")
                .run(context -> assertThat(health(context.getBean("coupaHealthIndicator")))
                        .startsWith("DOWN")
                        .doesNotContain("wrong"));
    }

    /** The types of the two generations have nothing in common but their names. */
    private static String health(Object indicator) throws ReflectiveOperationException {
        try {
            String type = GENERATION.equals("3")
                    ? "org.springframework.boot.actuate.health.HealthIndicator"
                    : "org.springframework.boot.health.contributor.HealthIndicator";
            return Class.forName(type).getMethod("health").invoke(indicator).toString();
        } catch (InvocationTargetException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void metersAreThereIfThereIsARegistry() {
        runner().withBean(MeterRegistry.class, SimpleMeterRegistry::new)
                .run(context -> assertThat(context).hasSingleBean(MicrometerListener.class));
        runner().run(context -> assertThat(context).doesNotHaveBean(MicrometerListener.class));
    }

    @Test
    void callsAreTimedAndObservedInTheRegistriesOfTheApplication() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        ObservationRegistry observations = ObservationRegistry.create();
        observations.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
        runner().withBean(MeterRegistry.class, () -> meters)
                .withBean(ObservationRegistry.class, () -> observations)
                .run(context -> {
                    context.getBean(Coupa.class).get("/api/suppliers", "limit=1");
                    assertThat(meters.get("coupa.client.requests")
                                    .tags("path", "/api/suppliers", "status", "200")
                                    .timer()
                                    .count())
                            .isEqualTo(1);
                    assertThat(meters.get("coupa.client.exchange")
                                    .tags("path", "/api/suppliers", "status", "200")
                                    .timer()
                                    .count())
                            .isEqualTo(1);
                });
    }

    @Test
    void interceptorsAndCustomizersOfTheApplicationAreUsed() {
        List<String> sent = new ArrayList<>();
        runner().withBean(Interceptor.class, () -> (call, next) -> {
                    sent.add(call + " " + call.headers().get("User-Agent"));
                    return next.send(call);
                })
                .withBean(CoupaCustomizer.class, () -> builder -> builder.application("payables"))
                .run(context -> {
                    context.getBean(Coupa.class).get("/api/suppliers", "limit=1");
                    assertThat(sent).last().asString().startsWith("GET /api/suppliers payables coupagen-client");
                });
    }

    @Test
    void secretsAreInNoTextOfTheContext() {
        runner().run(context -> assertThat(
                        context.getBean(CoupaProperties.class).toString() + context.getBean(Coupa.class))
                .doesNotContain(sandbox.clientSecret()));
    }

    @Test
    void theContextFailsAtItsStartIfAPropertyIsMissing() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(CoupaAutoConfiguration.class))
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("The address of the instance is missing"));
    }

    @Test
    void bothJacksonsHaveTheirModule() {
        runner().run(context -> assertThat(context)
                .hasSingleBean(dev.coupagen.runtime.jackson2.CoupaModule.class)
                .hasSingleBean(dev.coupagen.runtime.jackson3.CoupaModule.class));
    }

    @Test
    void xmlOfCoupaIsReadAndWrittenWhereThereIsSpringsWeb() {
        runner().run(context -> assertThat(context).hasSingleBean(CoupaXmlConverter.class));
        runner().withClassLoader(new FilteredClassLoader("org.springframework.http"))
                .run(context -> assertThat(context).doesNotHaveBean("coupaXmlConverter"));
    }

    @Test
    void anIdeFindsThePropertiesAndWhatTheyMean() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                getClass().getResourceAsStream("/META-INF/spring-configuration-metadata.json"))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("coupa.client-secret-file")
                    .contains("many requests a second the client id may send");
        }
    }
}
