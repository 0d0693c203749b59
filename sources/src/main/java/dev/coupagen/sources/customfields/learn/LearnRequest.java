package dev.coupagen.sources.customfields.learn;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.sources.customfields.live.Credentials;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What to learn custom fields from.
 *
 * @param definition the release, which says what is no custom field
 * @param sources payload files, directories of them, and addresses of instances
 * @param directory what relative sources are relative to
 * @param payloadsOf the resource that all payload files are of; if empty each is recognised
 * @param credentials for the instances
 * @param from what an instance is asked for
 * @param resources of which an instance's records are sampled; none means all
 * @param samples how many records of each are sampled
 * @param output the custom-field file to add to; none if nothing is to be written
 */
public record LearnRequest(
        ApiDefinition definition,
        List<String> sources,
        Path directory,
        Optional<String> payloadsOf,
        Optional<Credentials> credentials,
        InstanceSource from,
        Set<String> resources,
        int samples,
        Optional<Path> output) {

    /** What of an instance tells its custom fields. */
    public enum InstanceSource {
        /** Its Swagger files if it has some, otherwise samples. */
        ANY,
        /** The Swagger files that the instance publishes of itself. */
        SWAGGER,
        /** Records of each resource. */
        SAMPLES
    }

    /** As many records as a list of Coupa's has at most. */
    public static final int USUAL_SAMPLES = 50;

    /** Copies the sources and the resources. Whether they exist is checked when custom fields are learned. */
    public LearnRequest {
        sources = List.copyOf(sources);
        resources = Set.copyOf(resources);
    }

    /** Learns from payload files. */
    public static LearnRequest ofFiles(
            ApiDefinition definition, List<String> sources, Path directory, Optional<Path> output) {
        return new LearnRequest(
                definition,
                sources,
                directory,
                Optional.empty(),
                Optional.empty(),
                InstanceSource.ANY,
                Set.of(),
                USUAL_SAMPLES,
                output);
    }
}
