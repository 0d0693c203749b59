package dev.coupagen.runtime.model;

import dev.coupagen.runtime.Issue;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.diagnostics.Excerpt;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.format.Shape;
import org.jspecify.annotations.Nullable;

/** Tells the listener what is unexpected in a document; without a listener, nothing is described. */
final class DecodingIssues {
    private final ElementReader in;
    private final MapperOptions options;
    private final boolean reported;

    DecodingIssues(ElementReader in, MapperOptions options) {
        this.in = in;
        this.options = options;
        this.reported = options.listener() != MapperOptions.SILENT;
    }

    /** Whether anybody listens. */
    boolean areReported() {
        return reported;
    }

    /** Reads the member here, which the interface does not declare. */
    RawValue.Member unknownMember() {
        String name = in.memberName();
        if (in.reportsUnknown()) {
            return new RawValue.Member(name, in.raw());
        }
        String path = reported ? in.path() : "";
        RawValue value = in.raw();
        report(Issue.Kind.UNKNOWN, path, value, "The interface does not declare this element.");
        return new RawValue.Member(name, value);
    }

    /** What a slot holds for a value that is not what was expected; an exception in strict mode. */
    Object unreadable(String expected, RawValue raw) {
        String message = "Expected " + expected + ".";
        if (options.strict()) {
            throw new MappingException(in.path() + ": " + message + " Found " + Excerpt.ofValue(in.path(), raw) + " ("
                    + in.location() + ")");
        }
        if (reported) {
            report(Issue.Kind.UNREADABLE, in.path(), raw, message);
        }
        return new Special.Unreadable(raw);
    }

    void duplicate(Slot slot, Object before, Schema schema, @Nullable Object[] values) {
        if (reported) {
            RawValue raw = Encoder.rawOf(slot, before, schema, values);
            report(Issue.Kind.DUPLICATE, in.path(), raw, "The element occurs twice; the last one is used.");
        }
    }

    void ignoredAttributes() {
        for (RawValue.Member attribute : in.ignoredAttributes()) {
            String path = in.path() + "/" + attribute.name();
            report(Issue.Kind.UNKNOWN, path, attribute.value(), "This attribute is not kept.");
        }
    }

    private void report(Issue.Kind kind, String path, RawValue value, String message) {
        if (reported) {
            options.listener().accept(new Issue(kind, path, value, message));
        }
    }

    /** A value of that shape, in words. */
    static String article(Shape shape) {
        return switch (shape) {
            case NULL -> "no value";
            case TEXT -> "text";
            case NUMBER -> "a number";
            case TRUE, FALSE -> "a boolean";
            case RECORD -> "a record";
            case LIST -> "a list";
        };
    }
}
