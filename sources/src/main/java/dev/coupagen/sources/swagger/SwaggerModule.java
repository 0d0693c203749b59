package dev.coupagen.sources.swagger;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.ElementType.Scalar;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.definitions.OperationDefinition;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What one Swagger file holds. Coupa publishes a release as several files that share most definitions, so operations
 * find their resource, their name and the resource's path only when all files are known.
 *
 * @param place where the file is
 * @param definitions the resources, without path and operations
 * @param calls the operations
 */
public record SwaggerModule(String place, ApiDefinition definitions, List<Call> calls) {
    private static final String FORMAT = "format:";
    private static final Pattern NAME = Pattern.compile("[a-z]{1,100}(?:_[a-z]{1,100}){0,10}");

    /** Copies the calls. */
    public SwaggerModule {
        calls = List.copyOf(calls);
    }

    /** The type of a format that may be the name of a resource; which resources there are is known when all files are read. */
    static Optional<ElementType> named(String format) {
        return NAME.matcher(format).matches() ? Optional.of(ElementTypes.unknown(FORMAT + format)) : Optional.empty();
    }

    /** The format that {@link #named} made a type of. */
    public static Optional<String> format(ElementType type) {
        return type instanceof Scalar scalar && scalar.text().startsWith(FORMAT)
                ? Optional.of(scalar.text().substring(FORMAT.length()))
                : Optional.empty();
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
