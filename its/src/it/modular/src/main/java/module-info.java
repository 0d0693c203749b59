module app {
    requires dev.coupagen.runtime;
}
