package app

import shop.Invoice
import shop.ImmutableInvoice
import shop.InvoiceOperations
import shop.InvoicePath

/** The same uses from Kotlin. */
class Totals(private val first: Invoice) {
    private val website by lazy { InvoicePath.INVOICE.supplier().website() } // ! element-removed Supplier.website

    fun total() = first.total() // ! element-type-changed Invoice.total

    fun tax() = first.tax()

    fun notes(all: List<Invoice>) = all.map { it.note().orElse("") } // ! element-removed Invoice.note

    fun references(all: List<Invoice>) = all.map(Invoice::reference)

    fun noteReferences(all: List<Invoice>) = all.map(Invoice::note) // ! element-removed Invoice.note

    fun draft(): Invoice = ImmutableInvoice.builder().number("1").build() // ! element-length-changed Invoice.number

    fun cancel() = InvoiceOperations.VOID // ! operation-removed Invoice.PUT /invoices/{id}/void
}
