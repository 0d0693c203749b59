package dev.coupagen.processor.query;

import java.time.LocalDate;
import java.util.List;

/** The addresses that pages of single resources show, each written by name over the newest release. */
final class DocumentedExamples {

    static final List<DocumentedAddress> ALL = List.of(
            DocumentedAddress.of(
                    "0051",
                    "/data_file_sources?created_at[gt]='2015-04-16 22:00:00'",
                    "DataFileSource",
                    (all, file) -> all.argument("created_at[gt]", "'2015-04-16 22:00:00'")),
            DocumentedAddress.of(
                    "0051", "/data_file_sources?offset=50", "DataFileSource", (all, file) -> all.offset(50)),
            DocumentedAddress.of(
                    "0051",
                    "/data_file_sources?created_at[gt]='2014-12-15 00:00:00'&created_at[lt]='2014-12-15 23:59:59'"
                            + "&source_for=LookupValue",
                    "DataFileSource",
                    (all, file) -> all.argument("created_at[gt]", "'2014-12-15 00:00:00'")
                            .argument("created_at[lt]", "'2014-12-15 23:59:59'")
                            .argument("source_for", "LookupValue")),
            DocumentedAddress.of(
                    "0051",
                    "/data_file_sources?id=1338",
                    "DataFileSource",
                    (all, file) -> all.where(file.integer("id").eq(1338))),
            DocumentedAddress.of(
                    "0051",
                    "/data_file_sources?file_file_name=filename",
                    "DataFileSource",
                    (all, file) -> all.where(file.text("file-file-name").eq("filename"))),
            DocumentedAddress.of(
                    "0051",
                    "/data_file_sources?file_file_name=lookup_list.csv",
                    "DataFileSource",
                    (all, file) -> all.where(file.text("file-file-name").eq("lookup_list.csv"))),
            DocumentedAddress.of(
                    "0063",
                    "/matching_allocations?invoice_line_id=7",
                    "MatchingAllocation",
                    (all, allocation) ->
                            all.where(allocation.integer("invoice-line-id").eq(7))),
            DocumentedAddress.of(
                    "0063",
                    "/matching_allocations?invoice_line[invoice_header_id][in]=7,8",
                    "MatchingAllocation",
                    (all, allocation) -> all.argument("invoice_line[invoice_header_id][in]", "7,8")),
            DocumentedAddress.of(
                    "0082",
                    "/supplier_items?item[item_number]=A 1&preferred_flag=false",
                    "SupplierItem",
                    (all, item) -> all.where(
                                    item.record("item").text("item-number").eq("A 1"))
                            .argument("preferred_flag", "false")),
            DocumentedAddress.call(
                    "0092",
                    "/supplier_information_sites/7?exported=true",
                    "SupplierInformationSite",
                    "PUT /supplier_information_sites/{id}",
                    "exported",
                    "true"),
            DocumentedAddress.of(
                    "0100", "/users?status=active", "User", (all, user) -> all.argument("status", "active")),
            DocumentedAddress.call(
                    "0109",
                    "/attachments/7?attachable_type=Contract",
                    "Attachment",
                    "GET /attachments/{id}",
                    "attachable_type",
                    "Contract"),
            DocumentedAddress.call(
                    "0132",
                    "/approvals/7/reject?reason=Rejected by Integration",
                    "Approval",
                    "PUT /approvals/{id}/reject",
                    "reason",
                    "Rejected by Integration"),
            ofCharges("OrderHeader"),
            ofCharges("CoupaPay::Payment"),
            ofCharges("CoupaPay::PaymentAccount"),
            ofCharges("ExpensePreapproval"),
            ofCharges("Travel::TripBooking"),
            DocumentedAddress.of(
                    "0136",
                    "/charges?exported=false&virtual_card[document_type][blank]=true",
                    "Charge",
                    (all, charge) -> all.where(charge.bool("exported").eq(false))
                            .and(charge.record("virtual-card")
                                    .text("document-type")
                                    .blank(true))),
            DocumentedAddress.of(
                    "0136",
                    "/charges?statement_id=7",
                    "Charge",
                    (all, charge) -> all.where(charge.integer("statement-id").eq(7))),
            DocumentedAddress.of(
                    "0136",
                    "/charges?holding_account_id[blank]=false&allocation_count=0",
                    "Charge",
                    (all, charge) ->
                            all.argument("holding_account_id[blank]", "false").argument("allocation_count", "0")),
            DocumentedAddress.of(
                    "0136",
                    "/charges?allocation_count[gt]=0",
                    "Charge",
                    (all, charge) -> all.argument("allocation_count[gt]", "0")),
            DocumentedAddress.of(
                    "0161",
                    "/coupa_pay/payments?exported=false",
                    "CoupaPay-Payment",
                    (all, payment) -> all.where(payment.bool("exported").eq(false))),
            DocumentedAddress.of(
                    "0161",
                    "/coupa_pay/payments?payment_partner[issuing_bank]=XYZBank",
                    "CoupaPay-Payment",
                    (all, payment) -> all.argument("payment_partner[issuing_bank]", "XYZBank")),
            DocumentedAddress.of(
                    "0161",
                    "/coupa_pay/payments?status=approved",
                    "CoupaPay-Payment",
                    (all, payment) -> all.where(payment.text("status").eq("approved"))),
            DocumentedAddress.of(
                    "0161",
                    "/coupa_pay/payments?status[in]=payment_initiated,completed_with_errors",
                    "CoupaPay-Payment",
                    (all, payment) ->
                            all.where(payment.text("status").in("payment_initiated", "completed_with_errors"))),
            DocumentedAddress.of(
                    "0161",
                    "/coupa_pay/payments?pay_to_account[type]=CoupaPay::SupplierPaymentAccount",
                    "CoupaPay-Payment",
                    (all, payment) -> all.argument("pay_to_account[type]", "CoupaPay::SupplierPaymentAccount")),
            DocumentedAddress.of(
                    "0161",
                    "/coupa_pay/payments?status[in]=completed_successfully,completed_with_errors&exported=false"
                            + "&payment_partner[issuing_bank]=XYZBank"
                            + "&pay_to_account[type]=CoupaPay::SupplierPaymentAccount",
                    "CoupaPay-Payment",
                    (all, payment) -> all.where(
                                    payment.text("status").in("completed_successfully", "completed_with_errors"))
                            .and(payment.bool("exported").eq(false))
                            .argument("payment_partner[issuing_bank]", "XYZBank")
                            .argument("pay_to_account[type]", "CoupaPay::SupplierPaymentAccount")),
            DocumentedAddress.call(
                    "0161",
                    "/coupa_pay/payments/7?exported=true",
                    "CoupaPay-Payment",
                    "PUT /coupa_pay/payments/{id}",
                    "exported",
                    "true"),
            DocumentedAddress.of(
                    "0162",
                    "/coupa_pay/statements?exported=false",
                    "CoupaPayStatement",
                    (all, statement) -> all.where(statement.bool("exported").eq(false))),
            DocumentedAddress.of(
                    "0162",
                    "/coupa_pay/statements?payment_partner[issuing_bank]=XYZBank",
                    "CoupaPayStatement",
                    (all, statement) -> all.argument("payment_partner[issuing_bank]", "XYZBank")),
            DocumentedAddress.of(
                    "0162",
                    "/coupa_pay/statements?status=approved_for_payment",
                    "CoupaPayStatement",
                    (all, statement) -> all.argument("status", "approved_for_payment")),
            DocumentedAddress.of(
                    "0162",
                    "/coupa_pay/statements?status=approved_for_payment&exported=false"
                            + "&payment_partner[issuing_bank]=XYZBank",
                    "CoupaPayStatement",
                    (all, statement) -> all.argument("status", "approved_for_payment")
                            .argument("exported", "false")
                            .argument("payment_partner[issuing_bank]", "XYZBank")),
            DocumentedAddress.at(
                    "0162",
                    "/coupa_pay/statements/7?exported=true",
                    "CoupaPayStatement",
                    "/coupa_pay/statements/7",
                    "exported",
                    "true"),
            DocumentedAddress.of(
                    "0227",
                    "/pick_lists?id=7",
                    "FulfillmentReservation",
                    (all, list) -> all.where(list.integer("id").eq(7))),
            DocumentedAddress.of(
                    "0255",
                    "/approvals?approvable_type=InventoryRequestHeader",
                    "Approval",
                    (all, approval) ->
                            all.where(approval.text("approvable-type").eq("InventoryRequestHeader"))),
            DocumentedAddress.call(
                    "0259",
                    "/receipt_requests/7/add_approver?approver_id=33",
                    "ReceiptRequest",
                    "PUT /receipt_requests/{id}/add_approver",
                    "approver_id",
                    "33"),
            DocumentedAddress.of(
                    "0262",
                    "/requisitions?requested_by[login]=ejohnson",
                    "RequisitionHeader",
                    (all, requisition) -> all.where(
                            requisition.record("requested-by").text("login").eq("ejohnson"))),
            DocumentedAddress.of(
                    "0262",
                    "/requisitions?status=ordered&created_at[gt]=2010-01-01&created_at[lt]=2010-02-01",
                    "RequisitionHeader",
                    (all, requisition) -> all.where(requisition.text("status").eq("ordered"))
                            .and(requisition.dateTime("created-at").gt(LocalDate.of(2010, 1, 1)))
                            .and(requisition.dateTime("created-at").lt(LocalDate.of(2010, 2, 1)))),
            DocumentedAddress.of(
                    "0262",
                    "/requisitions?id=235",
                    "RequisitionHeader",
                    (all, requisition) -> all.where(requisition.integer("id").eq(235))),
            DocumentedAddress.of(
                    "0285",
                    "/supplier_risk_aware_feed?supplier[name]=ACME",
                    "SupplierRiskAwareFeed",
                    (all, feed) ->
                            all.where(feed.record("supplier").text("name").eq("ACME"))),
            DocumentedAddress.of(
                    "0466",
                    "/events/{event-id}/fact-sheets?name[contains]=factsheetname",
                    "Cso-FactSheet",
                    (all, sheet) -> all.where(sheet.text("name").contains("factsheetname"))),
            DocumentedAddress.of(
                    "0471",
                    "/v1/invoices?status=pending_po&sort_by=invoice_number:ASC",
                    "CoupaSupplierPortal-Invoice",
                    (all, invoice) -> all.where(invoice.text("status").eq("pending_po"))
                            .argument("sort_by", "invoice_number:ASC")));

    private static DocumentedAddress ofCharges(String type) {
        return DocumentedAddress.of(
                "0136",
                "/charges?exported=false&virtual_card[document_type]=" + type,
                "Charge",
                (all, charge) -> all.where(charge.bool("exported").eq(false))
                        .and(charge.record("virtual-card").text("document-type").eq(type)));
    }

    private DocumentedExamples() {}
}
