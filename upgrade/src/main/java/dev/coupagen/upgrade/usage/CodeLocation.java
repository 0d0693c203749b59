package dev.coupagen.upgrade.usage;

import java.util.Comparator;

/**
 * Where code uses something.
 *
 * @param className with its package, as in source: {@code com.acme.Billing.Total}
 * @param method the method that a person wrote; a lambda counts as its method
 * @param sourceFile the file with its package's folder, such as {@code com/acme/Billing.java}; empty if unknown
 * @param line from 1; 0 if the class file does not say
 */
public record CodeLocation(String className, String method, String sourceFile, int line)
        implements Comparable<CodeLocation> {
    private static final Comparator<CodeLocation> ORDER = Comparator.comparing(CodeLocation::className)
            .thenComparing(CodeLocation::line)
            .thenComparing(CodeLocation::method)
            .thenComparing(CodeLocation::sourceFile);

    @Override
    public int compareTo(CodeLocation other) {
        return ORDER.compare(this, other);
    }

    /** As stack traces have it, so that tools make a link of it: {@code com.acme.Billing.total(Billing.java:17)}. */
    @Override
    public String toString() {
        String file = sourceFile.substring(sourceFile.lastIndexOf('/') + 1);
        String lineText = line > 0 ? ":" + line : "";
        return className + "." + method + "(" + (file.isEmpty() ? "Unknown Source" : file + lineText) + ")";
    }
}
