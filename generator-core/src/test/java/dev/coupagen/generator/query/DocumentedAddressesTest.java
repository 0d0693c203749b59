package dev.coupagen.generator.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.runtime.dynamic.DynamicRecord;
import dev.coupagen.runtime.query.DynamicPath;
import dev.coupagen.runtime.query.Query;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Addresses that pages of single resources show, made by name over the newest release. */
class DocumentedAddressesTest {
    private static final Release RELEASE = Release.load(BundledReleases.newest());

    private static DynamicPath<DynamicRecord, DynamicRecord> resource(String name) {
        return DynamicPath.from(RELEASE.resources().mapper(name));
    }

    private static void assertReadBack(DynamicPath<DynamicRecord, DynamicRecord> root, Query<DynamicRecord> query) {
        assertThat(Query.parseStrict(root, query.toQueryString())).isEqualTo(query);
    }

    @Test
    void ofCharges() { // page 0136
        DynamicPath<DynamicRecord, DynamicRecord> charge = resource("Charge");
        Query<DynamicRecord> open = Query.from(charge)
                .where(charge.bool("exported").eq(false))
                .and(charge.record("virtual-card").text("document-type").eq("CoupaPay::Payment"));
        assertThat(open).hasToString("/charges?exported=false&virtual_card[document_type]=CoupaPay::Payment");
        assertThat(open.toQueryString()).endsWith("virtual_card[document_type]=CoupaPay%3A%3APayment");
        assertReadBack(charge, open);
        Query<DynamicRecord> without = Query.from(charge)
                .where(charge.record("virtual-card").text("document-type").blank(true));
        assertThat(without).hasToString("/charges?virtual_card[document_type][blank]=true");
        assertReadBack(charge, without);
    }

    @Test
    void ofSupplierItems() { // page 0082
        DynamicPath<DynamicRecord, DynamicRecord> item = resource("SupplierItem");
        Query<DynamicRecord> query =
                Query.from(item).where(item.record("item").text("item-number").eq("A 1"));
        assertThat(query.toQueryString()).isEqualTo("item[item_number]=A%201");
        assertReadBack(item, query);
    }

    @Test
    void ofPayments() { // page 0161
        DynamicPath<DynamicRecord, DynamicRecord> payment = resource("CoupaPay-Payment");
        Query<DynamicRecord> query = Query.from(payment)
                .where(payment.text("status").in("payment_initiated", "completed_with_errors"))
                .and(payment.bool("exported").eq(false))
                .and(payment.dateTime("updated-at").gt(LocalDate.of(2026, 1, 31)));
        assertThat(query)
                .hasToString("/coupa_pay/payments?status[in]=payment_initiated,completed_with_errors&exported=false"
                        + "&updated_at[gt]=2026-01-31");
        assertThat(query.toQueryString()).startsWith("status[in]=payment_initiated,completed_with_errors&");
        assertReadBack(payment, query);
    }

    @Test
    void ofTheRiskFeed() { // page 0285
        DynamicPath<DynamicRecord, DynamicRecord> feed = resource("SupplierRiskAwareFeed");
        Query<DynamicRecord> query =
                Query.from(feed).where(feed.record("supplier").text("name").eq("ACME"));
        assertThat(query).hasToString("/supplier_risk_aware_feed?supplier[name]=ACME");
        assertReadBack(feed, query);
    }
}
