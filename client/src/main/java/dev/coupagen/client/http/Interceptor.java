package dev.coupagen.client.http;

import java.io.IOException;

/** Stands between the client and the transport: sees each request of each attempt, and may change it or its reply. */
@FunctionalInterface
public interface Interceptor {

    /**
     * Passes the request on, or answers it.
     *
     * @param call with its credentials, which are not to be written anywhere
     * @param next what sends it
     */
    HttpReply intercept(HttpCall call, HttpTransport next) throws IOException, InterruptedException;
}
