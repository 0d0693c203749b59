package dev.coupagen.sources.customfields.live;

import dev.coupagen.client.CoupaBuilder;
import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.diagnostics.CoupagenException;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.sources.customfields.live.Instance.Answer;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import dev.coupagen.sources.swagger.InstanceSwagger;
import dev.coupagen.sources.swagger.InstanceSwagger.Found;
import dev.coupagen.sources.web.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Reads what tells the custom fields of an instance. */
public final class InstanceReader implements AutoCloseable {
    /** The files have numbers, some of which are not there. */
    private static final int MOST_FILES = 60;

    private static final int MOST_MISSING = 5;

    private final ApiDefinition release;
    private final Notices notices;
    private final Consumer<String> progress;
    private final Instance instance;

    /**
     * A reader of the instance at this address.
     *
     * @param settings changes how the client is built, for tests
     */
    public InstanceReader(
            Address address,
            Credentials credentials,
            ApiDefinition release,
            Notices notices,
            Consumer<String> progress,
            UnaryOperator<CoupaBuilder> settings) {
        this.release = release;
        this.notices = notices;
        this.progress = progress;
        this.instance = new Instance(address, credentials, settings);
    }

    @Override
    public void close() {
        instance.close();
    }

    /** Takes what an instance sent. */
    @FunctionalInterface
    public interface Taker {
        /**
         * Takes records.
         *
         * @param place where they come from, for messages
         */
        void take(String resource, String place, byte[] json);
    }

    /**
     * What the instance's own Swagger files tell; nothing if it has none.
     *
     * @throws CoupagenException if the instance cannot be reached or refuses
     */
    public List<Found> swagger() {
        List<Found> found = new ArrayList<>();
        swaggerFiles((place, content) -> found.add(InstanceSwagger.read(place, content, release, notices)));
        return found;
    }

    /** Takes a Swagger file of an instance. */
    @FunctionalInterface
    public interface FileTaker {
        /**
         * Takes a file.
         *
         * @param place where it comes from, for messages
         * @throws CoupagenException if the content is not a Swagger file
         */
        void take(String place, byte[] content);
    }

    /**
     * Reads the Swagger files that the instance publishes of itself, custom fields included.
     *
     * @throws CoupagenException if the instance cannot be reached or refuses
     */
    public void swaggerFiles(FileTaker taker) {
        String reason = "none of " + MOST_MISSING + " is there";
        int missing = 0;
        boolean found = false;
        for (int n = 1; n <= MOST_FILES && missing < MOST_MISSING; n++) {
            String path = "/api_docs/" + n + ".json";
            progress.accept("Reading " + instance.shown() + path);
            Answer response = instance.get(path, "");
            if (response.status() != 200) {
                missing++;
                reason = "status " + response.status();
                continue;
            }
            try {
                taker.take(instance.shown() + path, response.body());
                missing = 0;
                found = true;
            } catch (CoupagenException e) {
                missing++;
                reason = "the response is not a Swagger file";
            }
        }
        if (!found) {
            notices.add(SourceDiagnostic.INSTANCE_WITHOUT_SWAGGER, instance.shown(), reason);
        }
    }

    /**
     * Reads records of each resource that has a list.
     *
     * @param chosen names of resources; none means all
     * @param limit how many records of each
     * @param taker takes what came for a resource before the next is asked for
     * @throws CoupagenException if the instance cannot be reached or refuses
     */
    public void samples(Set<String> chosen, int limit, Taker taker) {
        List<ResourceDefinition> resources = release.resources().values().stream()
                .filter(resource -> chosen.isEmpty() || chosen.contains(resource.name()))
                .filter(resource -> resource.operations().stream().anyMatch(isListOf(resource)))
                .toList();
        int count = 0;
        for (ResourceDefinition resource : resources) {
            count++;
            progress.accept(String.format(
                    Locale.ROOT,
                    "Sampling %s of %s (%d of %d)",
                    resource.name(),
                    instance.shown(),
                    count,
                    resources.size()));
            sample(resource, limit, taker);
        }
    }

    private void sample(ResourceDefinition resource, int limit, Taker taker) {
        String path = resource.address();
        Answer response = instance.get(path, "limit=" + limit);
        if (response.status() == 401) {
            throw instance.refused("status 401");
        }
        if (response.status() != 200) {
            notices.add(
                    SourceDiagnostic.INSTANCE_RESOURCE_SKIPPED,
                    instance.shown(),
                    resource.name(),
                    "status " + response.status());
            return;
        }
        taker.take(resource.name(), instance.shown() + path, response.body());
    }

    private static Predicate<OperationDefinition> isListOf(ResourceDefinition resource) {
        return operation -> operation.verb().equals("GET")
                && operation.path().equals(resource.path())
                && operation.path().matches("/[A-Za-z0-9_/-]+");
    }
}
