package dev.coupagen.processor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** What to return instead of a type that accessors cannot return. */
final class TypeSuggestions {
    /** The advice for a type that nothing is known of. */
    static final String ANY = "Optional<T>, List<T> or T, where T is String, Long, BigDecimal, Boolean, LocalDate,"
            + " OffsetDateTime, RawValue, an OpenEnumeration or an interface with @CoupaResource";

    private static final String DATE_TIME = "OffsetDateTime, or LocalDate for a day";
    private static final Map<String, String> ADVICE = Map.ofEntries(
            Map.entry("int", "long, or Optional<Long> if the element can be missing"),
            Map.entry("short", "long, or Optional<Long> if the element can be missing"),
            Map.entry("byte", "long, or Optional<Long> if the element can be missing"),
            Map.entry("Integer", "Long"),
            Map.entry("Short", "Long"),
            Map.entry("Byte", "Long"),
            Map.entry("BigInteger", "BigDecimal"),
            Map.entry("Number", "BigDecimal or Long"),
            Map.entry("OptionalInt", "Optional<Long>"),
            Map.entry("OptionalLong", "Optional<Long>"),
            Map.entry("double", "BigDecimal, which is exact"),
            Map.entry("float", "BigDecimal, which is exact"),
            Map.entry("Double", "BigDecimal, which is exact"),
            Map.entry("Float", "BigDecimal, which is exact"),
            Map.entry("OptionalDouble", "Optional<BigDecimal>"),
            Map.entry("char", "String"),
            Map.entry("Character", "String"),
            Map.entry("CharSequence", "String"),
            Map.entry("UUID", "String"),
            Map.entry("URI", "String"),
            Map.entry("URL", "String"),
            Map.entry("Currency", "String, or an interface with @CoupaResource"),
            Map.entry("Locale", "String"),
            Map.entry("LocalTime", "String"),
            Map.entry("Date", DATE_TIME),
            Map.entry("Calendar", DATE_TIME),
            Map.entry("Instant", DATE_TIME),
            Map.entry("LocalDateTime", DATE_TIME),
            Map.entry("ZonedDateTime", DATE_TIME),
            Map.entry("Object", "RawValue"),
            Map.entry("JsonNode", "RawValue"),
            Map.entry("Map", "CustomFields, RawValue, or an interface with @CoupaResource"),
            Map.entry("Collection", "List"),
            Map.entry("Iterable", "List"),
            Map.entry("Set", "List"),
            Map.entry("SortedSet", "List"),
            Map.entry("ArrayList", "List"),
            Map.entry("Stream", "List"));

    private TypeSuggestions() {}

    /** The advice for the type, or for the type that it holds. */
    static Optional<String> of(TypeMirror type) {
        if (type.getKind() == TypeKind.VOID) {
            return Optional.of(ANY);
        }
        if (type instanceof ArrayType array) {
            return Optional.of("List<" + TypeText.of(array.getComponentType()) + ">");
        }
        if (type instanceof WildcardType) {
            return Optional.of("a type argument without a wildcard");
        }
        if (type.getKind() == TypeKind.DECLARED && type instanceof DeclaredType declared) {
            return ofDeclared(declared);
        }
        return Optional.ofNullable(ADVICE.get(TypeText.of(type)));
    }

    private static Optional<String> ofDeclared(DeclaredType type) {
        String name = type.asElement().getSimpleName().toString();
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        if (type.asElement().getKind() == ElementKind.ENUM || name.equals("OpenEnumeration")) {
            return Optional.of("a subclass of OpenEnumeration, which keeps values that it does not know");
        }
        if (!name.equals("Optional") && !name.equals("List")) {
            return Optional.ofNullable(ADVICE.get(name));
        }
        if (arguments.isEmpty()) {
            return Optional.of(name + " with a type argument");
        }
        if (!(arguments.get(0) instanceof DeclaredType argument)) {
            return of(arguments.get(0));
        }
        return switch (argument.asElement().getSimpleName().toString()) {
            case "List" -> Optional.of(TypeText.of(argument) + ", which is empty if the element is missing");
            case "Optional" -> Optional.of(name + " of the value itself");
            case "CustomFields" -> Optional.of("CustomFields, which is empty if there are none");
            default -> of(argument).map(better -> better.equals("List") ? better : name + " of " + better);
        };
    }
}
