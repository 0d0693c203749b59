/**
 * What generated models, mappers and paths call. {@code dev.coupagen.runtime} and {@code query} are for users; {@code
 * model} and {@code mapper} are the superclasses of generated classes; {@code format} is the boundary of formats.
 */
@SuppressWarnings("module") // the modules that some packages are exported to are not needed to compile
module dev.coupagen.runtime {
    requires transitive dev.coupagen.annotations;
    requires static transitive org.jspecify;
    requires tools.jackson.core;
    requires java.xml;
    requires com.fasterxml.aalto;
    requires org.codehaus.stax2;

    // The modules for Jackson's databinding, each for those who have it.
    requires static transitive com.fasterxml.jackson.databind;
    requires static transitive tools.jackson.databind;
    requires static com.fasterxml.jackson.annotation;
    requires static com.fasterxml.jackson.core;

    exports dev.coupagen.runtime;
    exports dev.coupagen.runtime.dynamic;
    exports dev.coupagen.runtime.format;
    exports dev.coupagen.runtime.jackson2;
    exports dev.coupagen.runtime.jackson3;
    exports dev.coupagen.runtime.mapper;
    exports dev.coupagen.runtime.model;
    exports dev.coupagen.runtime.query;
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
