/** What users write on the interfaces of resources; and the forms of Coupa's names, for the other modules of Coupagen. */
@SuppressWarnings("module") // the modules that the names are exported to are not needed to compile
module dev.coupagen.annotations {
    requires static org.jspecify;

    exports dev.coupagen.annotations;
    exports dev.coupagen.io to
            dev.coupagen.client,
            dev.coupagen.definitions,
            dev.coupagen.explorer,
            dev.coupagen.files,
            dev.coupagen.generator,
            dev.coupagen.maven,
            dev.coupagen.runtime,
            dev.coupagen.sandbox,
            dev.coupagen.sources,
            dev.coupagen.upgrade;
    exports dev.coupagen.names to
            dev.coupagen.definitions,
            dev.coupagen.generator,
            dev.coupagen.processor,
            dev.coupagen.runtime,
            dev.coupagen.sandbox,
            dev.coupagen.sources;
}
