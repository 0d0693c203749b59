package app

import dev.coupagen.runtime.query.Query
import kotlin.jvm.optionals.getOrNull

fun main() {
    val invoice: Invoice = InvoiceMapper.INSTANCE.fromJson("""{"id":7,"invoice-number":"A"}""")
    val query = Query.from(InvoicePath.INVOICE).where(InvoicePath.INVOICE.grossTotal().gt(100.toBigDecimal()))
    println("kotlin ${invoice.invoiceNumber().getOrNull()} ${invoice.grossTotal().getOrNull()} ${query.toQueryString()}")
}
