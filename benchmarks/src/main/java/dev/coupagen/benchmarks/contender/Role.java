package dev.coupagen.benchmarks.contender;

/** What a contender is in the comparison; the targets refer to it. */
public enum Role {
    /** Coupagen. */
    OURS,
    /** A general mapper of Jackson. Targets are measured against the fastest of them. */
    JACKSON,
    /** Another mapper. Targets are measured against each of them. */
    PEER,
    /** The tokens only, no values. */
    FLOOR,
    /** Shown for comparison; no target refers to it. */
    SHOWN
}
