package dev.coupagen.sandbox.faults;

/**
 * Something that goes wrong with some calls. Immutable; the {@code with} methods give changed ones.
 *
 * @param kind what goes wrong
 * @param path the start of the paths of the calls, such as {@code /api/invoices}
 * @param verb of the calls; empty for all
 * @param times how many calls it happens to; 0 for all
 * @param percent how many of a hundred calls it happens to
 * @param amount see {@link FaultKind}
 * @param element see {@link FaultKind}
 */
public record Fault(FaultKind kind, String path, String verb, int times, int percent, int amount, String element) {
    private static final int ALL = 100;

    /** A fault of all calls below {@code /api}. */
    public static Fault of(FaultKind kind) {
        return new Fault(kind, "/api", "", 0, ALL, 0, "");
    }

    /** A fault that has a measure: milliseconds, a status or bytes. */
    public static Fault of(FaultKind kind, int amount) {
        return of(kind).withAmount(amount);
    }

    /** The same for calls whose paths start so. */
    public Fault withPath(String start) {
        return new Fault(kind, start, verb, times, percent, amount, element);
    }

    /** The same for calls of one verb. */
    public Fault withVerb(String only) {
        return new Fault(kind, path, only, times, percent, amount, element);
    }

    /** The same for so many calls. */
    public Fault withTimes(int calls) {
        return new Fault(kind, path, verb, calls, percent, amount, element);
    }

    /** The same for so many of a hundred calls. */
    public Fault withPercent(int ofHundred) {
        return new Fault(kind, path, verb, times, ofHundred, amount, element);
    }

    /** The same with another measure. */
    public Fault withAmount(int measure) {
        return new Fault(kind, path, verb, times, percent, measure, element);
    }

    /** The same about an element. */
    public Fault withElement(String name) {
        return new Fault(kind, path, verb, times, percent, amount, name);
    }

    boolean concerns(String calledVerb, String calledPath) {
        return calledPath.startsWith(path) && (verb.isEmpty() || verb.equals(calledVerb));
    }
}
