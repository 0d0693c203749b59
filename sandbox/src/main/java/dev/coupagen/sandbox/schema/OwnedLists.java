package dev.coupagen.sandbox.schema;

/** The lists of resources with a path of their own that belong to one record all the same. */
final class OwnedLists {
    private OwnedLists() {}

    static boolean contains(String element) {
        return element.equals("lines")
                || element.endsWith("-lines")
                || element.equals("attachments")
                || element.equals("comments");
    }
}
