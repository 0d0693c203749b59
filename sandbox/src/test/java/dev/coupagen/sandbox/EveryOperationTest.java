package dev.coupagen.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.runtime.Operation;
import dev.coupagen.runtime.RawValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every operation of a release is called once. */
class EveryOperationTest {
    private static final int MOST_TRIES = 400;
    private int created;

    private record Call(ResourceDefinition resource, OperationDefinition operation) {}

    @ParameterizedTest
    @CsvSource({"R33, 758", "R38, 824", "R39, 811", "2026-04, 954"})
    void answersWithItsStatusAndShape(String release, int operations) {
        ApiDefinition definition = BundledReleases.load(release);
        List<String> failures = new ArrayList<>();
        int called = 0;
        try (CoupaSandbox sandbox =
                CoupaSandbox.builder().release(release).rateLimited(false).start()) {
            Http http = Http.of(sandbox);
            for (Call call : calls(definition)) {
                called++;
                Http.Answer answer = call(http, call);
                String problem = problem(call.operation(), answer);
                if (!problem.isEmpty()) {
                    failures.add(call.operation().call() + ": " + problem + " "
                            + answer.text()
                                    .substring(0, Math.min(200, answer.text().length())));
                }
            }
        }
        assertThat(failures).isEmpty();
        assertThat(called).isEqualTo(operations);
    }

    /** What removes records comes last. */
    private static List<Call> calls(ApiDefinition definition) {
        List<Call> calls = new ArrayList<>();
        definition
                .resources()
                .values()
                .forEach(resource -> resource.operations()
                        .forEach(operation -> calls.add(new Call(served(definition, resource, operation), operation))));
        calls.sort(Comparator.comparing((Call call) -> call.operation().verb().equals("DELETE"))
                .thenComparing(
                        call -> call.operation()
                                .path()
                                .chars()
                                .filter(c -> c == '{')
                                .count(),
                        Comparator.reverseOrder()));
        return calls;
    }

    /** Of two resources with the same address, that of a product of its own is not the one that is served. */
    private static ResourceDefinition served(
            ApiDefinition definition, ResourceDefinition resource, OperationDefinition operation) {
        return definition.resources().values().stream()
                .filter(other -> !other.name().contains("-"))
                .filter(other ->
                        other.operations().stream().anyMatch(same -> same.call().equals(operation.call())))
                .findFirst()
                .orElse(resource);
    }

    /** Tries the ids that there are until a record is found in the one that the path names. */
    private Http.Answer call(Http http, Call call) {
        Operation operation = new Operation(
                call.operation().verb(),
                call.operation().path(),
                call.operation().parameters(),
                call.operation().scopes());
        int places = operation.pathParameters().size();
        Object[] first = ids(places, 0);
        boolean isCreatable = call.resource().operations().stream()
                        .anyMatch(other ->
                                other.call().equals("POST " + call.resource().path()))
                && !call.resource().path().contains("{");
        if (operation.verb().equals("DELETE") && isCreatable && places > 0) {
            Http.Answer made = http.post("/api" + call.resource().path(), body(call.resource()));
            first[places - 1] = made.status() == 201 ? made.member("id") : 1;
        }
        Http.Answer answer = send(http, call, operation, first);
        for (int i = 1; answer.status() == 404 && i < MOST_TRIES; i++) {
            answer = send(http, call, operation, ids(places, i));
        }
        return answer;
    }

    private static Object[] ids(int places, int number) {
        Object[] ids = new Object[places];
        int rest = Math.max(0, number - 21);
        for (int i = places - 1; i >= 0; i--) {
            ids[i] = 1 + rest % 20;
            rest /= 20;
        }
        // Parents and parts are often numbered alike.
        return number > 0 && number <= 20
                ? IntStream.range(0, places).mapToObj(i -> number).toArray()
                : ids;
    }

    private Http.Answer send(Http http, Call call, Operation operation, Object[] ids) {
        String path = operation.pathFor(ids);
        String address = path.contains("/api/") ? path : "/api" + path;
        address = address.replace("(", "%28")
                .replace(")", "%29")
                .replace("{", "%7B")
                .replace("}", "%7D");
        if (List.of("GET", "DELETE").contains(operation.verb())) {
            return http.call(operation.verb(), address, "");
        }
        boolean isUpload =
                address.endsWith("avatar") || address.endsWith("image_scan") || address.endsWith("legal_agreement");
        return isUpload
                ? http.upload(operation.verb(), address, "image/png", new byte[] {1, 2, 3})
                : http.call(operation.verb(), address, body(call.resource()));
    }

    /** What a create asks for. */
    private String body(ResourceDefinition resource) {
        created++;
        return resource.elements().values().stream()
                .filter(element -> element.required() && element.writable())
                .filter(element -> element.type() instanceof ElementType.Scalar
                        || element.type() instanceof ElementType.Enumeration)
                .filter(element -> text(element).matches(".*[A-Za-z].*")
                        || !element.values().isEmpty())
                .map(element -> "\"" + element.name() + "\":\"" + value(element) + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String text(ElementDefinition element) {
        String type = element.type() instanceof ElementType.Scalar scalar ? scalar.text() : "string";
        return type.startsWith("string") || type.startsWith("text") ? "text" : "0";
    }

    private String value(ElementDefinition element) {
        if (!element.values().isEmpty()) {
            return element.values().get(0);
        }
        int size = element.type() instanceof ElementType.Scalar scalar
                ? scalar.size().orElse(20)
                : 20;
        String text = "T" + Integer.toString(created, 36);
        return text.substring(0, Math.min(text.length(), size));
    }

    private static String problem(OperationDefinition operation, Http.Answer answer) {
        int expected = operation.verb().equals("POST") ? 201 : 200;
        if (answer.status() != expected) {
            return "status " + answer.status();
        }
        boolean isDocument = answer.header("Content-Type").contains("json");
        if (operation.verb().equals("GET") && !isDocument) {
            return answer.body().length == 0 ? "an empty file" : "";
        }
        if (operation.verb().equals("DELETE")) {
            return answer.body().length == 0 || isDocument ? "" : "a body";
        }
        if (answer.body().length == 0) {
            return "no body";
        }
        RawValue json = answer.json();
        boolean isShaped = json instanceof RawValue.Array || json.member("id").isPresent();
        return isShaped ? "" : "neither a list nor a record";
    }
}
