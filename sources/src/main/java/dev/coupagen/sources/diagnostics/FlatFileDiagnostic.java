package dev.coupagen.sources.diagnostics;

import dev.coupagen.diagnostics.Diagnostic;
import dev.coupagen.diagnostics.Severity;

/** The messages about workbooks and pages that describe flat files. */
public enum FlatFileDiagnostic implements Diagnostic {
    /** Takes the source, and what is wrong with it. */
    NOT_A_WORKBOOK(
            "CS120", Severity.ERROR, "%s: not a workbook in the form .xlsx, or a damaged one (%s). Download it again."),
    /** Takes the source, and the limit. */
    WORKBOOK_TOO_LARGE(
            "CS121",
            Severity.ERROR,
            "%s: exceeds the limit of %s, so it cannot be a workbook of file formats. Check the source."),
    /** Takes the source. */
    WORKBOOK_DIRECTION(
            "CS122",
            Severity.ERROR,
            "%s: the name of the workbook does not say whether it is about exports or imports. Have 'Export' or 'Import' in it."),
    /** Takes the source. */
    WORKBOOK_WITHOUT_FILES(
            "CS123",
            Severity.ERROR,
            "%s: no sheet has a table of columns, so this is another workbook or its layout has changed."),
    /** Takes the name of the sheet. */
    SHEET_WITHOUT_COLUMNS("CS124", Severity.WARNING, "the sheet '%s' has no table of columns and was left out."),
    /** Takes the text of the row. */
    SHEET_NOTE("CS125", Severity.WARNING, "the row is a note and no column: %s"),
    /** Takes the name of the column. */
    COLUMN_NAME_ONLY("CS126", Severity.WARNING, "the column '%s' has a name and nothing else."),
    /** Takes the name of the column, and that of the second one. */
    COLUMN_NAME_TWICE("CS127", Severity.WARNING, "the row type has the column '%s' twice; the second one is '%s'."),
    /** Takes the text, such as Account Segment 1..20, and how many columns it stands for. */
    COLUMN_RANGE("CS128", Severity.WARNING, "'%s' stands for several columns and was spelled out as %d."),
    /** Takes the text of the type, and the name of the column. */
    COLUMN_TYPE_UNREAD(
            "CS129", Severity.WARNING, "the type '%s' of the column '%s' is not one of a value; it is kept as text."),
    /** Takes the name of the column, and the condition. */
    COLUMN_FLAG_CONDITIONAL("CS130", Severity.WARNING, "the column '%s' is required under a condition: %s"),
    /** Takes the name of the column. */
    COLUMN_STAR(
            "CS131",
            Severity.WARNING,
            "the name of the column '%s' says that it is required, its flag that it is not."),
    /** Takes the name of the column, and the reason. */
    COLUMN_LEAKED("CS132", Severity.WARNING, "the column '%s' was left out: %s"),
    /** Takes what the table is about. */
    TABLE_OF_COLUMNS_UNREAD("CS133", Severity.WARNING, "the table is not about columns: %s"),
    /** Takes the reason. */
    TABLE_LEFT_OUT("CS134", Severity.WARNING, "the table was left out: %s"),
    /** Takes the name of the row type. */
    TABLE_WITHOUT_ROWS("CS135", Severity.WARNING, "the table of '%s' has no rows."),
    /** Takes the number of row types, and their words. */
    UNION_CUT("CS136", Severity.WARNING, "the table holds the columns of %d row types and was cut at the words %s."),
    /** Takes the name of the section, and the words. */
    SECTION_OF_SEVERAL(
            "CS137", Severity.WARNING, "the columns of '%s' have the words of other row types among them: %s"),
    /** Takes the file, and the row type. */
    ROW_TYPE_TWICE(
            "CS138",
            Severity.WARNING,
            "the file '%s' has two tables for the row type '%s'; their columns were joined."),
    /** Takes file, row type, column, what the page says, and what the workbook says. */
    PAGE_AND_SHEET_DIFFER(
            "CS139", Severity.WARNING, "%s :: %s, column '%s': the page says %s, the workbook %s. The page is used."),
    /** Takes file, row type, and the names of the columns. */
    WORKBOOK_ONLY("CS140", Severity.WARNING, "%s :: %s: only the workbook has the columns %s; they were added."),
    /** Takes the file, and the file whose columns come first. */
    TABLE_CONTINUES(
            "CS141",
            Severity.WARNING,
            "%s: the table lists only what comes after the columns of %s; they were put first."),
    /** The other samples are read all the same. Takes the file. */
    SAMPLE_FORMAT_UNKNOWN(
            "CS142",
            Severity.WARNING,
            "%s: its first line fits no flat file of the release, so the sample is left out. Give a file with its header lines, and"
                    + " name it after its format, such as InvoicesImport.csv.");

    private final String code;
    private final Severity severity;
    private final String text;

    FlatFileDiagnostic(String code, Severity severity, String text) {
        this.code = code;
        this.severity = severity;
        this.text = text;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String text() {
        return text;
    }
}
