package dev.coupagen.sources.files;

import dev.coupagen.sources.pages.table.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which column of a table of columns says what. */
record FlatHeader(Map<Role, Integer> roles) {
    FlatHeader {
        roles = Map.copyOf(roles);
    }

    /** What a column of such a table is about, and the words for it. */
    enum Role {
        NAME("column name", "field name", "name", "column", "as", "fields", "attribute"),
        /** The name, or the number if there is another column for names. */
        FIELD("field"),
        TYPE("type", "field type", "data type", "format", "data type length"),
        REQUIRED("reqd", "req", "required", "required field", "mandatory"),
        UNIQUE("unique", "is unique"),
        BOTH("required unique", "req unique", "reqd unique"),
        VALUES(
                "allowable values",
                "allowable value",
                "possible values",
                "allowed values",
                "allowable values and notes"),
        DESCRIPTION("description", "field description", "comment", "business logic");

        private static final int LONGEST = 40;

        @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot change
        private final Set<String> words;

        Role(String... words) {
            this.words = Set.of(words);
        }

        static Optional<Role> of(String text) {
            String plain = text.length() > LONGEST ? "" : Wording.plain(text);
            for (Role role : values()) {
                if (role.words.contains(plain)) {
                    return Optional.of(role);
                }
            }
            return Optional.empty();
        }
    }

    /** The header that a row of cells is; empty if it is not one. */
    static Optional<FlatHeader> of(List<String> cells) {
        Map<Role, Integer> roles = new EnumMap<>(Role.class);
        for (int i = 0; i < cells.size(); i++) {
            int index = i;
            Role.of(cells.get(i)).ifPresent(role -> roles.putIfAbsent(role, index));
        }
        Integer field = roles.remove(Role.FIELD);
        if (field != null) {
            roles.putIfAbsent(Role.NAME, field);
        }
        boolean says = roles.containsKey(Role.TYPE)
                || roles.containsKey(Role.REQUIRED)
                || roles.containsKey(Role.BOTH)
                || (roles.containsKey(Role.DESCRIPTION) && roles.containsKey(Role.VALUES));
        return roles.containsKey(Role.NAME) && says && roles.size() > 2
                ? Optional.of(new FlatHeader(roles))
                : Optional.empty();
    }

    boolean has(Role role) {
        return roles.containsKey(role);
    }

    /** The index of the column; negative if the table has none for it. */
    int index(Role role) {
        return roles.getOrDefault(role, -1);
    }
}
