package dev.coupagen.benchmarks.model;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import dev.coupagen.runtime.CustomFields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The elements of an invoice line that the benchmark's payload holds. */
@CoupaResource(name = "InvoiceLine", element = "invoice-line")
public interface InvoiceLine {
    @CoupaElement("id")
    Optional<Long> id();

    @CoupaElement("created-at")
    Optional<OffsetDateTime> createdAt();

    @CoupaElement("updated-at")
    Optional<OffsetDateTime> updatedAt();

    @CoupaElement("account")
    Optional<Account> account();

    @CoupaElement("account-allocations")
    List<InvoiceLineAllocation> accountAllocations();

    @CoupaElement("accounting-total")
    Optional<BigDecimal> accountingTotal();

    @CoupaElement("accounting-total-currency")
    Optional<Currency> accountingTotalCurrency();

    @CoupaElement("adjustment-type")
    Optional<String> adjustmentType();

    @CoupaElement("billing-note")
    Optional<String> billingNote();

    @CoupaElement("category")
    Optional<String> category();

    @CoupaElement("classification-of-goods")
    Optional<String> classificationOfGoods();

    @CoupaElement("commodity")
    Optional<Commodity> commodity();

    @CoupaElement("company-uom")
    Optional<String> companyUom();

    @CoupaElement("created-by")
    Optional<User> createdBy();

    @CoupaElement("currency")
    Optional<Currency> currency();

    @CoupaElement("custom-fields")
    CustomFields customFields();

    @CoupaElement("customs-declaration-number")
    Optional<String> customsDeclarationNumber();

    @CoupaElement("deductibility")
    Optional<String> deductibility();

    @CoupaElement("delivery-note-number")
    Optional<String> deliveryNoteNumber();

    @CoupaElement("description")
    Optional<String> description();

    @CoupaElement("discount-amount")
    Optional<BigDecimal> discountAmount();

    @CoupaElement("fiscal-code")
    Optional<String> fiscalCode();

    @CoupaElement("handling-distribution-total")
    Optional<BigDecimal> handlingDistributionTotal();

    @CoupaElement("hsn-sac-code")
    Optional<String> hsnSacCode();

    @CoupaElement("item-barcode")
    Optional<String> itemBarcode();

    @CoupaElement("line-num")
    Optional<Long> lineNum();

    @CoupaElement("line-type")
    Optional<String> lineType();

    @CoupaElement("match-reference")
    Optional<String> matchReference();

    @CoupaElement("misc-distribution-total")
    Optional<BigDecimal> miscDistributionTotal();

    @CoupaElement("municipality-taxation-code")
    Optional<String> municipalityTaxationCode();

    @CoupaElement("net-weight")
    Optional<BigDecimal> netWeight();

    @CoupaElement("order-header-num")
    Optional<String> orderHeaderNum();

    @CoupaElement("order-line-id")
    Optional<Long> orderLineId();

    @CoupaElement("order-line-num")
    Optional<String> orderLineNum();

    @CoupaElement("order-line-source-part-num")
    Optional<String> orderLineSourcePartNum();

    @CoupaElement("original-date-of-supply")
    Optional<OffsetDateTime> originalDateOfSupply();

    @CoupaElement("po-number")
    Optional<String> poNumber();

    @CoupaElement("price")
    Optional<BigDecimal> price();

    @CoupaElement("price-per-uom")
    Optional<BigDecimal> pricePerUom();

    @CoupaElement("property-tax-account")
    Optional<String> propertyTaxAccount();

    @CoupaElement("quantity")
    Optional<BigDecimal> quantity();

    @CoupaElement("shipping-distribution-total")
    Optional<BigDecimal> shippingDistributionTotal();

    @CoupaElement("source-part-num")
    Optional<String> sourcePartNum();

    @CoupaElement("status")
    Optional<String> status();

    @CoupaElement("subcategory")
    Optional<String> subcategory();

    @CoupaElement("supp-aux-part-num")
    Optional<String> suppAuxPartNum();

    @CoupaElement("tags")
    List<Tag> tags();

    @CoupaElement("tax-amount")
    Optional<BigDecimal> taxAmount();

    @CoupaElement("tax-amount-engine")
    Optional<BigDecimal> taxAmountEngine();

    @CoupaElement("tax-code-engine")
    Optional<String> taxCodeEngine();

    @CoupaElement("tax-description")
    Optional<String> taxDescription();

    @CoupaElement("tax-distribution-total")
    Optional<BigDecimal> taxDistributionTotal();

    @CoupaElement("tax-lines")
    List<TaxLine> taxLines();

    @CoupaElement("tax-location")
    Optional<String> taxLocation();

    @CoupaElement("tax-rate")
    Optional<BigDecimal> taxRate();

    @CoupaElement("tax-supply-date")
    Optional<LocalDate> taxSupplyDate();

    @CoupaElement("total")
    Optional<BigDecimal> total();

    @CoupaElement("type")
    Optional<String> type();

    @CoupaElement("unspsc")
    Optional<String> unspsc();

    @CoupaElement("uom")
    Optional<Uom> uom();

    @CoupaElement("updated-by")
    Optional<User> updatedBy();

    @CoupaElement("weight-uom")
    Optional<Uom> weightUom();

    @CoupaElement("withholding-tax-lines")
    List<TaxLine> withholdingTaxLines();
}
