package dev.coupagen.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RootNamesTest {
    @ParameterizedTest
    @CsvSource({
        "InvoiceHeader, invoice-header, invoice-headers",
        "Address, address, addresses",
        "BusinessEntity, business-entity, business-entities",
        "OnlineStore, online-store, online-stores",
        "OrderPad, order-pad, order-pads",
        "Holiday, holiday, holidays",
        "TaxBox, tax-box, tax-boxes",
        "Batch, batch, batches",
        "SupplierInformation, supplier-information, supplier-information",
        "Asn-Header, asn-header, asn-headers",
        "Payables-Order-ReconciliationLine, payables-order-reconciliation-line, payables-order-reconciliation-lines",
        "APIKey, api-key, api-keys",
        "'', '', s",
    })
    void followFromTheNameOfTheResource(String resource, String element, String collection) {
        assertThat(RootNames.element(resource)).isEqualTo(element);
        assertThat(RootNames.collection(element)).isEqualTo(collection);
    }
}
