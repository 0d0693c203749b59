package dev.coupagen.sandbox.files;

import dev.coupagen.definitions.FileFormat;
import dev.coupagen.definitions.RowType;
import dev.coupagen.sandbox.schema.Catalog;
import dev.coupagen.sandbox.schema.ResourceType;
import java.util.Map;
import java.util.Optional;

/** Finds the resource that the rows of a file stand for. */
final class RowResources {
    /** Where rows are not called as their resource is, by the name of the format. */
    private static final Map<String, String> OTHERS = Map.of(
            "ExternalOrdersImport", "OrderHeader",
            "InvoicesExport", "InvoiceHeader",
            "InvoicesImport", "InvoiceHeader",
            "OrderConfirmationImport", "OrderHeaderConfirmation",
            "PurchaseOrderChangeImport", "OrderHeaderChange",
            "PurchaseOrdersExport", "OrderHeader",
            "RequisitionsExport", "RequisitionHeader",
            "RequisitionsImport", "RequisitionHeader",
            "UnitOfMeasureImport", "Uom",
            "UserGroupImport", "UserGroup");

    private RowResources() {}

    static Optional<ResourceType> find(FileFormat format, RowType row, Catalog catalog) {
        String other = OTHERS.get(format.name());
        if (other != null) {
            return catalog.type(other);
        }
        String name = ColumnPaths.folded(row.name());
        return catalog.byImportance().stream()
                .filter(type ->
                        type.storage() == type && type.hasId() && !type.path().isEmpty())
                .filter(type -> ColumnPaths.folded(type.name()).equals(name)
                        || ColumnPaths.folded(type.element()).equals(name)
                        || (ColumnPaths.folded(type.element()) + "s").equals(name))
                .findFirst();
    }
}
