/**
 * What generated models, mappers and paths call. {@code dev.coupagen.runtime} and {@code query} are for users; {@code
 * model} and {@code mapper} are the superclasses of generated classes; {@code format} is the boundary of formats.
 */
@SuppressWarnings("module") // the modules that some packages are exported to are not needed to compile
module dev.coupagen.runtime {
    requires transitive dev.coupagen.annotations;
    requires transitive org.jspecify;
    requires tools.jackson.core;
    requires java.xml;
    requires dev.coupagen.aalto;
    requires de.siegmar.fastcsv;

    // For users who have them. Not transitive, since javac then demands them of every user; and no provider of a
    // service,
    // since the JVM then demands them too: a modular user registers CoupaModule with an ObjectMapper.
    requires static com.fasterxml.jackson.databind;
    requires static tools.jackson.databind;
    requires static com.fasterxml.jackson.annotation;
    requires static com.fasterxml.jackson.core;

    exports dev.coupagen.runtime;
    exports dev.coupagen.runtime.csv;
    exports dev.coupagen.runtime.dynamic;
    exports dev.coupagen.runtime.format;
    exports dev.coupagen.runtime.jackson2;
    exports dev.coupagen.runtime.jackson3;
    exports dev.coupagen.runtime.mapper;
    exports dev.coupagen.runtime.model;
    exports dev.coupagen.runtime.query;
    exports dev.coupagen.runtime.jackson to
            dev.coupagen.spring;
    exports dev.coupagen.runtime.json to
            dev.coupagen.client;
    exports dev.coupagen.runtime.raw to
            dev.coupagen.client;
    exports dev.coupagen.runtime.text to
            dev.coupagen.client,
            dev.coupagen.files;
    exports dev.coupagen.runtime.xml to
            dev.coupagen.client;
}
