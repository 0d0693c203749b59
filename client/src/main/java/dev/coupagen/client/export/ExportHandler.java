package dev.coupagen.client.export;

/** Takes records into another system. A record can come twice: after a crash, or after a failure. */
@FunctionalInterface
public interface ExportHandler<R> {

    /**
     * Takes one record. When this returns, the other system has it for good.
     *
     * @return the number that the other system gave it; empty if it gave none
     * @throws Exception if the other system refuses it; it stays unexported, and the next one follows
     */
    String take(R entry) throws Exception;
}
