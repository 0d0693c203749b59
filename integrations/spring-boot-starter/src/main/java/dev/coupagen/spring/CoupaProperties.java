package dev.coupagen.spring;

import dev.coupagen.client.CoupaFormat;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The properties of the Coupa bean.
 *
 * @param url the address of the instance; COUPA_URL of the environment if it is not set
 * @param clientId the id of the OAuth client
 * @param clientSecret the secret of the OAuth client
 * @param clientSecretFile a file that holds the secret and that its owner alone can read
 * @param apiKey a legacy key, instead of an OAuth client
 * @param scopes the scopes to ask for; none means all that were granted
 * @param format the format of requests and replies
 * @param requestsPerSecond how many requests a second the client id may send
 * @param connectTimeout until a connection stands
 * @param requestTimeout for one attempt, the whole reply included
 * @param totalTimeout for a call with all its attempts
 * @param readOnly refuses everything but reading before it is sent
 * @param dryRun records what would be written instead of sending it
 * @param onlyHosts the only hosts the client may be built for; any if there is none
 * @param environment where the program runs; in any other than production, writing to a host that is not known as a test
 *     instance is refused
 */
@ConfigurationProperties("coupa")
public record CoupaProperties(
        @Nullable String url,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @Nullable String clientSecretFile,
        @Nullable String apiKey,
        @DefaultValue List<String> scopes,
        @DefaultValue("json") CoupaFormat format,
        @DefaultValue("25") int requestsPerSecond,
        @DefaultValue("10s") Duration connectTimeout,
        @DefaultValue("60s") Duration requestTimeout,
        @DefaultValue("5m") Duration totalTimeout,
        @DefaultValue("false") boolean readOnly,
        @DefaultValue("false") boolean dryRun,
        @DefaultValue List<String> onlyHosts,
        @Nullable String environment) {

    /** Without secrets. */
    @Override
    public String toString() {
        return "CoupaProperties[url=" + url + ", clientId=" + clientId + ", scopes=" + scopes + "]";
    }
}
