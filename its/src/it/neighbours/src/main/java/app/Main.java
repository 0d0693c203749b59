package app;

public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Invoice invoice = ImmutableInvoice.builder().id(7).invoiceNumber("A").build();
        Posting posting = ImmutablePosting.builder().text("x").invoiceId(invoice.id()).build();
        System.out.println("neighbours " + Row.of(invoice) + " " + posting);
    }
}
