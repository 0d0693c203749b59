package dev.coupagen.benchmarks.model;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import dev.coupagen.runtime.CustomFields;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The elements of a supplier that the benchmark's payload holds. */
@CoupaResource(name = "Supplier", element = "supplier")
public interface Supplier {
    @CoupaElement("id")
    Optional<Long> id();

    @CoupaElement("created-at")
    Optional<OffsetDateTime> createdAt();

    @CoupaElement("updated-at")
    Optional<OffsetDateTime> updatedAt();

    @CoupaElement("account-number")
    Optional<String> accountNumber();

    @CoupaElement("allow-change-requests")
    Optional<Boolean> allowChangeRequests();

    @CoupaElement("allow-cxml-invoicing")
    Optional<Boolean> allowCxmlInvoicing();

    @CoupaElement("allow-inv-choose-billing-account")
    Optional<Boolean> allowInvChooseBillingAccount();

    @CoupaElement("allow-inv-from-connect")
    Optional<Boolean> allowInvFromConnect();

    @CoupaElement("allow-order-confirmation-item-substitutions")
    Optional<Boolean> allowOrderConfirmationItemSubstitutions();

    @CoupaElement("buyer-hold")
    Optional<Boolean> buyerHold();

    @CoupaElement("commodity")
    Optional<Commodity> commodity();

    @CoupaElement("confirm-by-hrs")
    Optional<BigDecimal> confirmByHrs();

    @CoupaElement("corporate-url")
    Optional<String> corporateUrl();

    @CoupaElement("coupa-pay-financing-only")
    Optional<Boolean> coupaPayFinancingOnly();

    @CoupaElement("custom-fields")
    CustomFields customFields();

    @CoupaElement("cxml-domain")
    Optional<String> cxmlDomain();

    @CoupaElement("cxml-identity")
    Optional<String> cxmlIdentity();

    @CoupaElement("cxml-invoice-buyer-domain")
    Optional<String> cxmlInvoiceBuyerDomain();

    @CoupaElement("cxml-protocol")
    Optional<String> cxmlProtocol();

    @CoupaElement("cxml-ssl-version")
    Optional<String> cxmlSslVersion();

    @CoupaElement("cxml-supplier-domain")
    Optional<String> cxmlSupplierDomain();

    @CoupaElement("cxml-supplier-identity")
    Optional<String> cxmlSupplierIdentity();

    @CoupaElement("cxml-url")
    Optional<String> cxmlUrl();

    @CoupaElement("default-locale")
    Optional<String> defaultLocale();

    @CoupaElement("disable-cert-verify")
    Optional<Boolean> disableCertVerify();

    @CoupaElement("display-name")
    Optional<String> displayName();

    @CoupaElement("do-not-accelerate")
    Optional<Boolean> doNotAccelerate();

    @CoupaElement("duns")
    Optional<String> duns();

    @CoupaElement("hold-invoices-for-ap-review")
    Optional<Boolean> holdInvoicesForApReview();

    @CoupaElement("invoice-matching-level")
    Optional<String> invoiceMatchingLevel();

    @CoupaElement("name")
    Optional<String> name();

    @CoupaElement("number")
    Optional<String> number();

    @CoupaElement("on-hold")
    Optional<Boolean> onHold();

    @CoupaElement("one-time-supplier")
    Optional<Boolean> oneTimeSupplier();

    @CoupaElement("payment-method")
    Optional<String> paymentMethod();

    @CoupaElement("payment-term")
    Optional<PaymentTerm> paymentTerm();

    @CoupaElement("po-change-method")
    Optional<String> poChangeMethod();

    @CoupaElement("po-email")
    Optional<String> poEmail();

    @CoupaElement("po-method")
    Optional<String> poMethod();

    @CoupaElement(value = "preferred-commodities", item = "preferred-commodity")
    List<Commodity> preferredCommodities();

    @CoupaElement("primary-address")
    Optional<SupplierAddress> primaryAddress();

    @CoupaElement("primary-contact")
    Optional<Contact> primaryContact();

    @CoupaElement(value = "remit-to-addresses", item = "remit-to-address")
    List<RemitToAddress> remitToAddresses();

    @CoupaElement("savings-pct")
    Optional<BigDecimal> savingsPct();

    @CoupaElement("scope-three-emissions")
    Optional<Boolean> scopeThreeEmissions();

    @CoupaElement("send-invoices-to-approvals")
    Optional<Boolean> sendInvoicesToApprovals();

    @CoupaElement("status")
    Optional<String> status();

    @CoupaElement("storefront-url")
    Optional<String> storefrontUrl();

    @CoupaElement(value = "supplier-addresses", item = "supplier-address")
    List<SupplierAddress> supplierAddresses();

    @CoupaElement("tax-code")
    Optional<TaxCode> taxCode();

    @CoupaElement("tax-id")
    Optional<String> taxId();

    @CoupaElement("website")
    Optional<String> website();
}
