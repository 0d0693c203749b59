package dev.coupagen.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import tools.jackson.dataformat.xml.annotation.JacksonXmlElementWrapper;
import tools.jackson.dataformat.xml.annotation.JacksonXmlProperty;

/** The elements of a supplier, as the JSON peers and Jackson XML bind them. */
@CompiledJson
@Json(naming = Json.Naming.LowerHyphen)
public record Supplier(
        @JsonProperty("id") Long id,
        @JsonProperty("created-at") OffsetDateTime createdAt,
        @JsonProperty("updated-at") OffsetDateTime updatedAt,
        @JsonProperty("account-number") String accountNumber,
        @JsonProperty("allow-change-requests") Boolean allowChangeRequests,
        @JsonProperty("allow-cxml-invoicing") Boolean allowCxmlInvoicing,
        @JsonProperty("allow-inv-choose-billing-account") Boolean allowInvChooseBillingAccount,
        @JsonProperty("allow-inv-from-connect") Boolean allowInvFromConnect,

        @JsonProperty("allow-order-confirmation-item-substitutions")
        Boolean allowOrderConfirmationItemSubstitutions,

        @JsonProperty("buyer-hold") Boolean buyerHold,
        @JsonProperty("commodity") Commodity commodity,
        @JsonProperty("confirm-by-hrs") BigDecimal confirmByHrs,
        @JsonProperty("corporate-url") String corporateUrl,
        @JsonProperty("coupa-pay-financing-only") Boolean coupaPayFinancingOnly,
        @JsonProperty("custom-fields") Map<String, Object> customFields,
        @JsonProperty("cxml-domain") String cxmlDomain,
        @JsonProperty("cxml-identity") String cxmlIdentity,
        @JsonProperty("cxml-invoice-buyer-domain") String cxmlInvoiceBuyerDomain,
        @JsonProperty("cxml-protocol") String cxmlProtocol,
        @JsonProperty("cxml-ssl-version") String cxmlSslVersion,
        @JsonProperty("cxml-supplier-domain") String cxmlSupplierDomain,
        @JsonProperty("cxml-supplier-identity") String cxmlSupplierIdentity,
        @JsonProperty("cxml-url") String cxmlUrl,
        @JsonProperty("default-locale") String defaultLocale,
        @JsonProperty("disable-cert-verify") Boolean disableCertVerify,
        @JsonProperty("display-name") String displayName,
        @JsonProperty("do-not-accelerate") Boolean doNotAccelerate,
        @JsonProperty("duns") String duns,
        @JsonProperty("hold-invoices-for-ap-review") Boolean holdInvoicesForApReview,
        @JsonProperty("invoice-matching-level") String invoiceMatchingLevel,
        @JsonProperty("name") String name,
        @JsonProperty("number") String number,
        @JsonProperty("on-hold") Boolean onHold,
        @JsonProperty("one-time-supplier") Boolean oneTimeSupplier,
        @JsonProperty("payment-method") String paymentMethod,
        @JsonProperty("payment-term") PaymentTerm paymentTerm,
        @JsonProperty("po-change-method") String poChangeMethod,
        @JsonProperty("po-email") String poEmail,
        @JsonProperty("po-method") String poMethod,

        @JsonProperty("preferred-commodities")
        @JacksonXmlElementWrapper(localName = "preferred-commodities")
        @JacksonXmlProperty(localName = "preferred-commodity")
        List<Commodity> preferredCommodities,

        @JsonProperty("primary-address") SupplierAddress primaryAddress,
        @JsonProperty("primary-contact") Contact primaryContact,

        @JsonProperty("remit-to-addresses")
        @JacksonXmlElementWrapper(localName = "remit-to-addresses")
        @JacksonXmlProperty(localName = "remit-to-address")
        List<RemitToAddress> remitToAddresses,

        @JsonProperty("savings-pct") BigDecimal savingsPct,
        @JsonProperty("scope-three-emissions") Boolean scopeThreeEmissions,
        @JsonProperty("send-invoices-to-approvals") Boolean sendInvoicesToApprovals,
        @JsonProperty("status") String status,
        @JsonProperty("storefront-url") String storefrontUrl,

        @JsonProperty("supplier-addresses")
        @JacksonXmlElementWrapper(localName = "supplier-addresses")
        @JacksonXmlProperty(localName = "supplier-address")
        List<SupplierAddress> supplierAddresses,

        @JsonProperty("tax-code") TaxCode taxCode,
        @JsonProperty("tax-id") String taxId,
        @JsonProperty("website") String website) {}
