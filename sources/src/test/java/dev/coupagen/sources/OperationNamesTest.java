package dev.coupagen.sources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.names.RootNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OperationNamesTest {
    @Test
    void namesTheUsualOperations() {
        ResourceDefinition invoices = complete(
                "InvoiceHeader",
                "GET /invoices",
                "POST /invoices",
                "GET /invoices/{id}",
                "PUT /invoices/{id}",
                "PATCH /invoices/{id}",
                "DELETE /invoices/{id}",
                "PUT /invoices/{id}/void",
                "GET /invoices/{id}/retrieve_image_scan");

        assertThat(invoices.path()).isEqualTo("/invoices");
        assertThat(names(invoices))
                .containsExactly(
                        "GET /invoices = list",
                        "POST /invoices = create",
                        "GET /invoices/{id} = show",
                        "PUT /invoices/{id} = update",
                        "PATCH /invoices/{id} = patch",
                        "DELETE /invoices/{id} = delete",
                        "GET /invoices/{id}/retrieve_image_scan = retrieve_image_scan",
                        "PUT /invoices/{id}/void = void");
    }

    @Test
    void callsAPatchThatStandsAloneAnUpdate() {
        assertThat(names(complete("Thing", "PATCH /things/{id}"))).containsExactly("PATCH /things/{id} = update");
    }

    @Test
    void saysForWhichParentAnOperationIs() {
        ResourceDefinition emails = complete(
                "InvoiceEmail",
                "GET /invoice_emails",
                "GET /suppliers/{supplier_id}/invoice_emails",
                "PATCH /suppliers/{supplier_id}/invoice_emails/{id}",
                "PUT /suppliers/{supplier_id}/invoice_emails/{id}",
                "PUT /suppliers/{supplier_id}/invoice_emails/{id}/resend",
                "GET /a/{a_id}/b/{b_id}/invoice_emails/{id}/image(/{style})");

        assertThat(emails.path()).isEqualTo("/invoice_emails");
        assertThat(names(emails))
                .containsExactly(
                        "GET /a/{a_id}/b/{b_id}/invoice_emails/{id}/image(/{style}) = image_for_a_b",
                        "GET /invoice_emails = list",
                        "GET /suppliers/{supplier_id}/invoice_emails = list_for_supplier",
                        "PUT /suppliers/{supplier_id}/invoice_emails/{id} = update_for_supplier",
                        "PATCH /suppliers/{supplier_id}/invoice_emails/{id} = patch_for_supplier",
                        "PUT /suppliers/{supplier_id}/invoice_emails/{id}/resend = resend_for_supplier");
    }

    @Test
    void saysWhichOfSeveralCollectionsAnOperationIsAbout() {
        ResourceDefinition transactions = complete(
                "InventoryTransaction",
                "GET /inventory_transactions",
                "GET /inventory_transactions/{id}",
                "PUT /inventory_transactions/{id}/void",
                "GET /transfers",
                "POST /transfers",
                "GET /transfers/{id}",
                "PUT /transfers/{id}/void",
                "GET /transfers/{id}/boxes");

        assertThat(transactions.path()).isEqualTo("/inventory_transactions");
        assertThat(names(transactions))
                .contains(
                        "PUT /inventory_transactions/{id}/void = void",
                        "GET /transfers = list_transfers",
                        "POST /transfers = create_transfer",
                        "GET /transfers/{id} = show_transfer",
                        "PUT /transfers/{id}/void = void_transfer",
                        "GET /transfers/{id}/boxes = boxes_transfer");
    }

    @Test
    void saysHowOperationsOfTheSameNameDiffer() {
        ResourceDefinition headers = complete(
                "Asn-Header",
                "GET /asn/headers",
                "PUT /asn/headers/void",
                "PUT /asn/headers/{id}/void",
                "PATCH /asn/headers/{id}/void",
                "GET /asn/headers/{id}/avatar",
                "POST /asn/headers/{id}/avatar",
                "PUT /asn/headers/{id}/avatar",
                "DELETE /asn/headers/{id}/avatar");

        assertThat(names(headers))
                .contains(
                        "PUT /asn/headers/void = bulk_void",
                        "PUT /asn/headers/{id}/void = void",
                        "PATCH /asn/headers/{id}/void = patch_void",
                        "GET /asn/headers/{id}/avatar = avatar",
                        "POST /asn/headers/{id}/avatar = create_avatar",
                        "PUT /asn/headers/{id}/avatar = update_avatar",
                        "DELETE /asn/headers/{id}/avatar = delete_avatar");
    }

    @Test
    void takesThePathOfAParentWhereThereIsNoOther() {
        assertThat(complete("WarehouseLocation", "GET /warehouses/{warehouse_id}/locations/{id}")
                        .path())
                .isEqualTo("/warehouses/{warehouse_id}/locations");
        assertThat(complete("Nothing").path()).isEmpty();
    }

    @Test
    void givesEveryPathANameOfItsOwn() {
        List<String> calls = new ArrayList<>();
        for (String path : List.of(
                "", "/", "//", "/{id}", "/{}", "/a-b", "/a_b", "/A B", "/漢", "/a/{x}/{y}/{z}", "/../..", "/\"*/")) {
            Stream.of("GET", "PUT", "POST", "PATCH", "DELETE", "HEAD").forEach(verb -> calls.add(verb + " " + path));
        }
        calls.add("GET /" + "x".repeat(70_000));

        ResourceDefinition resource = complete("Odd", calls.toArray(String[]::new));

        assertThat(resource.operations())
                .hasSize(calls.size())
                .extracting(OperationDefinition::action)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z0-9][a-z0-9_]{0,140}"));
    }

    private static List<String> names(ResourceDefinition resource) {
        return resource.operations().stream()
                .map(operation -> operation.call() + " = " + operation.action())
                .toList();
    }

    private static ResourceDefinition complete(String name, String... calls) {
        List<OperationDefinition> operations = Stream.of(calls)
                .map(call -> call.split(" ", 2))
                .map(call -> new OperationDefinition(call[0], call[1], "", List.of(), List.of()))
                .toList();
        String element = RootNames.element(name);
        ResourceDefinition resource =
                new ResourceDefinition(name, element, RootNames.collection(element), "", new TreeMap<>(), operations);
        ApiDefinition completed =
                OperationNames.complete(new ApiDefinition("test", new TreeMap<>(Map.of(name, resource))));
        return Objects.requireNonNull(completed.resources().get(name));
    }
}
