package dev.coupagen.benchmarks.contender;

/** One way to read and write the payload in one format. The first call may be slow; it is not measured. */
public interface Contender {

    /** Reads a list page. A floor returns what it counted. */
    Object decode(byte[] document) throws Exception;

    /** Writes what {@link #model} returned. */
    byte[] encode(Object model) throws Exception;

    /** What {@link #encode} is given in the benchmarks. */
    default Object model(byte[] document) throws Exception {
        return decode(document);
    }
}
