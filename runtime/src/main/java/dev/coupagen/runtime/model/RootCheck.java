package dev.coupagen.runtime.model;

import dev.coupagen.runtime.CoupaErrors;
import dev.coupagen.runtime.Issue;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.diagnostics.Excerpt;
import dev.coupagen.runtime.diagnostics.HtmlPage;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.format.NameTable;
import dev.coupagen.runtime.format.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Notices documents that are not what the mapper reads: errors that Coupa reports, sign-in pages, other resources. */
final class RootCheck {
    private RootCheck() {}

    /**
     * Compares the root's name, in formats that have one, with the expected one.
     *
     * @return whether it is another one, which the options allow
     */
    static boolean check(ElementReader in, Schema schema, String expected, MapperOptions options) {
        String root = in.rootName();
        if (root == null || root.equals(expected) || root.replace('_', '-').equals(expected)) {
            return false;
        }
        if (CoupaErrors.isErrors(root)) {
            CoupaErrors.of(root, in.raw()).ifPresent(errors -> refuse(errors, schema));
        }
        if (root.toLowerCase(Locale.ROOT).equals("html")) {
            throw HtmlPage.at(in.location());
        }
        if (options.anyRoot()) {
            return true;
        }
        String message = "Expected the root <" + expected + ">.";
        if (options.strict()) {
            throw new MappingException(message + " Found <" + Excerpt.of(root) + "> (" + in.location()
                    + "). If documents of this name hold " + schema.resource() + ", set MapperOptions.withAnyRoot.");
        }
        options.listener().accept(new Issue(Issue.Kind.OTHER_ROOT, "", new RawValue.Text(root), message));
        return true;
    }

    /** The exception for a document that is not a list; another one if it reports errors. */
    static MappingException notAList(ElementReader in, Schema schema) {
        Shape shape = in.shape();
        String location = in.location();
        if (shape == Shape.RECORD) {
            refuseErrors(in.raw(), schema);
        }
        String found =
                shape == Shape.RECORD ? "one record. Read it with the method for one." : DecodingIssues.article(shape);
        return new MappingException(
                "Expected a list of " + schema.resource() + " but found " + found + " (" + location + ")");
    }

    /** Throws if the document, in which no element of the resource was found, reports errors. */
    static void refuseErrors(RawValue document, Schema schema) {
        CoupaErrors.of(document).ifPresent(errors -> refuse(errors, schema));
    }

    /**
     * Throws if the first member of the document reports errors; what stands behind it, such as its description, belongs
     * to it.
     */
    static void refuseErrors(RawValue.Member first, ElementReader in, Schema schema) {
        if (CoupaErrors.of(RawValue.Struct.of(List.of(first))).isPresent()) {
            List<RawValue.Member> reply = new ArrayList<>(List.of(first));
            int number = in.nextMember(schema.names, NameTable.UNKNOWN);
            for (; number != NameTable.END; number = in.nextMember(schema.names, NameTable.UNKNOWN)) {
                if (number >= 0) {
                    in.skip();
                } else {
                    reply.add(new RawValue.Member(in.memberName(), in.raw()));
                }
            }
            refuseErrors(RawValue.Struct.of(reply), schema);
        }
    }

    private static void refuse(CoupaErrors errors, Schema schema) {
        throw new MappingException(
                "Expected " + schema.resource() + " but the reply reports errors: " + Excerpt.of(errors), errors);
    }
}
