package app

import dev.coupagen.annotations.CoupaResource
import java.math.BigDecimal
import java.util.Optional

@CoupaResource(name = "InvoiceHeader", element = "invoice-header", path = "/invoices")
interface Invoice {
    fun id(): Optional<Long>

    fun invoiceNumber(): Optional<String>

    fun grossTotal(): Optional<BigDecimal>
}
