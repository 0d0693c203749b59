package dev.coupagen.sources.customfields.learn;

import static dev.coupagen.sources.customfields.learn.Learning.messages;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.client.CoupaBuilder;
import dev.coupagen.client.limit.RateSettings;
import dev.coupagen.client.options.RetrySettings;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.diagnostics.CoupagenException;
import dev.coupagen.diagnostics.Notice;
import dev.coupagen.sources.customfields.learn.LearnRequest.InstanceSource;
import dev.coupagen.sources.customfields.live.Credentials;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Learning from a running instance. */
@Timeout(60)
class InstanceTest {
    private static final Credentials CLIENT = new Credentials.Client("my-id", FakeInstance.SECRET, "core.invoice.read");
    private static final String SWAGGER = """
            {"swagger": "2.0", "paths": {}, "definitions": {
              "InvoiceHeader": {"type": "object", "properties": {
                "id": {"type": "integer"},
                "invoice-number": {"type": "string", "format": "string(40)"},
                "urgent ": {"type": "string", "format": "tinyint(1)"},
                "buyer": {"$ref": "#/definitions/User"},
                "odd": {"$ref": "#/definitions/Nobody"},
                "custom-fields": {"type": "object", "properties": {
                  "cf-level": {"type": "string", "format": "string(10)", "enum": ["low", "high"]},
                  "cf-regions": {"type": "array", "items": {"$ref": "#/definitions/LookupValue"}},
                  "cf-thing": {"type": "object"}}}}},
              "Supplier": {"type": "object", "properties": {
                "custom-fields": {"$ref": "#/definitions/SupplierCustomFields"}}},
              "SupplierCustomFields": {"type": "object", "properties": {
                "cf-since": {"type": "string", "format": "date"}}},
              "User": {"type": "object", "properties": {}},
              "OnlyHere": {"type": "object", "properties": {"x": {"type": "string"}}}}}
            """;

    @TempDir
    Path folder;

    private final FakeInstance instance = new FakeInstance();
    private final List<String> progress = new ArrayList<>();
    private String release = "R39";

    @AfterEach
    void close() {
        instance.close();
    }

    @Test
    void itsOwnSwaggerTellsTheFieldsThatTheReleaseDoesNotHave() throws Exception {
        instance.answer("/api_docs/1.json", 200, SWAGGER).answer("/api_docs/4.json", 200, SWAGGER);

        LearnResult result = learn(CLIENT, InstanceSource.ANY);

        assertThat(Files.readString(output()).lines().skip(1))
                .containsExactly(
                        "InvoiceHeader:",
                        "  buyer: {type: User, global: true}",
                        "  cf-level: {type: string(10), values: [low, high]}",
                        "  cf-regions: LookupValue[]",
                        "  cf-thing: unknown",
                        "  odd: {type: unknown, global: true}",
                        "  \"urgent \": {type: boolean, global: true}",
                        "Supplier:",
                        "  cf-since: date");
        assertThat(messages(result, SourceDiagnostic.CUSTOM_FIELD_OF_UNKNOWN)).isNotEmpty();
        assertThat(messages(result, SourceDiagnostic.INSTANCE_IS_NEWER))
                .singleElement()
                .asString()
                .contains("3 elements are unknown to R39");
        assertThat(instance.requests()).doesNotContain("/api/invoices?limit=7").contains("/api_docs/9.json");
        assertThat(instance.tokenRequest())
                .isEqualTo("client_id=my-id&client_secret=" + encoded(FakeInstance.SECRET)
                        + "&grant_type=client_credentials&scope=core.invoice.read");

        Files.writeString(output(), "InvoiceHeader:\n  cf-gone: date\n");
        assertThat(learn(CLIENT, InstanceSource.SWAGGER).gone()).hasSize(1);
    }

    @Test
    void withoutSwaggerSamplesOfEachResourceTell() throws Exception {
        instance.answer("/api/invoices", 200, "[{\"id\": 1, \"custom-fields\": {\"cf\": 1}}]")
                .answer("/api/suppliers", 200, "[]")
                .answer("/api/users", 403, "")
                .answer("/api/items", 200, "<html>");

        LearnResult result = learn(new Credentials.ApiKey(FakeInstance.KEY), InstanceSource.ANY);

        assertThat(Files.readString(output())).endsWith("InvoiceHeader:\n  cf: integer\n");
        assertThat(instance.requests()).contains("/api/invoices?limit=7", "/api/users?limit=7");
        assertThat(instance.requests()).noneMatch(path -> path.contains("{"));
        assertThat(messages(result, SourceDiagnostic.INSTANCE_WITHOUT_SWAGGER)).hasSize(1);
        assertThat(messages(result, SourceDiagnostic.INSTANCE_RESOURCE_SKIPPED))
                .contains(instance.address() + ": no sample of User (status 403).")
                .contains(instance.address() + "/api/items: no sample of Item (no JSON).");
        assertThat(progress)
                .anyMatch(line ->
                        line.matches("Sampling InvoiceHeader of http://127.0.0.1:[0-9]+ \\([0-9]+ of [0-9]+\\)"));
    }

    @Test
    void onlyChosenResourcesAreSampled() {
        instance.answer("/api/invoices", 200, "[]");

        learn(CLIENT, InstanceSource.SAMPLES, Set.of("InvoiceHeader"));

        assertThat(instance.requests()).containsExactly("/api/invoices?limit=7");
    }

    @Test
    void aResourceWithAnApiOfItsOwnIsAskedForThere() {
        release = "2026-04";
        learn(CLIENT, InstanceSource.SAMPLES, Set.of("QualityCollaboration"));

        assertThat(instance.requests()).containsExactly("/qualitycollaboration/api/v1/quality-inspections?limit=7");
    }

    @Test
    void tooManyRequestsAreWaitedFor() {
        instance.answer("/api/invoices", 429, "", Map.of("Retry-After", "3"))
                .answer("/api/invoices", 429, "")
                .answer("/api/invoices", 200, "[{\"cf\": 1}]");

        LearnResult result = learn(CLIENT, InstanceSource.SAMPLES, Set.of("InvoiceHeader", "Supplier"));

        assertThat(result.fields()).hasSize(1);
    }

    @Test
    void anInstanceThatStaysBusyEndsTheGoal() {
        instance.answer("/api/invoices", 429, "", Map.of("Retry-After", "999999999"));

        assertThatThrownBy(() -> learn(CLIENT, InstanceSource.SAMPLES, Set.of("InvoiceHeader")))
                .hasMessageContaining("too many requests");
    }

    @Test
    void aTokenThatIsNotAcceptedAtOnceIsTriedAgain() {
        instance.answer("/api/invoices", 401, "").answer("/api/invoices", 200, "[{\"cf\": 1}]");

        assertThat(learn(CLIENT, InstanceSource.SAMPLES, Set.of("InvoiceHeader"))
                        .fields())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<html>Sign in</html>", "{}", "{\"access_token\": \"\"}", "{\"access_token\": \"a\\nb\"}"})
    void aSecretIsNeverShown(String tokenAnswer) {
        instance.answer("/oauth2/token", tokenAnswer.isEmpty() ? 400 : 200, tokenAnswer);

        assertThatThrownBy(() -> learn(CLIENT, InstanceSource.SAMPLES))
                .isInstanceOf(CoupagenException.class)
                .hasMessageStartingWith(instance.address() + ": access is denied")
                .message()
                .doesNotContain(FakeInstance.SECRET)
                .doesNotContain("a\nb")
                .doesNotContain("a b");
        assertThat(CLIENT.toString()).doesNotContain(FakeInstance.SECRET);
        assertThat(new Credentials.ApiKey(FakeInstance.KEY).toString()).doesNotContain(FakeInstance.KEY);
        assertThat(output()).doesNotExist();
    }

    @Test
    void aKeyThatIsNoHeaderIsNotShownEither() {
        assertThatThrownBy(() -> learn(new Credentials.ApiKey("se\ncret"), InstanceSource.SAMPLES))
                .hasMessageContaining("characters that no header can")
                .message()
                .doesNotContain("cret");
    }

    @Test
    void aWrongKeyIsRefused() {
        assertThatThrownBy(() -> learn(new Credentials.ApiKey("wrong"), InstanceSource.SAMPLES))
                .hasMessageContaining("access is denied (status 401)");
    }

    @Test
    void redirectsAreNotFollowed() {
        instance.answer("/api/invoices", 302, "", Map.of("Location", instance.address() + "/elsewhere"));

        LearnResult result = learn(CLIENT, InstanceSource.SAMPLES, Set.of("InvoiceHeader"));

        assertThat(instance.requests()).containsExactly("/api/invoices?limit=7");
        assertThat(messages(result, SourceDiagnostic.INSTANCE_RESOURCE_SKIPPED))
                .singleElement()
                .asString()
                .contains("302");
    }

    @Test
    void plainHttpToAnotherMachineIsRefusedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> run("http://acme.coupahost.com", Optional.of(CLIENT), InstanceSource.ANY, Set.of()))
                .hasMessageStartingWith("http://acme.coupahost.com: only https addresses are read");
    }

    @Test
    void withoutCredentialsTheMessageSaysWhereToPutThem() {
        assertThatThrownBy(() -> run(instance.address(), Optional.empty(), InstanceSource.ANY, Set.of()))
                .hasMessageContaining("COUPA_CLIENT_ID");
        assertThat(instance.requests()).isEmpty();
    }

    @Test
    void credentialsComeFromTheEnvironment() {
        assertThat(Credentials.of(Map.of())).isEmpty();
        assertThat(Credentials.of(Map.of("COUPA_API_KEY", " k "))).contains(new Credentials.ApiKey("k"));
        assertThat(Credentials.of(Map.of("COUPA_CLIENT_ID", "i", "COUPA_CLIENT_SECRET", "s", "COUPA_SCOPES", "a b")))
                .contains(new Credentials.Client("i", "s", "a b"));
    }

    private LearnResult learn(Credentials credentials, InstanceSource from) {
        return learn(credentials, from, Set.of());
    }

    private LearnResult learn(Credentials credentials, InstanceSource from, Set<String> resources) {
        LearnResult result = run(instance.address(), Optional.of(credentials), from, resources);
        assertThat(result.notices()).extracting(Notice::message).noneMatch(InstanceTest::isSecret);
        assertThat(progress).noneMatch(InstanceTest::isSecret);
        return result;
    }

    private LearnResult run(
            String address, Optional<Credentials> credentials, InstanceSource from, Set<String> resources) {
        LearnRequest request = new LearnRequest(
                BundledReleases.load(release),
                List.of(address),
                folder,
                Optional.empty(),
                credentials,
                from,
                resources,
                7,
                Optional.of(output()));
        return CustomFieldLearner.run(request, progress::add, InstanceTest::withoutWaiting);
    }

    private static CoupaBuilder withoutWaiting(CoupaBuilder client) {
        return client.retries(new RetrySettings(4, Duration.ofMillis(1), Duration.ofMillis(5)))
                .rate(new RateSettings(1_000, 100));
    }

    private Path output() {
        return folder.resolve("custom-fields.yaml");
    }

    private static boolean isSecret(String text) {
        return text.contains(FakeInstance.SECRET)
                || text.contains(encoded(FakeInstance.SECRET))
                || text.contains(FakeInstance.TOKEN)
                || text.contains(FakeInstance.KEY);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
