package dev.coupagen.sources.swagger;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.OperationDefinition;
import java.util.List;

/**
 * What one Swagger file holds. Coupa publishes a release as several files that share most definitions, so operations
 * find their resource, their name and the resource's path only when all files are known.
 *
 * @param place where the file is
 * @param definitions the resources, without path and operations
 * @param calls the operations
 */
public record SwaggerModule(String place, ApiDefinition definitions, List<Call> calls) {
    /** Copies the calls. */
    public SwaggerModule {
        calls = List.copyOf(calls);
    }

    /**
     * An operation that has no name yet.
     *
     * @param operation its action is empty
     * @param resources what it may belong to, the likeliest first
     * @param collection the XML root element of the list it returns; empty if it returns none or does not say
     */
    public record Call(OperationDefinition operation, List<String> resources, String collection) {
        /** Copies the resources. */
        public Call {
            resources = List.copyOf(resources);
        }
    }
}
