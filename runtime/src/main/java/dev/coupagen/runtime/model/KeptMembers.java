package dev.coupagen.runtime.model;

import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.format.ElementReader;
import java.util.List;

/** The members of a record that its interface does not declare, in their order. */
final class KeptMembers {
    private KeptMembers() {}

    /** Adds a member; text between elements is appended to the text before it if all elements between are in slots. */
    static void add(ElementReader in, RawValue.Member member, List<RawValue.Member> members) {
        RawValue.Member last = members.isEmpty() ? null : members.get(members.size() - 1);
        if (last != null
                && in.hasTextBetween()
                && last.name().equals(ElementReader.TEXT_BETWEEN)
                && member.name().equals(last.name())
                && last.value() instanceof RawValue.Text before
                && member.value() instanceof RawValue.Text after) {
            RawValue.Text joined = new RawValue.Text(before.text() + after.text());
            members.set(members.size() - 1, new RawValue.Member(last.name(), joined));
        } else {
            members.add(member);
        }
    }
}
