package dev.coupagen.explorer;

import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.ElementType.Scalar;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.definitions.ScalarKind;
import dev.coupagen.names.WordStarts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Java to copy: an interface, a query, an update. Resources whose names are not Java get none. */
final class Snippets {
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z0-9]*(?:[-_][A-Za-z0-9]+)*");
    private static final Pattern ELEMENT = Pattern.compile("[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*");
    private static final int MOST_ACCESSORS = 5;
    private static final Set<String> RESERVED = Set.of(
            "class",
            "default",
            "public",
            "private",
            "new",
            "package",
            "import",
            "long",
            "int",
            "short",
            "case",
            "for",
            "if",
            "in",
            "is",
            "return",
            "static",
            "switch",
            "this",
            "void",
            "final",
            "abstract",
            "interface",
            "enum",
            "hash-code",
            "to-string",
            "get-class",
            "notify",
            "wait",
            "equals",
            "builder",
            "mapper",
            "presence");

    private Snippets() {}

    /**
     * A piece of Java.
     *
     * @param title what it is
     * @param code the text
     */
    record Snippet(String title, String code) {}

    static List<Snippet> of(ResourceDefinition resource) {
        List<ElementDefinition> chosen = resource.elements().values().stream()
                .filter(element -> ELEMENT.matcher(element.name()).matches() && !RESERVED.contains(element.name()))
                .filter(element -> scalar(element.type()).isPresent())
                .sorted(Comparator.comparing((ElementDefinition element) -> !element.writable())
                        .thenComparing(element -> !element.required()))
                .limit(MOST_ACCESSORS)
                .toList();
        if (!NAME.matcher(resource.name()).matches() || chosen.isEmpty()) {
            return List.of();
        }
        List<Snippet> snippets = new ArrayList<>();
        snippets.add(new Snippet("An interface with the elements that you need", declaration(resource, chosen)));
        if (!resource.path().isEmpty()) {
            snippets.add(new Snippet("A query", query(resource, chosen)));
            chosen.stream()
                    .filter(ElementDefinition::writable)
                    .findFirst()
                    .ifPresent(element -> snippets.add(new Snippet("An update", update(resource, element))));
        }
        return snippets;
    }

    private static String declaration(ResourceDefinition resource, List<ElementDefinition> elements) {
        StringBuilder code = new StringBuilder();
        code.append("@CoupaResource(name = \"").append(resource.name()).append("\")\n");
        code.append("public interface ").append(type(resource)).append(" {\n");
        elements.forEach(element -> code.append("  @CoupaElement(\"")
                .append(element.name())
                .append("\") Optional<")
                .append(scalar(element.type()).orElse("RawValue"))
                .append("> ")
                .append(accessor(element.name()))
                .append("();\n"));
        return code.append("}").toString();
    }

    private static String query(ResourceDefinition resource, List<ElementDefinition> elements) {
        String path = type(resource) + "Path." + constant(resource);
        String accessor = accessor(elements.get(0).name());
        String criterion = isTime(elements.get(0).type()) ? ".gtOrEq(LocalDate.of(2026, 1, 1))" : ".blank(false)";
        return "Query<" + type(resource) + "> query = Query.from(" + path + ")\n"
                + "    .where(" + path + "." + accessor + "()" + criterion + ")\n"
                + "    .orderBy(" + path + "." + accessor + "().asc());\n"
                + "try (Stream<" + type(resource) + "> all = coupa.resource(" + path + ").stream(query)) {\n"
                + "  all.forEach(System.out::println);\n}";
    }

    /** Days and moments have no operator {@code blank}. */
    private static boolean isTime(ElementType type) {
        return type instanceof Scalar scalar
                && (scalar.kind() == ScalarKind.DATE || scalar.kind() == ScalarKind.DATETIME);
    }

    private static String update(ResourceDefinition resource, ElementDefinition element) {
        String path = type(resource) + "Path." + constant(resource);
        return "// Only what is set is sent.\n"
                + type(resource) + " change = Immutable" + type(resource) + ".builder()\n"
                + "    ." + accessor(element.name()) + "(" + value(element.type()) + ")\n"
                + "    .build();\n"
                + "coupa.resource(" + path + ").update(7, change);";
    }

    private static Optional<String> scalar(ElementType type) {
        if (!(type instanceof Scalar scalar)) {
            return Optional.empty();
        }
        return switch (scalar.kind()) {
            case TEXT, TIME -> Optional.of("String");
            case INTEGER -> Optional.of("Long");
            case DECIMAL -> Optional.of("BigDecimal");
            case BOOLEAN -> Optional.of("Boolean");
            case DATE -> Optional.of("LocalDate");
            case DATETIME -> Optional.of("OffsetDateTime");
            case UNKNOWN -> Optional.empty();
        };
    }

    private static String value(ElementType type) {
        ScalarKind kind = type instanceof Scalar scalar ? scalar.kind() : ScalarKind.UNKNOWN;
        return switch (kind) {
            case INTEGER -> "1";
            case DECIMAL -> "new BigDecimal(\"9.50\")";
            case BOOLEAN -> "true";
            case DATE -> "LocalDate.now()";
            case DATETIME -> "OffsetDateTime.now()";
            default -> "\"text\"";
        };
    }

    private static String type(ResourceDefinition resource) {
        StringBuilder type = new StringBuilder();
        for (String part : resource.name().split("[-_]", -1)) {
            type.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
        }
        return type.toString();
    }

    private static String constant(ResourceDefinition resource) {
        return WordStarts.separate(type(resource), "_").toUpperCase(Locale.ROOT);
    }

    private static String accessor(String element) {
        StringBuilder name = new StringBuilder();
        for (String part : element.split("[-_]", -1)) {
            name.append(name.length() == 0 ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return name.toString();
    }
}
