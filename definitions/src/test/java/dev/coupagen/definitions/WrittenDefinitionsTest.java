package dev.coupagen.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only few definition files hold is written as it is read, and what none may hold is refused. */
class WrittenDefinitionsTest {
    private static final String RARE = """
            {
              "release": "T1",
              "resources": {
                "User": {
                  "element": "user",
                  "collection": "users",
                  "elements": {},
                  "custom-fields": {
                    "team": {"type": "string(20)", "writable": false},
                    "team-lead": {"type": "User"}
                  },
                  "operations": [
                    {"verb": "GET", "path": "/users", "action": "list"},
                    {"verb": "POST", "path": "/users", "action": "create"},
                    {"verb": "PATCH", "path": "/users", "action": "update"},
                    {"verb": "DELETE", "path": "/users", "action": "delete"}
                  ]
                }
              },
              "files": {
                "Empty": {
                  "title": "Empty",
                  "direction": "import",
                  "rows": []
                },
                "Keyed": {
                  "title": "Keyed",
                  "direction": "export",
                  "dialect": {"delimiters": "|", "decimal": ".", "quotes": false},
                  "rows": [
                    {"name": "Head", "columns": []},
                    {"name": "Line", "parent": "Head", "marker": "Kind", "key": ["Head Number"], "columns": [
                      {"name": "Kind", "type": "string", "description": "what it is"}
                    ]}
                  ]
                }
              }
            }
            """;

    @Test
    void rarePartsAreWrittenAsTheyAreRead() {
        assertThat(text(read(RARE))).isEqualTo(RARE);
    }

    @Test
    void operationsAreInTheOrderInWhichARecordLives() {
        String shuffled = RARE.replace("\"POST\"", "\"later\"")
                .replace("\"DELETE\"", "\"POST\"")
                .replace("\"later\"", "\"DELETE\"");

        assertThat(Objects.requireNonNull(read(shuffled).resources().get("User"))
                        .operations())
                .extracting(OperationDefinition::verb)
                .containsExactly("GET", "POST", "PATCH", "DELETE");
    }

    @Test
    void lineSeparatorsOfOtherScriptsAreEscaped() {
        String written = text(read("{\"release\": \"a\\u2028b\\u2029c\\u0085d\"}"));

        assertThat(written).contains("\"a\\u2028b\\u2029c\\u0085d\"");
    }

    @Test
    void halfACharacterAtTheEndOfATextIsReplaced() {
        assertThat(text(read("{\"release\": \"ab\\ud83d\"}"))).contains("\"ab\ufffd\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"rows\": {}`|rows of F must be a list in brackets, not an object.",
                "`\"rows\": [{\"name\": \"A\"}, {\"name\": \"A\"}]`|F has the row type 'A' twice. Remove one of them.",
                "`\"rows\": [{\"name\": \"A\", \"columns\": [{\"type\": \"date\"}]}]`|a column of F :: A has no name. Add"
                        + " \"name\": \"..\".",
                "`\"rows\": [{\"name\": \"A\", \"columns\": [{\"unique\": 1}]}]`|unique of a column of F :: A must be"
                        + " true or false, not '1'.",
                "`\"rows\": [{\"name\": \"A\", \"columns\": [{\"name\": \"B\", \"unique\": 1}]}]`|unique of 'B' of F ::"
                        + " A must be true or false, not '1'.",
                "`\"sources\": [\"pages\"]`|the sources of F has no 'pages', only swagger, page, custom, workbook. Did"
                        + " you mean 'page'?",
            })
    void saysWhatIsWrongWithAFlatFile(String member, String message) {
        assertThatThrownBy(() -> read("{\"release\": \"x\", \"files\": {\"F\": {" + member + "}}}"))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("test.json, line 1: " + message);
    }

    @Test
    void aTextWhereAListBelongsIsRefused() {
        assertThatThrownBy(() -> read("""
                        {"release": "x", "resources": {"A": {"elements": {"b": {
                        "values": "c"}}}}}"""))
                .hasMessage("test.json, line 2: values of A.b must be a list in brackets, not 'c'.");
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWithTheirPosition() {
        byte[] latin = "{\"release\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> DefinitionFile.read("test.json", latin))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("test.json: byte 13 is not valid UTF-8. Save the definition file as UTF-8.");
    }

    @Test
    void aFileOfTheGreatestSizeIsReadAndALargerOneRefused() {
        byte[] blanks = new byte[DefinitionFile.LARGEST + 1];
        Arrays.fill(blanks, (byte) ' ');
        byte[] small = "{\"release\": \"x\"}".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(small, 0, blanks, 0, small.length);

        assertThatThrownBy(() -> DefinitionFile.read("test.json", blanks))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("test.json: the file is larger than 64 MB, so it cannot be a definition file.");
        assertThat(DefinitionFile.read("test.json", Arrays.copyOf(blanks, DefinitionFile.LARGEST))
                        .release())
                .isEqualTo("x");
    }

    @Test
    void aLongMessageIsCutAtAThousandCharactersAndHasNoLineBreaks() {
        assertThat(new DefinitionException("x".repeat(1_000))).hasMessage("x".repeat(1_000));
        assertThat(new DefinitionException("x".repeat(1_001))).hasMessage("x".repeat(1_000) + "…");
        assertThat(new DefinitionException("a\u2028b\u2029c\nd\u001be")).hasMessage("a b c d e");
    }

    @Test
    void anAddressIsBelowApiUnlessThePathSaysSoItself() {
        assertThat(address("")).isEmpty();
        assertThat(address("/invoices")).isEqualTo("/api/invoices");
        assertThat(address("/treasury/api/accounts")).isEqualTo("/treasury/api/accounts");
    }

    private static String address(String path) {
        ResourceDefinition user = Objects.requireNonNull(read(RARE).resources().get("User"));
        return user.withOperations(path, List.of()).address();
    }

    private static ApiDefinition read(String json) {
        return DefinitionFile.read("test.json", json.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(ApiDefinition definition) {
        return new String(DefinitionFile.bytes(definition), StandardCharsets.UTF_8);
    }
}
