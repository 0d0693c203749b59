package dev.coupagen.definitions.diff;

import java.util.Locale;

/** The kinds of changes: the part of the definition that changed, and what happened to it. */
public enum ChangeKind {
    RESOURCE_ADDED(Part.RESOURCE),
    RESOURCE_REMOVED(Part.RESOURCE),
    /** Another name, by likeness; or another path or another root element, which are certain. */
    RESOURCE_RENAMED(Part.RESOURCE),
    ELEMENT_ADDED(Part.ELEMENT),
    ELEMENT_REMOVED(Part.ELEMENT),
    /** Another name, by likeness; or moved under {@code custom-fields} or out of it, which is certain. */
    ELEMENT_RENAMED(Part.ELEMENT),
    ELEMENT_TYPE_CHANGED(Part.ELEMENT),
    ELEMENT_REQUIRED(Part.ELEMENT),
    ELEMENT_OPTIONAL(Part.ELEMENT),
    /** Coupa no longer accepts it. */
    ELEMENT_READ_ONLY(Part.ELEMENT),
    /** Coupa accepts it now, or accepts it without sending it; before and after name the access. */
    ELEMENT_WRITABLE(Part.ELEMENT),
    /** Coupa says not to use it any more, or no longer says so. */
    ELEMENT_DEPRECATED(Part.ELEMENT),
    /** The same type with another length, precision or scale. */
    ELEMENT_LENGTH_CHANGED(Part.ELEMENT),
    ELEMENT_VALUE_ADDED(Part.ELEMENT),
    ELEMENT_VALUE_REMOVED(Part.ELEMENT),
    OPERATION_ADDED(Part.OPERATION),
    OPERATION_REMOVED(Part.OPERATION),
    /** The same action at another path, by likeness; or listed under another resource, which is certain. */
    OPERATION_RENAMED(Part.OPERATION),
    FILE_ADDED(Part.FILE),
    FILE_REMOVED(Part.FILE),
    /** Another name, by likeness; or another folder, which is certain. */
    FILE_RENAMED(Part.FILE),
    ROW_ADDED(Part.ROW),
    ROW_REMOVED(Part.ROW),
    /** Another name, by likeness; or another word in the marker column, which is certain. */
    ROW_RENAMED(Part.ROW),
    COLUMN_ADDED(Part.COLUMN),
    COLUMN_REMOVED(Part.COLUMN),
    /** Another name, by likeness. */
    COLUMN_RENAMED(Part.COLUMN),
    COLUMN_TYPE_CHANGED(Part.COLUMN),
    /** It must have a value more often: always, or depending on others. */
    COLUMN_REQUIRED(Part.COLUMN),
    /** It may be blank more often: always, or depending on others. */
    COLUMN_OPTIONAL(Part.COLUMN),
    /** The same type with another length, precision or scale. */
    COLUMN_LENGTH_CHANGED(Part.COLUMN),
    COLUMN_VALUE_ADDED(Part.COLUMN),
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
