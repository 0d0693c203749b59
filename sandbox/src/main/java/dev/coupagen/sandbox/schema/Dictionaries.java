package dev.coupagen.sandbox.schema;

import java.util.Set;

/**
 * The resources without a path that are the same for all records of an instance: references name one of theirs, and
 * nothing creates a new one.
 */
final class Dictionaries {
    private static final Set<String> NAMES = Set.of(
            "Country",
            "CountrySubdivision",
            "Period",
            "Role",
            "TaxCode",
            "TaxRate",
            "TaxRateType",
            "Enterprise",
            "ExpenseCategory",
            "ContractType",
            "ContractClassification",
            "PaymentType",
            "WarehouseType",
            "ReasonInsight",
            "DisputeReason",
            "Purpose",
            "Tag",
            "DiversityCategory",
            "DiversitySubcategory",
            "ApprovalLimit",
            "InventoryOrganization",
            "ExpenseAttendeeType",
            "Expense-Mileage-Region",
            "Expense-Mileage-VehicleType",
            "AdjustmentCode",
            "ExternalGlAccount");

    private Dictionaries() {}

    static boolean contains(String resource) {
        return NAMES.contains(resource);
    }
}
