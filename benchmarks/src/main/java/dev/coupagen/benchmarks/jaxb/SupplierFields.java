package dev.coupagen.benchmarks.jaxb;

import jakarta.xml.bind.annotation.XmlElement;

/** The custom fields of a supplier, as JAXB binds them. */
public final class SupplierFields {
    @XmlElement(name = "erp-vendor-id", nillable = true)
    public String erpVendorId;

    @XmlElement(name = "diversity-reviewed", nillable = true)
    public Boolean diversityReviewed;

    @XmlElement(name = "onboarded-on", nillable = true)
    public String onboardedOn;

    @XmlElement(name = "risk-class", nillable = true)
    public LookupValue riskClass;

    @XmlElement(name = "last-audit", nillable = true)
    public String lastAudit;
}
