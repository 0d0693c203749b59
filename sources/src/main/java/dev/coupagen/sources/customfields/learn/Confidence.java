package dev.coupagen.sources.customfields.learn;

/** How much the evidence for a type is worth. */
public enum Confidence {
    /** The format or a Swagger file states the type. */
    CERTAIN("certain, because it is stated"),
    /** Enough values look like it. */
    LIKELY("likely"),
    /** Only a few values look like it. */
    WEAK("weak, for there are few values"),
    /** The values contradict each other; the type is the narrowest that holds them all. */
    CONTRADICTED("contradicted, so it is the widest"),
    /** There is no value. */
    NONE("none, for all is blank");

    private final String text;

    Confidence(String text) {
        this.text = text;
    }

    /** In words, for messages. */
    @Override
    public String toString() {
        return text;
    }
}
