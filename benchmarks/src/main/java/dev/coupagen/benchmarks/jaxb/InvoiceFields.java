package dev.coupagen.benchmarks.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import java.util.ArrayList;
import java.util.List;

/** The custom fields of an invoice, as JAXB binds them. */
public final class InvoiceFields {
    @XmlElement(name = "cf-erp-invoice-number", nillable = true)
    public String cfErpInvoiceNumber;

    @XmlElement(name = "cost-owner", nillable = true)
    public User costOwner;

    @XmlElementWrapper(name = "regions")
    @XmlElement(name = "lookup-value")
    public List<LookupValue> regions = new ArrayList<>();

    @XmlElement(name = "urgent", nillable = true)
    public Boolean urgent;

    @XmlElement(name = "posting-period", nillable = true)
    public String postingPeriod;

    @XmlElement(name = "accrual-amount", nillable = true)
    public String accrualAmount;

    @XmlElement(name = "legacy-reference", nillable = true)
    public String legacyReference;

    @XmlElement(name = "approval-note", nillable = true)
    public String approvalNote;

    @XmlElement(name = "hold-reason", nillable = true)
    public LookupValue holdReason;
}
