package dev.coupagen.benchmarks.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.ArrayList;
import java.util.List;

/** The root element of a list page. */
@XmlRootElement(name = "invoice-headers")
public final class InvoicePage {
    @XmlElement(name = "invoice-header")
    public List<InvoiceHeader> records = new ArrayList<>();
}
