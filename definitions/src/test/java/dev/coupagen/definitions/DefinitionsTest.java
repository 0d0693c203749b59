package dev.coupagen.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.Definitions.Conflict;
import dev.coupagen.definitions.Definitions.Merged;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DefinitionsTest {
    private static final ApiDefinition CORE = read("""
            {"release": "core", "resources": {
              "Tag": {"elements": {"name": {"type": "string(20)"}}},
              "User": {"elements": {"login": {"type": "string(255)", "required": true}, "id": {"type": "integer"}},
                "operations": [{"verb": "GET", "path": "/users", "action": "list"}]}}}
            """);
    private static final ApiDefinition TRAVEL = read("""
            {"release": "travel", "resources": {
              "Tag": {"elements": {"name": {"type": "string(20)", "description": "only a description"}}},
              "Trip": {"elements": {"user": {"type": "User"}}},
              "User": {"path": "/users",
                "elements": {"login": {"type": "string(40)", "sources": ["page"]}, "id": {"type": "integer"},
                  "msp-user": {"type": "boolean"}},
                "operations": [{"verb": "GET", "path": "/users", "action": "list", "parameters": ["limit"]},
                  {"verb": "POST", "path": "/users", "action": "create"}]}}}
            """);

    @Test
    void joinsTheModulesOfAReleaseAndTakesTheFirstStatement() {
        Merged merged = Definitions.union("R39", List.of(CORE, TRAVEL));

        assertThat(merged.definition().release()).isEqualTo("R39");
        assertThat(merged.definition().resources()).containsOnlyKeys("Tag", "Trip", "User");
        assertThat(element(merged, "User", "login").type()).isEqualTo(ElementTypes.parse("string(255)"));
        assertThat(element(merged, "User", "msp-user").type()).isEqualTo(ElementTypes.parse("boolean"));
        assertThat(merged.definition().operationCount()).isEqualTo(2);
        assertThat(merged.definition().pathCount()).isEqualTo(1);
        assertThat(merged.definition().elementCount()).isEqualTo(5);
    }

    @Test
    void namesEachConflictBetweenModules() {
        Merged merged = Definitions.union("R39", List.of(CORE, TRAVEL));

        assertThat(merged.conflictingResources()).containsExactly("User");
        assertThat(merged.conflicts())
                .containsExactly(
                        new Conflict(
                                "User",
                                "login",
                                "{\"type\": \"string(255)\", \"required\": true}",
                                "{\"type\": \"string(40)\", \"sources\": [\"page\"]}"),
                        new Conflict("User", "msp-user", "{\"type\": \"boolean\"}", "absent"));
    }

    @Test
    void reportsAnElementThatALaterModuleLacks() {
        Merged merged = Definitions.union("R39", List.of(TRAVEL, CORE));

        assertThat(merged.conflicts()).extracting(Conflict::element).containsExactly("login", "msp-user");
    }

    @Test
    void laysALaterDefinitionOverAnEarlierOne() {
        Merged merged = Definitions.overlay("2026-04", List.of(CORE, TRAVEL));

        assertThat(element(merged, "User", "login").type()).isEqualTo(ElementTypes.parse("string(40)"));
        assertThat(element(merged, "User", "login").sources())
                .containsExactlyInAnyOrder(ElementDefinition.Source.PAGE, ElementDefinition.Source.SWAGGER);
        assertThat(element(merged, "Tag", "name").description()).isEqualTo("only a description");
        assertThat(resource(merged, "User").path()).isEqualTo("/users");
        assertThat(resource(merged, "User").operations().get(0).parameters()).containsExactly("limit");
        assertThat(merged.conflicts()).extracting(Conflict::element).containsExactly("login");
    }

    @Test
    void aDefinitionMergedWithItselfStaysAsItIs() {
        for (Merged merged : List.of(
                Definitions.union("core", List.of(CORE, CORE)), Definitions.overlay("core", List.of(CORE, CORE)))) {
            assertThat(merged.definition()).isEqualTo(CORE);
            assertThat(merged.conflicts()).isEmpty();
        }
    }

    private static ResourceDefinition resource(Merged merged, String name) {
        return Objects.requireNonNull(merged.definition().resources().get(name), name);
    }

    private static ElementDefinition element(Merged merged, String resource, String name) {
        return Objects.requireNonNull(resource(merged, resource).elements().get(name), name);
    }

    private static ApiDefinition read(String json) {
        try {
            return DefinitionFile.read("test", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
