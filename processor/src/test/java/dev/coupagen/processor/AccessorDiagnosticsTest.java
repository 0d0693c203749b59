package dev.coupagen.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static dev.coupagen.processor.testing.Complaint.about;

import com.google.testing.compile.Compilation;
import dev.coupagen.processor.testing.Complaint;
import dev.coupagen.processor.testing.UserProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with an accessor, said on its line. */
class AccessorDiagnosticsTest {
    private static final String ANY = "Optional<T>, List<T> or T, where T is String, Long, BigDecimal, Boolean,"
            + " LocalDate, OffsetDateTime, RawValue, an OpenEnumeration or an interface with @CoupaResource";

    /** An interface with these members; the one in question ends with the mark. */
    private static Complaint members(String... members) {
        return about("@CoupaResource(name = \"InvoiceHeader\")\npublic interface Invoice {\n"
                + String.join("\n", members) + "\n}");
    }

    @Test
    void hasNoParameters() {
        members("Optional<String> number(String prefix); // here")
                .isError("Invoice.number() has parameters, but an accessor has none. Remove them, or give the "
                        + "method a body.");
    }

    @Test
    void hasNoTypeParameters() {
        members("<T> Optional<T> number(); // here")
                .isError("Invoice.number() has type parameters, but an accessor has none. Remove them, or give "
                        + "the method a body.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    int                       | long, or Optional<Long> if the element can be missing
                    short                     | long, or Optional<Long> if the element can be missing
                    Integer                   | Long
                    Optional<Integer>         | Optional of Long
                    List<Integer>             | List of Long
                    OptionalLong              | Optional<Long>
                    double                    | BigDecimal, which is exact
                    Optional<Double>          | Optional of BigDecimal, which is exact
                    char                      | String
                    Optional<Date>            | Optional of OffsetDateTime, or LocalDate for a day
                    Instant                   | OffsetDateTime, or LocalDate for a day
                    Object                    | RawValue
                    Map<String, String>       | CustomFields, RawValue, or an interface with @CoupaResource
                    Set<String>               | List
                    Collection<Long>          | List
                    String[]                  | List<String>
                    long[]                    | List<long>
                    Optional<String[]>        | List<String>
                    List<Optional<String>>    | List of the value itself
                    Optional<Optional<Long>>  | Optional of the value itself
                    Optional<List<String>>    | List<String>, which is empty if the element is missing
                    List<List<String>>        | List<String>, which is empty if the element is missing
                    List<? extends Invoice>   | a type argument without a wildcard
                    Optional<?>               | a type argument without a wildcard
                    Optional<CustomFields>    | CustomFields, which is empty if there are none
                    Optional                  | Optional with a type argument
                    List                      | List with a type argument
                    DayOfWeek                 | a subclass of OpenEnumeration, which keeps values that it does not know
                    OpenEnumeration           | a subclass of OpenEnumeration, which keeps values that it does not know
                    """)
    void returnsATypeThatElementsHave(String type, String better) {
        members(type + " number(); // here")
                .isError("Invoice.number() returns " + type + ", which is not the type of any element. Return " + better
                        + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"void", "Optional<StringBuilder>", "Thread"})
    void returnsATypeThatIsKnown(String type) {
        members(type + " number(); // here")
                .isError("Invoice.number() returns " + type + ", which is not the type of any element. Return " + ANY
                        + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Optional<Supplier>", "List<Supplier>", "Supplier"})
    void returnsAnotherResourceOnlyIfThatIsAnnotated(String type) {
        members("interface Supplier {}", type + " supplier(); // here")
                .isError("Invoice.supplier() returns Supplier, which is not the interface of a resource. Annotate "
                        + "Supplier with @CoupaResource, or return RawValue.");
    }

    @Test
    void returnsAnEnumerationOnlyIfThatHasARegistry() {
        members(
                        "final class Status extends OpenEnumeration { Status(Value value) { super(value); } }",
                        "Optional<Status> status(); // here")
                .isError("Invoice.status() returns Status, which has no registry of its values. Add the field"
                        + " 'static final Type<Status> TYPE = Type.of(Status::new)' to it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"METHOD", "TYPE_USE"})
    void isNotNullable(String target) {
        members(
                        "@java.lang.annotation.Target(java.lang.annotation.ElementType." + target + ")",
                        "@interface Nullable {}",
                        "@Nullable String number(); // here")
                .isError("Invoice.number() is nullable, but accessors never return null. Return an Optional and "
                        + "remove the annotation.");
    }

    @ParameterizedTest
    @CsvSource({
        "number, Optional<String> number(),  @CoupaElement(\"number\") Optional<String> other()",
        "number, Optional<String> number(),  'CUSTOM(value = \"number\", global = true) Optional<String> other()'",
        "a-1, CUSTOM(\"a-1\") Optional<String> number(),  CUSTOM(\"a-1\") Optional<String> other()"
    })
    void isTheOnlyOneOfItsElement(String element, String one, String other) {
        members(one.replace("CUSTOM", "@CustomField") + ";", other.replace("CUSTOM", "@CustomField") + "; // here")
                .isError("Invoice.other(): the element '" + element
                        + "' already has the accessor number(). Remove one of them.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@CoupaElement(\" \") Optional<String> number()", "@CustomField Optional<String> __()"})
    void isBoundToANamedElement(String accessor) {
        String name = accessor.endsWith("__()") ? "__" : "number";
        members(accessor + "; // here")
                .isError("Invoice." + name + "(): the name of the element is empty. Give it with"
                        + " @CoupaElement(\"name-of-element\").");
    }

    @Test
    void isBoundToAnElementOfReasonableName() {
        members("@CoupaElement(\"" + "n".repeat(1_001) + "\") Optional<String> number(); // here")
                .isError("Invoice.number(): the name of the element is longer than 1000 characters. Check it.");
    }

    @Test
    void isBoundOnce() {
        members("@CoupaElement(\"a\") @CustomField(\"b\") Optional<String> number(); // here")
                .isError("Invoice.number() has both @CoupaElement and @CustomField. Remove the one that does not"
                        + " apply.");
    }

    @ParameterizedTest
    @CsvSource({
        "@CoupaElement(\"a\") default String number() { return \"\"; }",
        "@CustomField(\"a\") static String number() { return \"\"; }",
        "@CustomField(\"a\") private String number() { return \"\"; }"
    })
    void isBoundOnlyIfItIsAnAccessor(String method) {
        members(method + " // here")
                .isError(
                        "Invoice.number() is not an accessor, so it cannot be bound to an element. Remove the annotation,"
                                + " or the body.");
    }

    @Test
    void namesItemsOfListsOnly() {
        members("@CoupaElement(item = \"x\") Optional<String> number(); // here")
                .isError("Invoice.number(): item = \"x\" is for lists only. Remove it, or return a List.");
    }

    @Test
    void givesTheCustomFieldsOnlyWhereTheyAre() {
        String text = "the type CustomFields belongs to the element 'custom-fields' only. Return it from one "
                + "accessor, without @CoupaElement; bind single fields with @CustomField.";
        members("@CoupaElement(\"fields\") CustomFields fields(); // here").isError("Invoice.fields(): " + text);
        members("Optional<RawValue> customFields(); // here").isError("Invoice.customFields(): " + text);
        members("@CustomField CustomFields fields(); // here")
                .isError("Invoice.fields(): a custom field cannot hold the custom fields. Remove @CustomField.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Optional<String> extensions();",
                "Optional<String> mapper();",
                "Optional<String> builder();",
                "Optional<String> toBuilder();",
                "Optional<Long> finalize();",
                "default String toBuilder() { return \"\"; }",
                "default String presence(String element) { return element; }",
                "String presence(String element);",
                "default Invoice copyOf(Invoice other) { return other; }"
            })
    void hasNoNameOfAGeneratedMethod(String method) {
        String name = method.replaceFirst("\\(.*", "").replaceFirst(".* ", "");
        members(method + " // here")
                .isError("Invoice." + name
                        + "(): generated classes have a method of this name themselves. Rename the method and bind "
                        + "it to its element with @CoupaElement(\"name-of-element\").");
    }

    @Test
    void reportsAllThatIsWrong() {
        Compilation compilation = new UserProject()
                .source(
                        "acme.Invoice",
                        "package acme;",
                        "@dev.coupagen.annotations.CoupaResource(name = \"InvoiceHeader\")",
                        "interface Invoice extends Named {",
                        "  int number();",
                        "  Object other();",
                        "}")
                .source("acme.Named", "package acme;", "interface Named {", "  void name();", "}")
                .compile();
        assertThat(compilation).hadErrorCount(3);
        assertThat(compilation)
                .hadErrorContaining("Named.name() returns void")
                .inFile(file(compilation, 1))
                .onLine(3);
        assertThat(compilation)
                .hadErrorContaining("Invoice.other()")
                .inFile(file(compilation, 0))
                .onLine(5);
    }

    private static javax.tools.JavaFileObject file(Compilation compilation, int index) {
        return compilation.sourceFiles().get(index);
    }
}
