/** What users write on the interfaces of resources. */
module dev.coupagen.annotations {
    exports dev.coupagen.annotations;
}
