package dev.coupagen.client.observe;

/** Is told of each attempt, on the thread that made it. What it throws is logged and ignored. */
@FunctionalInterface
public interface RequestListener {
    /** An attempt ended. */
    void ended(RequestEvent event);
}
