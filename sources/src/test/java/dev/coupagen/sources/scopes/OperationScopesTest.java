package dev.coupagen.sources.scopes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.OperationDefinition;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Operations get the scopes that an instance's page of scopes lists. */
class OperationScopesTest {
    private static final ApiDefinition NEWEST = BundledReleases.load("2026-04");
    private static final OperationScopes SCOPES = OperationScopes.bundled();
    private static final Map<String, String> STANDARD =
            Map.of("list", "Index", "show", "Show", "create", "Create", "update", "Update");

    @ParameterizedTest
    @CsvSource({
        "GET, /invoices, core.invoice.read",
        "GET, /invoices/{id}, core.invoice.read",
        "PUT, /invoices/{id}/submit, core.invoice.write",
        "GET, /invoices/{invoice_id}/attachments, core.invoice.read",
        "POST, /purchase_orders, core.purchase_order.write",
        "PUT, /suppliers/{id}, core.supplier.write",
        "POST, /requisitions/submit_for_approval, core.requisition.write",
        "POST, /purchase_orders/{purchase_order_id}/comments, core.comment.write",
        "GET, /asn/headers, core.inventory.asn.read",
        "GET, /custom_objects/{object_definition_id}/object_instances, core.common.read"
    })
    void anOperationHasTheScopesOfItsApiAndAction(String verb, String path, String scope) {
        assertThat(SCOPES.scopes(verb, path)).contains(scope);
    }

    @Test
    void atLeast850OperationsOfTheNewestReleaseHaveScopes() {
        assertThat(operations().stream().filter(operation -> !operation.scopes().isEmpty()))
                .hasSizeGreaterThanOrEqualTo(850);
    }

    /** What stays open is of APIs that the page of scopes does not name: the sourcing optimizer, workers, quality. */
    @Test
    void whatStaysOpenIsOfApisWithoutPermissions() {
        assertThat(SCOPES.open(NEWEST).stream()
                        .map(call -> call.replaceAll("^[A-Z]+ /([^/]+).*", "$1"))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "attachments",
                        "candidates",
                        "companies",
                        "delegations",
                        "events",
                        "expense_delegations",
                        "markets",
                        "order_header_confirmations",
                        "qualitycollaboration",
                        "worker_assignments",
                        "workers");
    }

    @Test
    void thePermissionsContradictNoScopeThatSwaggerStates() {
        assertThat(SCOPES.contradictions(NEWEST)).isEmpty();
    }

    /** The other way round: each standard permission of an API whose list exists is found on the operation. */
    @Test
    void everyStandardPermissionOfTheTableIsOnItsOperation() {
        Map<String, List<Permission>> byApi = PermissionTable.BUNDLED.permissions().stream()
                .collect(Collectors.groupingBy(permission -> PermissionTable.key(permission.api())));
        for (OperationDefinition operation : operations()) {
            String controller = operation.path().replaceAll("^/([^/{]+)(/\\{id})?$", "$1");
            String action = STANDARD.getOrDefault(operation.action(), "");
            List<String> permitted = byApi.getOrDefault(PermissionTable.key(controller), List.of()).stream()
                    .filter(permission -> permission.action().equals(action))
                    .map(Permission::scope)
                    .toList();
            if (!permitted.isEmpty() && !controller.equals("suppliers") && !controller.equals("tasks")) {
                assertThat(operation.scopes()).as(operation.call()).containsAnyElementsOf(permitted);
            }
        }
    }

    private static List<OperationDefinition> operations() {
        return NEWEST.resources().values().stream()
                .flatMap(resource -> resource.operations().stream())
                .toList();
    }
}
