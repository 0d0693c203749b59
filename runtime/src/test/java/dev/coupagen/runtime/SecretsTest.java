package dev.coupagen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.dynamic.DynamicMapper;
import dev.coupagen.runtime.dynamic.DynamicRecord;
import dev.coupagen.runtime.dynamic.DynamicResources;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {
    private static final DynamicMapper SUPPLIERS =
            DynamicResources.ofDefinitions("""
                    {"release": "T1", "resources": {"Supplier": {"elements": {
                      "cxml-http-password": {"type": "string"},
                      "cxml-secret": {"type": "integer"},
                      "name": {"type": "string"},
                      "parent": {"type": "Supplier"}}}}}
                    """.getBytes(StandardCharsets.UTF_8)).mapper("Supplier");
    private static final String VALUE = "9876543210";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"cxml-http-password\":\"9876543210\"}",
                "{\"parent\":{\"cxml_http_password\":\"9876543210\"}}",
                "{\"cxml-secret\":9876543210}",
                "{\"bank-account-number\":\"9876543210\"}",
                "{\"remit-to\":[{\"iban_number\":\"9876543210\"}]}",
                "{\"custom-fields\":{\"erp-api-key\":\"9876543210\"}}",
                "{\"custom-fields\":{\"accessToken\":\"9876543210\"}}",
                "{\"agent-auth-key\":\"9876543210\"}",
                "{\"parent\":{\"coupa-connect-secret\":\"9876543210\"}}"
            })
    void aSecretIsWrittenButNotShown(String json) {
        DynamicRecord supplier = SUPPLIERS.fromJson(json);
        assertThat(SUPPLIERS.toJsonString(supplier)).contains(VALUE);
        assertThat(supplier.toString()).contains("***").doesNotContain(VALUE);
    }

    @Test
    void issuesAndExceptionsDoNotShowASecret() {
        String json =
                "{\"cxml-secret\":{\"a\":\"9876543210\"},\"token\":\"9876543210\",\"other\":{\"password\":\"9876543210\"}}";
        List<Issue> issues = new ArrayList<>();
        SUPPLIERS.fromJson(json, MapperOptions.DEFAULT.withListener(issues::add));
        assertThat(issues).hasSize(3);
        assertThat(issues.toString()).contains("***").doesNotContain(VALUE);
        assertThatThrownBy(() -> SUPPLIERS.fromJson(json, MapperOptions.DEFAULT.withStrict(true)))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Found ***")
                .hasMessageNotContaining(VALUE);
    }

    @Test
    void otherValuesAreShown() {
        String json =
                "{\"name\":\"Acme\",\"generate-password-and-notify\":\"yes\",\"account\":{\"code\":1.50},\"a\":[true,null]}";
        assertThat(SUPPLIERS.fromJson(json).toString())
                .isEqualTo(
                        "Supplier{name=Acme, generate-password-and-notify=yes, account={code=1.50}, a=[true, null]}");
    }

    /** Listeners log issues as they are. */
    @Test
    void anIssueInALogIsOneLineAndCut() {
        List<Issue> issues = new ArrayList<>();
        SUPPLIERS.fromJson(
                "{\"parent\":\"x\\nERROR forged line" + "y".repeat(100_000) + "\"}",
                MapperOptions.DEFAULT.withListener(issues::add));
        assertThat(issues).singleElement().satisfies(issue -> {
            assertThat(issue.value().asText().orElseThrow()).hasSizeGreaterThan(100_000);
            assertThat(issue.toString())
                    .startsWith("Issue[kind=UNREADABLE, path=parent, value=x\\u000aERROR forged line")
                    .hasSizeLessThan(1_000);
        });
    }

    @Test
    void aMessageShowsTheStartOfALongValueAndNoControlCharacters() {
        String json = "{\"cxml-http-password\":\"a\",\"parent\":[\"" + "x".repeat(150) + "\\n\\u2028forged"
                + "y".repeat(5_000_000) + "\"]}";
        assertThatThrownBy(() -> SUPPLIERS.fromJson(json, MapperOptions.DEFAULT.withStrict(true)))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("xxx\\u000a\\u2028forgedyyy")
                .hasMessageContaining("characters)")
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(500));
    }
}
