package dev.coupagen.sandbox.api;

import dev.coupagen.definitions.OperationDefinition;
import java.util.List;
import java.util.Set;

/** What an operation does, judged by its verb and the form of its path. */
public enum RouteKind {
    /** Lists records, perhaps those in another one. */
    LIST,
    /** Shows one record. */
    SHOW,
    /** Creates a record, and perhaps does something with it. */
    CREATE,
    /** Changes a record. */
    UPDATE,
    /** Removes a record. */
    DELETE,
    /** Changes several records. */
    UPDATE_ALL,
    /** Removes all records of a list. */
    DELETE_ALL,
    /** Does something with one record. */
    ACTION,
    /** Adds a record to those that another one refers to, or removes it there. */
    MEMBERSHIP,
    /** Sends the file of a record. */
    DOWNLOAD,
    /** Takes the file of a record. */
    UPLOAD,
    /** Removes the file of a record. */
    REMOVE_FILE;

    private static final Set<String> FILES = Set.of("image", "avatar", "image_scan", "legal_agreement", "download");
    private static final Set<String> MEMBERS = Set.of("add", "remove", "remove_all");

    static RouteKind of(OperationDefinition operation, List<String> segments) {
        String last = segments.get(segments.size() - 1);
        String before = segments.size() > 1 ? segments.get(segments.size() - 2) : "";
        String verb = operation.verb();
        if (verb.equals("PUT") && MEMBERS.contains(last)) {
            return MEMBERSHIP;
        }
        if (Route.isParameter(last)) {
            if (isFile(before)) {
                return DOWNLOAD;
            }
            boolean isArgument = operation.action().contains(before) && !before.endsWith("s");
            return isArgument ? ACTION : ofRecord(verb);
        }
        if (before.equals("{id}")) {
            return ofMember(verb, last);
        }
        return switch (verb) {
            case "GET" -> LIST;
            case "POST" -> CREATE;
            case "DELETE" -> operation.action().startsWith("delete_all") ? DELETE_ALL : ACTION;
            default -> UPDATE_ALL;
        };
    }

    private static RouteKind ofRecord(String verb) {
        return switch (verb) {
            case "GET" -> SHOW;
            case "DELETE" -> DELETE;
            default -> UPDATE;
        };
    }

    private static RouteKind ofMember(String verb, String name) {
        if (isFile(name)) {
            return verb.equals("GET") ? DOWNLOAD : verb.equals("DELETE") ? REMOVE_FILE : UPLOAD;
        }
        return verb.equals("GET") ? SHOW : ACTION;
    }

    private static boolean isFile(String name) {
        // The braces are those of an optional part of the path.
        return FILES.contains(name.replace("(", "")) || name.startsWith("retrieve_");
    }
}
