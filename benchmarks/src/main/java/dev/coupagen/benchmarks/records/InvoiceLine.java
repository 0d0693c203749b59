package dev.coupagen.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import tools.jackson.dataformat.xml.annotation.JacksonXmlElementWrapper;
import tools.jackson.dataformat.xml.annotation.JacksonXmlProperty;

/** The elements of an invoice line, as the JSON peers and Jackson XML bind them. */
@CompiledJson
@Json(naming = Json.Naming.LowerHyphen)
public record InvoiceLine(
        @JsonProperty("id") Long id,
        @JsonProperty("created-at") OffsetDateTime createdAt,
        @JsonProperty("updated-at") OffsetDateTime updatedAt,
        @JsonProperty("account") Account account,

        @JsonProperty("account-allocations")
        @JacksonXmlElementWrapper(localName = "account-allocations")
        @JacksonXmlProperty(localName = "account-allocation")
        List<InvoiceLineAllocation> accountAllocations,

        @JsonProperty("accounting-total") BigDecimal accountingTotal,
        @JsonProperty("accounting-total-currency") Currency accountingTotalCurrency,
        @JsonProperty("adjustment-type") String adjustmentType,
        @JsonProperty("billing-note") String billingNote,
        @JsonProperty("category") String category,
        @JsonProperty("classification-of-goods") String classificationOfGoods,
        @JsonProperty("commodity") Commodity commodity,
        @JsonProperty("company-uom") String companyUom,
        @JsonProperty("created-by") User createdBy,
        @JsonProperty("currency") Currency currency,
        @JsonProperty("custom-fields") Map<String, Object> customFields,
        @JsonProperty("customs-declaration-number") String customsDeclarationNumber,
        @JsonProperty("deductibility") String deductibility,
        @JsonProperty("delivery-note-number") String deliveryNoteNumber,
        @JsonProperty("description") String description,
        @JsonProperty("discount-amount") BigDecimal discountAmount,
        @JsonProperty("fiscal-code") String fiscalCode,
        @JsonProperty("handling-distribution-total") BigDecimal handlingDistributionTotal,
        @JsonProperty("hsn-sac-code") String hsnSacCode,
        @JsonProperty("item-barcode") String itemBarcode,
        @JsonProperty("line-num") Long lineNum,
        @JsonProperty("line-type") String lineType,
        @JsonProperty("match-reference") String matchReference,
        @JsonProperty("misc-distribution-total") BigDecimal miscDistributionTotal,
        @JsonProperty("municipality-taxation-code") String municipalityTaxationCode,
        @JsonProperty("net-weight") BigDecimal netWeight,
        @JsonProperty("order-header-num") String orderHeaderNum,
        @JsonProperty("order-line-id") Long orderLineId,
        @JsonProperty("order-line-num") String orderLineNum,
        @JsonProperty("order-line-source-part-num") String orderLineSourcePartNum,
        @JsonProperty("original-date-of-supply") OffsetDateTime originalDateOfSupply,
        @JsonProperty("po-number") String poNumber,
        @JsonProperty("price") BigDecimal price,
        @JsonProperty("price-per-uom") BigDecimal pricePerUom,
        @JsonProperty("property-tax-account") String propertyTaxAccount,
        @JsonProperty("quantity") BigDecimal quantity,
        @JsonProperty("shipping-distribution-total") BigDecimal shippingDistributionTotal,
        @JsonProperty("source-part-num") String sourcePartNum,
        @JsonProperty("status") String status,
        @JsonProperty("subcategory") String subcategory,
        @JsonProperty("supp-aux-part-num") String suppAuxPartNum,

        @JsonProperty("tags") @JacksonXmlElementWrapper(localName = "tags") @JacksonXmlProperty(localName = "tag")
        List<Tag> tags,

        @JsonProperty("tax-amount") BigDecimal taxAmount,
        @JsonProperty("tax-amount-engine") BigDecimal taxAmountEngine,
        @JsonProperty("tax-code-engine") String taxCodeEngine,
        @JsonProperty("tax-description") String taxDescription,
        @JsonProperty("tax-distribution-total") BigDecimal taxDistributionTotal,

        @JsonProperty("tax-lines")
        @JacksonXmlElementWrapper(localName = "tax-lines")
        @JacksonXmlProperty(localName = "tax-line")
        List<TaxLine> taxLines,

        @JsonProperty("tax-location") String taxLocation,
        @JsonProperty("tax-rate") BigDecimal taxRate,
        @JsonProperty("tax-supply-date") LocalDate taxSupplyDate,
        @JsonProperty("total") BigDecimal total,
        @JsonProperty("type") String type,
        @JsonProperty("unspsc") String unspsc,
        @JsonProperty("uom") Uom uom,
        @JsonProperty("updated-by") User updatedBy,
        @JsonProperty("weight-uom") Uom weightUom,

        @JsonProperty("withholding-tax-lines")
        @JacksonXmlElementWrapper(localName = "withholding-tax-lines")
        @JacksonXmlProperty(localName = "withholding-tax-line")
        List<TaxLine> withholdingTaxLines) {}
