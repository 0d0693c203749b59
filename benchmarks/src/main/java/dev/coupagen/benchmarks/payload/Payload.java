package dev.coupagen.benchmarks.payload;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A list page of invoices. The first records of a larger page are those of a smaller one. */
public final class Payload {
    private static final long SEED = 20_260_401;
    private static final Shapes SHAPES = Shapes.load();
    private final Values values = new Values(SEED);
    private final Node.Items records;

    private Payload(int records) {
        List<Node> invoices = new ArrayList<>();
        for (int i = 0; i < records; i++) {
            invoices.add(members("InvoiceHeader"));
        }
        this.records = new Node.Items("invoice-header", List.copyOf(invoices));
    }

    /** A page of that many invoices of five lines each. */
    public static Payload of(int records) {
        return new Payload(records);
    }

    /** The values before they are written, for a test to compare with. */
    public Node.Items records() {
        return records;
    }

    /** The page as JSON, without blanks between the tokens. */
    public byte[] json() {
        return new JsonText().list(records);
    }

    /** The page as XML, without blanks between the elements. */
    public byte[] xml() {
        return new XmlText().list("invoice-headers", records);
    }

    private Node.Members members(String resource) {
        Map<String, Node> members = new LinkedHashMap<>();
        for (Element element : SHAPES.of(resource)) {
            members.put(element.name(), values.chance(element.nulls()) ? Node.Null.NULL : value(element));
        }
        return new Node.Members(members);
    }

    private Node value(Element element) {
        return switch (element.kind()) {
            case REFERENCE, CUSTOM_FIELDS -> members(element.type());
            case LIST -> {
                List<Node> items = new ArrayList<>();
                for (int i = 0; i < element.count(); i++) {
                    items.add(members(element.type()));
                }
                yield new Node.Items(element.item(), List.copyOf(items));
            }
            default -> values.scalar(element);
        };
    }
}
