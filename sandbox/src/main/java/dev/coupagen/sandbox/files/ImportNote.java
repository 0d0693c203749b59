package dev.coupagen.sandbox.files;

import dev.coupagen.definitions.FileFormat;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.sandbox.schema.ResourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an instance shows of an import at {@code /data_file_sources}, with the words of the documentation (page 0051): the status
 * is {@code Done} also if some rows are wrong, which its {@code upload-errors} tell, and {@code Failed} if none is right.
 */
record ImportNote(FileFormat format, ResourceType type, String file, int size, ImportResult result) {
    private static final Pattern LINE = Pattern.compile("line (\\d{1,9})");

    /** The elements of the record. */
    RawValue.Struct facts(String time) {
        int right = result.created() + result.updated();
        int wrong = result.errors().size();
        List<RawValue.Member> facts = new ArrayList<>();
        text(facts, "file-file-name", file);
        text(facts, "file-content-type", "text/csv");
        text(facts, "file-file-size", Integer.toString(size));
        text(facts, "type", "BackgroundCsvFileLoad");
        text(facts, "source-for", type.name());
        text(facts, "status", wrong > 0 && right == 0 ? "Failed" : "Done");
        text(facts, "start-time", time);
        text(facts, "end-time", time);
        number(facts, "progress", right + wrong);
        number(facts, "records-count", right);
        number(facts, "records-created", result.created());
        number(facts, "records-updated", result.updated());
        number(facts, "upload-errors-count", wrong);
        text(
                facts,
                "result-text",
                (right + wrong) + " rows processed, creating " + result.created() + " new rows and updating "
                        + result.updated() + " rows.");
        facts.add(new RawValue.Member(
                "upload-errors",
                new RawValue.Array(
                        result.errors().stream().map(ImportNote::error).toList(), "")));
        return RawValue.Struct.of(facts);
    }

    private static RawValue error(String message) {
        List<RawValue.Member> members = new ArrayList<>();
        Matcher line = LINE.matcher(message);
        if (line.find()) {
            text(members, "type", "UploadRowError");
            number(members, "row", Integer.parseInt(line.group(1)));
        } else {
            text(members, "type", "UploadError");
        }
        members.add(new RawValue.Member("field-errors", new RawValue.Array(List.of(new RawValue.Text(message)), "")));
        return RawValue.Struct.of(members);
    }

    private static void text(List<RawValue.Member> members, String name, String value) {
        members.add(new RawValue.Member(name, new RawValue.Text(value)));
    }

    private static void number(List<RawValue.Member> members, String name, int value) {
        members.add(new RawValue.Member(name, new RawValue.Numeric(Integer.toString(value))));
    }
}
