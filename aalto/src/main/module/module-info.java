/** Aalto's XML parser under names of our own: it offers no service, so that no application gets it unasked. */
module dev.coupagen.aalto {
    requires transitive java.xml;

    exports dev.coupagen.aalto.stax to
            dev.coupagen.runtime;
    exports dev.coupagen.aalto.stax2 to
            dev.coupagen.runtime;
    exports dev.coupagen.aalto.stax2.io to
            dev.coupagen.runtime;
    exports dev.coupagen.aalto.stax2.typed to
            dev.coupagen.runtime;
}
