package dev.coupagen.definitions.diff;

import java.util.Locale;

/** The kinds of changes: the part of the definition that changed, and what happened to it. */
public enum ChangeKind {
    /** A resource that the older release does not have. */
    RESOURCE_ADDED(Part.RESOURCE),
    /** A resource that the newer release does not have. */
    RESOURCE_REMOVED(Part.RESOURCE),
    /** Another name, by likeness; or another path or another root element, which are certain. */
    RESOURCE_RENAMED(Part.RESOURCE),
    /** An element that the older release does not have. */
    ELEMENT_ADDED(Part.ELEMENT),
    /** An element that the newer release does not have. */
    ELEMENT_REMOVED(Part.ELEMENT),
    /** Another name, by likeness; or moved under {@code custom-fields} or out of it, which is certain. */
    ELEMENT_RENAMED(Part.ELEMENT),
    /** An element holds another type. */
    ELEMENT_TYPE_CHANGED(Part.ELEMENT),
    /** An element has to be given now. */
    ELEMENT_REQUIRED(Part.ELEMENT),
    /** An element may be left out now. */
    ELEMENT_OPTIONAL(Part.ELEMENT),
    /** Coupa no longer accepts it. */
    ELEMENT_READ_ONLY(Part.ELEMENT),
    /** Coupa accepts it now, or accepts it without sending it; before and after name the access. */
    ELEMENT_WRITABLE(Part.ELEMENT),
    /** Coupa says not to use it any more, or no longer says so. */
    ELEMENT_DEPRECATED(Part.ELEMENT),
    /** The same type with another length, precision or scale. */
    ELEMENT_LENGTH_CHANGED(Part.ELEMENT),
    /** An element may hold one more value. */
    ELEMENT_VALUE_ADDED(Part.ELEMENT),
    /** An element no longer holds a value. */
    ELEMENT_VALUE_REMOVED(Part.ELEMENT),
    /** An operation that the older release does not have. */
    OPERATION_ADDED(Part.OPERATION),
    /** An operation that the newer release does not have. */
    OPERATION_REMOVED(Part.OPERATION),
    /** The same action at another path, by likeness; or listed under another resource, which is certain. */
    OPERATION_RENAMED(Part.OPERATION),
    /** A flat file that the older release does not have. */
    FILE_ADDED(Part.FILE),
    /** A flat file that the newer release does not have. */
    FILE_REMOVED(Part.FILE),
    /** Another name, by likeness; or another folder, which is certain. */
    FILE_RENAMED(Part.FILE),
    /** A row type of a file that the older release does not have. */
    ROW_ADDED(Part.ROW),
    /** A row type of a file that the newer release does not have. */
    ROW_REMOVED(Part.ROW),
    /** Another name, by likeness; or another word in the marker column, which is certain. */
    ROW_RENAMED(Part.ROW),
    /** A column of a row type that the older release does not have. */
    COLUMN_ADDED(Part.COLUMN),
    /** A column of a row type that the newer release does not have. */
    COLUMN_REMOVED(Part.COLUMN),
    /** Another name, by likeness; or another position in a file without header lines, which is certain. */
    COLUMN_RENAMED(Part.COLUMN),
    /** A column of a row type holds another type. */
    COLUMN_TYPE_CHANGED(Part.COLUMN),
    /** It must have a value more often: always, or depending on others. */
    COLUMN_REQUIRED(Part.COLUMN),
    /** It may be blank more often: always, or depending on others. */
    COLUMN_OPTIONAL(Part.COLUMN),
    /** The same type with another length, precision or scale. */
    COLUMN_LENGTH_CHANGED(Part.COLUMN),
    /** A column of a row type may hold one more value. */
    COLUMN_VALUE_ADDED(Part.COLUMN),
    /** A column of a row type no longer holds a value. */
    COLUMN_VALUE_REMOVED(Part.COLUMN);

    private final Part part;

    ChangeKind(Part part) {
        this.part = part;
    }

    /** What it is about. */
    public Part part() {
        return part;
    }

    /** The word in reports: {@code element-type-changed}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What happened, without the part: {@code type changed}. */
    public String verb() {
        return text().substring(part.text().length() + 1).replace('-', ' ');
    }
}
