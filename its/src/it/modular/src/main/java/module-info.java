module app {
    requires dev.coupagen.client;
    requires jdk.httpserver;
}
