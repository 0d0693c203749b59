package dev.coupagen.definitions.diff;

import static dev.coupagen.definitions.diff.Impact.BREAKING;
import static dev.coupagen.definitions.diff.Impact.COMPATIBLE;
import static dev.coupagen.definitions.diff.Impact.RISKY;

import java.util.ArrayList;
import java.util.List;

/** What a change means for readers and for writers, and why: the table behind every severity. */
enum Verdict {
    RESOURCE_ADDED(COMPATIBLE, "new; what exists is as before", COMPATIBLE, "new; nothing has to be sent"),
    RESOURCE_REMOVED(BREAKING, "payloads and lists no longer hold it", BREAKING, "requests with it are refused"),
    RESOURCE_NAMED(RISKY, "the generated types get another name", RISKY, "the generated types get another name"),
    RESOURCE_MOVED(BREAKING, "the old path is not found", BREAKING, "the old path is not found"),
    RESOURCE_ROOT(BREAKING, "XML has another root element", BREAKING, "XML with the old root element is refused"),

    ELEMENT_ADDED(COMPATIBLE, "unknown elements are kept", COMPATIBLE, "it need not be sent"),
    ELEMENT_ADDED_REQUIRED(COMPATIBLE, "unknown elements are kept", BREAKING, "a create without it is refused"),
    ELEMENT_REMOVED(BREAKING, "it is absent from now on", BREAKING, "what is sent is ignored or refused"),
    ELEMENT_RENAMED(BREAKING, "the old name is absent from now on", BREAKING, "the old name is ignored or refused"),
    ELEMENT_MOVED(BREAKING, "it lies elsewhere in the payload", BREAKING, "it is ignored where it was"),

    TYPE_CHANGED(BREAKING, "values have another shape", BREAKING, "values of the old type are refused"),
    TYPE_UNDERSTOOD(RISKY, "the type was not known before", RISKY, "the type was not known before"),
    TYPE_UNKNOWN(RISKY, "the type is no longer known", RISKY, "the type is no longer known"),
    TYPE_WIDER(RISKY, "fractions can come where there were whole numbers", COMPATIBLE, "whole numbers are accepted"),
    TYPE_NARROWER(COMPATIBLE, "whole numbers fit", RISKY, "fractions are refused"),
    TYPE_TO_TEXT(BREAKING, "values need not have the old form", COMPATIBLE, "the old values are accepted as text"),
    TYPE_LONGER_TEXT(RISKY, "longer texts can come than columns hold", COMPATIBLE, "the old values fit"),
    TYPE_SHORTER_TEXT(COMPATIBLE, "the new values fit", RISKY, "long texts are refused"),
    TYPE_SIMILAR_REFERENCE(RISKY, "the record has other elements", RISKY, "the record has other elements"),

    LONGER(RISKY, "longer values can come than columns hold", COMPATIBLE, "the old values fit"),
    SHORTER(COMPATIBLE, "the new values fit", BREAKING, "longer values are refused"),
    LIMIT_STATED(COMPATIBLE, "the new values fit", RISKY, "a limit is stated where there was none"),
    LIMIT_GONE(RISKY, "a limit is no longer stated", COMPATIBLE, "the old values fit"),
    OTHER_PRECISION(RISKY, "values have other digits", BREAKING, "values with the old digits can be refused"),

    REQUIRED(COMPATIBLE, "it was allowed before", BREAKING, "a create without it is refused"),
    OPTIONAL(RISKY, "it can be absent from now on", COMPATIBLE, "it may still be sent"),
    READ_ONLY(COMPATIBLE, "it is sent as before", BREAKING, "what is sent is ignored or refused"),
    WRITABLE(COMPATIBLE, "it is sent as before", COMPATIBLE, "it is accepted"),
    WRITE_ONLY(BREAKING, "Coupa no longer sends it", COMPATIBLE, "it is accepted"),
    NO_ACCESS(BREAKING, "Coupa no longer sends it", BREAKING, "Coupa no longer accepts it"),
    DEPRECATED(RISKY, "a later release can remove it", RISKY, "a later release can remove it"),
    NOT_DEPRECATED(COMPATIBLE, "it stays", COMPATIBLE, "it stays"),

    VALUE_ADDED(RISKY, "an unknown value can come", COMPATIBLE, "the old values are accepted"),
    VALUE_REMOVED(COMPATIBLE, "the other values are as before", BREAKING, "the value is refused"),
    VALUES_STATED(COMPATIBLE, "any value could come before", RISKY, "values outside the list can be refused"),
    VALUES_GONE(RISKY, "any value can come", COMPATIBLE, "the old values are accepted"),

    OPERATION_ADDED(COMPATIBLE, "new; what exists is as before", COMPATIBLE, "new; what exists is as before"),
    READING_REMOVED(BREAKING, "the call is not found", COMPATIBLE, "it does not write"),
    WRITING_REMOVED(COMPATIBLE, "it does not read", BREAKING, "the call is not found"),
    OPERATION_LISTED_ELSEWHERE(
            RISKY,
            "the constant of the call is in another class",
            RISKY,
            "the constant of the call is in another class"),

    FILE_ADDED(COMPATIBLE, "new; what exists is as before", COMPATIBLE, "new; nothing has to be sent"),
    FILE_REMOVED(BREAKING, "the file no longer comes", BREAKING, "the file is no longer loaded"),
    FILE_MOVED(BREAKING, "the file lies in another folder", BREAKING, "the file is not found in the old folder"),
    ROW_ADDED(RISKY, "rows of an unknown type can come", COMPATIBLE, "they need not be sent"),
    ROW_REMOVED(BREAKING, "rows of the type no longer come", BREAKING, "rows of the type are refused"),
    ROW_WORD(BREAKING, "the rows are marked with another word", BREAKING, "rows with the old word are refused"),
    COLUMN_ADDED(COMPATIBLE, "the other columns are as before", COMPATIBLE, "it may be left out"),
    COLUMN_ADDED_CONDITIONAL(
            COMPATIBLE,
            "the other columns are as before",
            RISKY,
            "rows without it can be refused, others do not need it"),
    COLUMN_ADDED_REQUIRED(COMPATIBLE, "the other columns are as before", BREAKING, "rows without it are refused"),
    COLUMN_ADDED_BETWEEN(
            BREAKING,
            "columns go by position, and those behind it move",
            BREAKING,
            "columns go by position, and those behind it move"),
    COLUMN_MOVED(
            BREAKING,
            "columns go by position, and it stands elsewhere",
            BREAKING,
            "columns go by position, and it stands elsewhere"),
    COLUMN_SPELLED(
            COMPATIBLE,
            "columns are found whatever the case, separators and stars of their names are",
            RISKY,
            "the header line is spelled in another way"),
    COLUMN_NAMED(
            RISKY, "columns go by position; the generated accessor gets another name",
            RISKY, "columns go by position; the generated accessor gets another name"),
    COLUMN_REQUIRED(COMPATIBLE, "it always has a value now", BREAKING, "rows without it are refused"),
    COLUMN_CONDITIONAL(COMPATIBLE, "it can have a value as before", RISKY, "rows without it can be refused"),
    COLUMN_LESS_REQUIRED(RISKY, "it can be blank from now on", COMPATIBLE, "it may still be sent"),
    COLUMN_OPTIONAL(COMPATIBLE, "it could be blank before", COMPATIBLE, "it may still be sent");

    private final Impact readers;
    private final String readersReason;
    private final Impact writers;
    private final String writersReason;

    Verdict(Impact readers, String readersReason, Impact writers, String writersReason) {
        this.readers = readers;
        this.readersReason = readersReason;
        this.writers = writers;
        this.writersReason = writersReason;
    }

    /** What it means for code that reads, if there can be any. */
    Impact readers(boolean canBeRead) {
        return canBeRead ? readers : COMPATIBLE;
    }

    /** What it means for code that writes, if there can be any. */
    Impact writers(boolean canBeWritten) {
        return canBeWritten ? writers : COMPATIBLE;
    }

    /** Why, in one line: the sides that are affected, or else why none is. */
    String reason(boolean canBeRead, boolean canBeWritten) {
        List<String> sides = new ArrayList<>();
        if (readers(canBeRead) != COMPATIBLE) {
            sides.add("readers: " + readersReason);
        }
        if (writers(canBeWritten) != COMPATIBLE) {
            sides.add("writers: " + writersReason);
        }
        if (!sides.isEmpty()) {
            return String.join("; ", sides);
        }
        if (canBeWritten && !canBeRead) {
            return writersReason;
        }
        return readers == COMPATIBLE ? readersReason : writers == COMPATIBLE ? writersReason : "it is not in use";
    }
}
