package dev.coupagen.sandbox.faults;

import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.format.ElementName;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.format.Format;
import dev.coupagen.runtime.json.JsonFormat;
import dev.coupagen.runtime.xml.XmlFormat;
import dev.coupagen.sandbox.http.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Changes the elements of a reply. */
final class Distortion {
    private static final Set<FaultKind> KINDS = Set.of(
            FaultKind.NULLS_OMITTED,
            FaultKind.BLANKS,
            FaultKind.UNDERSCORES,
            FaultKind.DECIMALS_AS_NUMBERS,
            FaultKind.ELEMENT_REMOVED,
            FaultKind.ELEMENT_ADDED);
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,30}\\.\\d{1,30}");
    private static final int EVERY = 7;
    private final Fault fault;
    private int values;

    private Distortion(Fault fault) {
        this.fault = fault;
    }

    static boolean concerns(Fault fault, Reply reply) {
        boolean isDocument =
                reply.contentType().contains("json") || reply.contentType().contains("xml");
        return KINDS.contains(fault.kind()) && isDocument && reply.status() < 300 && reply.body().length > 0;
    }

    /** The reply with the elements that the fault makes of them. */
    static Reply of(Fault fault, Reply reply) {
        Format format = reply.contentType().contains("json") ? JsonFormat.INSTANCE : XmlFormat.INSTANCE;
        Format.DocumentWriter writer = format.writer();
        try (ElementReader reader = format.reader(reply.body(), Limits.DEFAULT)) {
            String root = reader.rootName();
            RawValue document = reader.raw();
            writer.raw(ElementName.item(root == null ? "record" : root), new Distortion(fault).changed(document));
        }
        return reply.withBody(writer.finish());
    }

    private RawValue changed(RawValue value) {
        if (value instanceof RawValue.Struct struct) {
            return members(struct);
        }
        if (value instanceof RawValue.Array array) {
            List<RawValue.Member> items = new ArrayList<>();
            for (int i = 0; i < array.items().size(); i++) {
                items.add(new RawValue.Member(
                        array.itemName(i), changed(array.items().get(i))));
            }
            return RawValue.Array.of(items);
        }
        boolean isDecimal = fault.kind() == FaultKind.DECIMALS_AS_NUMBERS
                && value instanceof RawValue.Text text
                && DECIMAL.matcher(text.text()).matches();
        return isDecimal ? new RawValue.Numeric(value.asText().orElse("0")) : value;
    }

    private RawValue members(RawValue.Struct struct) {
        List<RawValue.Member> members = new ArrayList<>();
        for (RawValue.Member member : struct.members()) {
            boolean isGone = (fault.kind() == FaultKind.NULLS_OMITTED && member.value() == RawValue.Null.NULL)
                    || (fault.kind() == FaultKind.ELEMENT_REMOVED
                            && member.name().equals(fault.element()));
            if (!isGone) {
                members.add(new RawValue.Member(name(member.name()), blanked(member)));
            }
        }
        if (fault.kind() == FaultKind.ELEMENT_ADDED) {
            String name = fault.element().isEmpty() ? "new-in-this-release" : fault.element();
            members.add(new RawValue.Member(name, new RawValue.Text("new")));
        }
        return RawValue.Struct.of(members);
    }

    private String name(String name) {
        return fault.kind() == FaultKind.UNDERSCORES ? name.replace('-', '_') : name;
    }

    private RawValue blanked(RawValue.Member member) {
        boolean isScalar = member.value().asText().isPresent() && !member.name().equals("id");
        if (fault.kind() == FaultKind.BLANKS && isScalar && values++ % EVERY == 0) {
            return new RawValue.Text("");
        }
        return changed(member.value());
    }
}
