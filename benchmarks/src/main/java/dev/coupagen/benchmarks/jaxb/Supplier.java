package dev.coupagen.benchmarks.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** The elements of a supplier, as JAXB binds them. */
public final class Supplier {
    @XmlElement(name = "id", nillable = true)
    public Long id;

    @XmlElement(name = "created-at", nillable = true)
    public OffsetDateTime createdAt;

    @XmlElement(name = "updated-at", nillable = true)
    public OffsetDateTime updatedAt;

    @XmlElement(name = "account-number", nillable = true)
    public String accountNumber;

    @XmlElement(name = "allow-change-requests", nillable = true)
    public Boolean allowChangeRequests;

    @XmlElement(name = "allow-cxml-invoicing", nillable = true)
    public Boolean allowCxmlInvoicing;

    @XmlElement(name = "allow-inv-choose-billing-account", nillable = true)
    public Boolean allowInvChooseBillingAccount;

    @XmlElement(name = "allow-inv-from-connect", nillable = true)
    public Boolean allowInvFromConnect;

    @XmlElement(name = "allow-order-confirmation-item-substitutions", nillable = true)
    public Boolean allowOrderConfirmationItemSubstitutions;

    @XmlElement(name = "buyer-hold", nillable = true)
    public Boolean buyerHold;

    @XmlElement(name = "commodity", nillable = true)
    public Commodity commodity;

    @XmlElement(name = "confirm-by-hrs", nillable = true)
    public BigDecimal confirmByHrs;

    @XmlElement(name = "corporate-url", nillable = true)
    public String corporateUrl;

    @XmlElement(name = "coupa-pay-financing-only", nillable = true)
    public Boolean coupaPayFinancingOnly;

    @XmlElement(name = "custom-fields", nillable = true)
    public SupplierFields customFields;

    @XmlElement(name = "cxml-domain", nillable = true)
    public String cxmlDomain;

    @XmlElement(name = "cxml-identity", nillable = true)
    public String cxmlIdentity;

    @XmlElement(name = "cxml-invoice-buyer-domain", nillable = true)
    public String cxmlInvoiceBuyerDomain;

    @XmlElement(name = "cxml-protocol", nillable = true)
    public String cxmlProtocol;

    @XmlElement(name = "cxml-ssl-version", nillable = true)
    public String cxmlSslVersion;

    @XmlElement(name = "cxml-supplier-domain", nillable = true)
    public String cxmlSupplierDomain;

    @XmlElement(name = "cxml-supplier-identity", nillable = true)
    public String cxmlSupplierIdentity;

    @XmlElement(name = "cxml-url", nillable = true)
    public String cxmlUrl;

    @XmlElement(name = "default-locale", nillable = true)
    public String defaultLocale;

    @XmlElement(name = "disable-cert-verify", nillable = true)
    public Boolean disableCertVerify;

    @XmlElement(name = "display-name", nillable = true)
    public String displayName;

    @XmlElement(name = "do-not-accelerate", nillable = true)
    public Boolean doNotAccelerate;

    @XmlElement(name = "duns", nillable = true)
    public String duns;

    @XmlElement(name = "hold-invoices-for-ap-review", nillable = true)
    public Boolean holdInvoicesForApReview;

    @XmlElement(name = "invoice-matching-level", nillable = true)
    public String invoiceMatchingLevel;

    @XmlElement(name = "name", nillable = true)
    public String name;

    @XmlElement(name = "number", nillable = true)
    public String number;

    @XmlElement(name = "on-hold", nillable = true)
    public Boolean onHold;

    @XmlElement(name = "one-time-supplier", nillable = true)
    public Boolean oneTimeSupplier;

    @XmlElement(name = "payment-method", nillable = true)
    public String paymentMethod;

    @XmlElement(name = "payment-term", nillable = true)
    public PaymentTerm paymentTerm;

    @XmlElement(name = "po-change-method", nillable = true)
    public String poChangeMethod;

    @XmlElement(name = "po-email", nillable = true)
    public String poEmail;

    @XmlElement(name = "po-method", nillable = true)
    public String poMethod;

    @XmlElementWrapper(name = "preferred-commodities")
    @XmlElement(name = "preferred-commodity")
    public List<Commodity> preferredCommodities = new ArrayList<>();

    @XmlElement(name = "primary-address", nillable = true)
    public SupplierAddress primaryAddress;

    @XmlElement(name = "primary-contact", nillable = true)
    public Contact primaryContact;

    @XmlElementWrapper(name = "remit-to-addresses")
    @XmlElement(name = "remit-to-address")
    public List<RemitToAddress> remitToAddresses = new ArrayList<>();

    @XmlElement(name = "savings-pct", nillable = true)
    public BigDecimal savingsPct;

    @XmlElement(name = "scope-three-emissions", nillable = true)
    public Boolean scopeThreeEmissions;

    @XmlElement(name = "send-invoices-to-approvals", nillable = true)
    public Boolean sendInvoicesToApprovals;

    @XmlElement(name = "status", nillable = true)
    public String status;

    @XmlElement(name = "storefront-url", nillable = true)
    public String storefrontUrl;

    @XmlElementWrapper(name = "supplier-addresses")
    @XmlElement(name = "supplier-address")
    public List<SupplierAddress> supplierAddresses = new ArrayList<>();

    @XmlElement(name = "tax-code", nillable = true)
    public TaxCode taxCode;

    @XmlElement(name = "tax-id", nillable = true)
    public String taxId;

    @XmlElement(name = "website", nillable = true)
    public String website;
}
