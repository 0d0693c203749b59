package dev.coupagen.sources.swagger;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.diagnostics.CoupagenException;
import dev.coupagen.diagnostics.Notice;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Reads one Swagger 2.0 file in JSON. */
public final class SwaggerSource {
    private SwaggerSource() {}

    /**
     * Reads the content of a file.
     *
     * @param place where it comes from, for messages
     * @param descriptions whether the descriptions of elements are kept
     * @param notices takes what was odd
     * @throws CoupagenException if it is not valid JSON, or not Swagger 2.0
     */
    public static SwaggerModule read(String place, byte[] content, boolean descriptions, Consumer<Notice> notices) {
        JsonNode swagger = JsonTree.read(place, content, notices);
        check(place, swagger);
        return new SwaggerModule(
                place,
                new ApiDefinition(
                        place, new DefinitionsReader(place, descriptions, notices).read(swagger.path("definitions"))),
                new CallsReader(place, swagger, notices).read());
    }

    private static void check(String place, JsonNode swagger) {
        String version = swagger.path("swagger").stringValue("");
        if (!version.startsWith("2.")) {
            throw SourceDiagnostic.NOT_SWAGGER.exception(place, reason(swagger));
        }
        for (String member : new String[] {"definitions", "paths"}) {
            if (!swagger.path(member).isObject() && swagger.has(member)) {
                throw SourceDiagnostic.NOT_SWAGGER.exception(place, "its '" + member + "' is no object");
            }
        }
        if (!swagger.has("definitions")) {
            throw SourceDiagnostic.NOT_SWAGGER.exception(place, "it has no 'definitions'");
        }
    }

    private static String reason(JsonNode document) {
        if (!document.isObject()) {
            return "it is no object";
        }
        if (document.has("openapi")) {
            return "it is OpenAPI " + document.path("openapi").stringValue("");
        }
        if (document.has("release") && document.has("resources")) {
            return "it is a definition file already, which needs no import";
        }
        return "it has no 'swagger': \"2.0\"";
    }
}
