/**
 * Calls Coupa's API with generated models. {@code dev.coupagen.client} is where to begin; the other packages hold what its
 * methods take and give.
 */
@SuppressWarnings("requires-automatic") // bucket4j and Micrometer state their names as modules in their manifests
module dev.coupagen.client {
    requires transitive dev.coupagen.runtime;
    requires transitive java.net.http;
    requires transitive org.jspecify;
    requires dev.failsafe.core;
    requires io.github.bucket4j.core;
    requires org.slf4j;
    requires tools.jackson.core;

    // For users who keep the state of an export in a database.
    requires static java.sql;

    // For users who have them.
    requires static micrometer.commons;
    requires static micrometer.core;
    requires static micrometer.observation;

    exports dev.coupagen.client;
    exports dev.coupagen.client.auth;
    exports dev.coupagen.client.export;
    exports dev.coupagen.client.http;
    exports dev.coupagen.client.imports;
    exports dev.coupagen.client.limit;
    exports dev.coupagen.client.observe;
    exports dev.coupagen.client.options;
    exports dev.coupagen.client.paging;
    exports dev.coupagen.client.safety;
}
