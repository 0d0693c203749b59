package acme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.runtime.Issue;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.csv.CsvOptions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files that are not as they should be: each ends in one message, or in an issue, that says where and what. */
public final class BrokenFiles {
    private static final String HEAD = "Order,Order Number*,Order Date,Acknowledged,Total\nOrder Line,Line Num,Description,Price\n"
            + "Schedule,Quantity\n";
    private static final String GOOD = HEAD + "Order,PO-1,2026-01-31,yes,5\nOrder Line,1,paper,2\n";

    private BrokenFiles() {}

    /** Each file with the words that the message or an issue must have. */
    private static Map<String, String[]> broken() {
        Map<String, String[]> files = new LinkedHashMap<>();
        files.put("", words("line", "no header line of 'Order'"));
        files.put("\n\n\n", words("no header line of 'Order'"));
        files.put("\ufeff", words("no header line"));
        files.put("PO-1,2026-01-31,5\n", words("line 1, column 1: there is no header line", "PO-1, 2026-01-31, 5"));
        files.put("Bestellung,Bestellnummer,Datum\nBestellung,PO-1,2026-01-31\n", words("no header line", "Bestellnummer"));
        files.put("Order,Bestellnummer,Datum\nOrder,PO-1,2026-01-31\n", words("no header line"));
        files.put("Order Line,Line Num\nOrder Line,1\n", words("no header line of 'Order'"));
        files.put("{\"order\": 1}\n", words("no header line", "order"));
        files.put("<html><body>Sign in</body></html>\n", words("no header line", "Sign in"));
        files.put(GOOD + "\"Order,PO-2\n", words("line 6, column 1", "not closed"));
        files.put(GOOD + "Order,\"PO-2\n\n\n", words("line 6, column 2", "not closed"));
        files.put(GOOD + "Order,\"PO-2\"x,\n", words("line 6, column 2", "after the closing quote"));
        files.put(GOOD + "Order, \"PO,2\"\n", words("line 6, column 2", "blanks before the quote", "PO"));
        files.put(GOOD + "Order,\t \"PO-2\"\n", words("line 6, column 2", "blanks before the quote"));
        files.put(GOOD + "Order,\"PO \"2\"\",\n", words("line 6, column 2", "after the closing quote"));
        files.put(GOOD + "Order,PO-2\rOrder,PO-3\n", words("line 6, column 2", "carriage return"));
        files.put("Order,Order Number\rOrder,PO-1\r", words("line 1", "carriage return"));
        files.put(GOOD + "Order,PO\u0000-2,,,\n", words("line 6", "NUL"));
        files.put(GOOD + "Order,PO-2,,,\u0000\n", words("line 6, column 5", "NUL"));
        files.put(GOOD + "Order,PO-2,,,,surplus\n", words("line 6, column 6", "beyond the 5 columns", "surplus"));
        files.put(GOOD + "Schedule,5,6\n", words("line 6, column 3", "beyond the 2 columns", "6"));
        files.put(GOOD + "Order Line,2,pen,3,,,x\n", words("line 6, column 7", "beyond"));
        files.put(GOOD + "Oder,PO-2\n", words("line 6, column 1", "has this word", "Oder,PO-2"));
        files.put(GOOD + "Invoice,INV-1\n", words("line 6", "has this word", "INV-1"));
        files.put(GOOD + ",PO-2\n", words("line 6", "has this word"));
        files.put(GOOD + "Tag,urgent\n", words("line 6", "has this word", "Tag"));
        files.put(GOOD + "Total: 1 order\n", words("line 6", "has this word", "Total: 1 order"));
        files.put(HEAD + "Order Line,1,paper,2\n" + "Order,PO-1,,,\n", words("line 4", "no row of 'Order' before it", "paper"));
        files.put(HEAD + "Schedule,3\n", words("line 4", "no row of 'Order Line' before it"));
        files.put(HEAD + "Order,PO-1,,,\nSchedule,3\n", words("line 5", "no row of 'Order Line' before it", "Schedule,3"));
        files.put("Order,Order Number\nOrder,PO-1\nOrder Line,1\n", words("line 3"));
        files.put("Order,Order Number\nOrder Line,Line Num\nOrder,PO-1\nSchedule,3\n", words("line 4", "has this word"));
        files.put(HEAD + "Order,Order Number*,Order Date,Acknowledged,Total\nOrder,PO-1,,,\n", words("line 4", "occurs again"));
        files.put(GOOD + HEAD, words("line 6", "occurs again"));
        files.put(GOOD + "order,order number,ORDER DATE,Acknowledged,Total\n", words("line 6", "occurs again"));
        files.put(GOOD + "Order,Order Date,Order Number,Total\nOrder,2026-01-31,PO-2,5\n",
                words("line 6", "second header line of 'Order'", "another order"));
        files.put(GOOD + "Order,Order Number,New Column,Order Date\n", words("line 6", "names of columns", "New Column"));
        files.put("Order,Order Number\nOrder,PO-1\nOrder Line,,,\nOrder Line,1,paper,2\n", words("line 3", "has this word"));
        files.put("Order,Order Number\nTag,Name\nOrder,PO-1\nTag,Name\n", words("line 4", "names of columns", "Tag,Name"));
        files.put(HEAD + HEAD, words("line 4", "occurs again"));
        files.put("Order,Order Number,Release 99 Column\nOrder,PO-1,x\n", words("line 1, column 3/Release 99 Column", "does not declare"));
        files.put("Order,Order Number,Order Number\nOrder,PO-1,PO-2\n", words("line 1, column 3/Order Number", "does not declare"));
        files.put(HEAD + "Order,PO-1,2026-02-30,,\n", words("line 4, column 3/order-date", "2026-02-30", "DATE"));
        files.put(HEAD + "Order,PO-1,31.02.2026,,\n", words("line 4, column 3", "31.02.2026"));
        files.put(HEAD + "Order,PO-1,01/02/2026,,\n", words("line 4, column 3", "01/02/2026"));
        files.put(HEAD + "Order,PO-1,1-2-26,,\n", words("line 4, column 3", "1-2-26"));
        files.put(HEAD + "Order,PO-1,20261301,,\n", words("line 4, column 3", "20261301"));
        files.put(HEAD + "Order,PO-1,yesterday,,\n", words("line 4, column 3", "yesterday"));
        files.put(HEAD + "Order,PO-1,46000,,\n", words("line 4, column 3", "46000"));
        files.put(HEAD + "Order,PO-1,2026-01,,\n", words("line 4, column 3", "2026-01"));
        files.put(HEAD + "Order,PO\r-1,,,\n" + "Order,PO-2,,,\n".repeat(4_000), words("line 4, column 2", "carriage return"));
        files.put(HEAD + "Order,PO\u0000-1,,,\n" + "Order,PO-2,,,\n".repeat(4_000), words("line 4", "NUL"));
        files.put(HEAD + "Order,PO-1,02/13/2026 99:99,,\n", words("line 4, column 3", "99:99"));
        files.put(HEAD + "Order,PO-1,,maybe,\n", words("line 4, column 4/acknowledged", "maybe", "BOOLEAN"));
        files.put(HEAD + "Order,PO-1,,2,\n", words("line 4, column 4", "2"));
        files.put(HEAD + "Order,PO-1,,ja,\n", words("line 4, column 4", "ja"));
        files.put(HEAD + "Order,PO-1,,,five\n", words("line 4, column 5/Total", "five", "DECIMAL"));
        files.put(HEAD + "Order,PO-1,,,1.2.3\n", words("line 4, column 5", "1.2.3"));
        files.put(HEAD + "Order,PO-1,,,\"1,234\"\n", words("line 4, column 5", "1,234"));
        files.put(HEAD + "Order,PO-1,,,\"1,2,3\"\n", words("line 4, column 5", "1,2,3"));
        files.put(HEAD + "Order,PO-1,,,1 2\n", words("line 4, column 5", "1 2"));
        files.put(HEAD + "Order,PO-1,,,5 EUR\n", words("line 4, column 5", "5 EUR"));
        files.put(HEAD + "Order,PO-1,,,$5\n", words("line 4, column 5", "$5"));
        files.put(HEAD + "Order,PO-1,,,(5)\n", words("line 4, column 5", "(5)"));
        files.put(HEAD + "Order,PO-1,,,0x10\n", words("line 4, column 5", "0x10"));
        files.put(HEAD + "Order,PO-1,,,#VALUE!\n", words("line 4, column 5", "#VALUE!"));
        files.put(HEAD + "Order,PO-1,,,&nbsp;5\n", words("line 4, column 5", "&nbsp;5"));
        files.put(HEAD + "Order,PO-1,,,1e999999999\n", words("line 4, column 5", "1e999999999"));
        files.put(HEAD + "Order,PO-1,,,\nOrder Line,1.5,x,\n", words("line 5, column 2/line-num", "1.5", "INTEGER"));
        files.put(HEAD + "Order,PO-1,,,\nOrder Line,99999999999999999999,x,\n", words("line 5, column 2", "99999999999999999999"));
        files.put(HEAD + "Order,PO-1,,,\nOrder Line,one,x,\n", words("line 5, column 2", "one"));
        files.put(HEAD + "Order,PO-1,,,\nOrder Line,1,x,\nSchedule,many\n", words("line 6, column 2/Quantity", "many"));
        files.put(HEAD + "Order,PO-1,,,\n\n\nOrder Line,1,\"a\nb\",c\n", words("line 7, column 4/Price", "c"));
        files.put("Order;Order Number;Total\nOrder;PO-1;1,234\n", words("line 2, column 3/Total", "1,234"));
        files.put("Order|Order Number|Total\nOrder|PO-1|x\n", words("line 2, column 3/Total"));
        files.put("Order,Order Number\nOrder,PO-1\nOrder,PO-2,,,,,,,,,x\n", words("line 3, column 11", "beyond"));
        return files;
    }

    private static String[] words(String... words) {
        return words;
    }

    public static void eachEndsInOneMessageOrInAnIssue() {
        Map<String, String[]> files = broken();
        assertThat(files).hasSizeGreaterThanOrEqualTo(60);
        files.forEach((file, words) -> {
            String said = whatIsSaid(file.getBytes(StandardCharsets.UTF_8), false);
            assertThat(said).as(file).contains(words).contains("orders.csv");
        });
    }

    public static void strictThrowsOnTheFirst() {
        broken().keySet().forEach(file -> assertThat(whatIsSaid(file.getBytes(StandardCharsets.UTF_8), true))
                .as(file)
                .startsWith("thrown ")
                .contains("orders.csv"));
    }

    public static void otherEncodingsAreRefused() {
        String utf16 = whatIsSaid(GOOD.getBytes(StandardCharsets.UTF_16), false);
        assertThat(utf16).startsWith("thrown ").contains("line 1", "UTF-16");
        assertThat(whatIsSaid(GOOD.getBytes(StandardCharsets.UTF_16LE), false)).startsWith("thrown ").contains("UTF-16");
        byte[] latin = (HEAD + "Order,M\u00fcller,,,\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(whatIsSaid(latin, false)).startsWith("thrown ").contains("line 4", "not valid UTF-8");
        byte[] cut = new byte[] {'O', 'r', 'd', 'e', 'r', ',', 'O', 'r', 'd', 'e', 'r', ' ', 'N', 'u', 'm', 'b', 'e', 'r', '\n', 'O',
            'r', 'd', 'e', 'r', ',', (byte) 0xE2, (byte) 0x82};
        assertThat(whatIsSaid(cut, false)).startsWith("thrown ").contains("line 2", "not valid UTF-8");
    }

    public static void theGoodFileIsReadWithoutAWord() {
        assertThat(whatIsSaid(GOOD.getBytes(StandardCharsets.UTF_8), false)).isEmpty();
    }

    private static String whatIsSaid(byte[] file, boolean strict) {
        List<Issue> issues = new ArrayList<>();
        CsvOptions options =
                CsvOptions.DEFAULT.withListener(issues::add).withStrict(strict).withName("orders.csv");
        try {
            OrderImportMapper.INSTANCE.listFromCsv(file, options);
        } catch (MappingException e) {
            return "thrown " + e.getMessage();
        }
        StringBuilder said = new StringBuilder();
        issues.forEach(issue -> said.append(issue.path())
                .append(": ")
                .append(issue.message())
                .append(" Found ")
                .append(issue.value().asText().orElse(""))
                .append('\n'));
        return said.toString();
    }
}
