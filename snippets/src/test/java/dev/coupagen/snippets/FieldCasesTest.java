package dev.coupagen.snippets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.DefinitionFile;
import dev.coupagen.runtime.Issue;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.dynamic.DynamicMapper;
import dev.coupagen.runtime.dynamic.DynamicRecord;
import dev.coupagen.runtime.dynamic.DynamicResources;
import dev.coupagen.runtime.query.DynamicPath;
import dev.coupagen.runtime.query.Query;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The cases from the field with their own inputs: payloads, queries, and programs of users that are compiled and run. Their
 * siblings are tests of the modules; {@code cases.txt} of the module {@code quality} lists them.
 */
class FieldCasesTest {
    private static final Path CASES =
            Path.of(System.getProperty("corpus.dir", "")).resolveSibling("cases");
    private static final DynamicResources RESOURCES =
            DynamicResources.ofDefinitions(DefinitionFile.bytes(BundledReleases.load("2026-04")));

    @TempDir
    static Path folder;

    private static Compilation compilation;

    @BeforeAll
    static void generate() throws IOException {
        assumeTrue(Files.isDirectory(CASES), "The cases are not here");
        compilation = Compilation.ofCases(folder.resolve("cases"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p01-nil-with-content.xml | InvoiceHeader | payments=[Payment{amount-paid=118.40, | payments[0]/payment-date
            p07-object-for-array.json | InvoiceHeader | approvals=[Approval{id=1, status=approved}], id=5, invoice-lines=[InvoiceLine{id=9, line-num=1}] |
            p09-dates.json | InvoiceHeader | created-at=2019-11-04T06:00Z, | delivery-date discount-due-date invoice-date last-exported-at net-due-date payment-date
            p09-dates.json | InvoiceHeader | original-invoice-date=2024-05-01, | delivery-date discount-due-date invoice-date last-exported-at net-due-date payment-date
            p09-dates.json | InvoiceHeader | updated-at=2024-05-01T10:00Z | delivery-date discount-due-date invoice-date last-exported-at net-due-date payment-date
            p10-numbers.json | InvoiceHeader | misc-amount=1E+3, shipping-amount=0.00, tax-amount=7.10, | discount-amount gross-total handling-amount tax-rate total-with-taxes
            p11-booleans.json | InvoiceHeader | canceled=true, compliant=false, exported=true, id=5, line-level-taxation=null, paid=true, supplier-created=false |
            p12-approvals.xml | RequisitionHeader | approver={@type=UserGroup, id=9, name=Board} |
            x03-yes-no/group.json | UserGroup | active=false, can-approve=true |
            x03-yes-no/lookup.xml | LookupValue | active=true |
            """)
    void aPayloadIsReadAndComesBack(String file, String resource, String read, String unreadable) throws IOException {
        List<Issue> issues = new ArrayList<>();
        MapperOptions options = MapperOptions.DEFAULT.withListener(issues::add);
        DynamicMapper mapper = RESOURCES.mapper(resource);
        byte[] document = Files.readAllBytes(CASES.resolve(file));
        boolean isJson = file.endsWith("json");
        DynamicRecord record = isJson ? mapper.fromJson(document, options) : mapper.fromXml(document, options);

        assertThat(record.toString()).contains(read);
        assertThat(issues.stream().map(Issue::path).sorted().toList())
                .isEqualTo(unreadable == null ? List.of() : List.of(unreadable.split(" ", -1)));
        DynamicRecord again = isJson ? mapper.fromJson(mapper.toJson(record)) : mapper.fromXml(mapper.toXml(record));
        assertThat(again).isEqualTo(record);
        assertThat(mapper.fromXml(mapper.toXml(record))).isEqualTo(record);
        if (isJson) {
            assertThat(members(mapper.toJsonString(record)))
                    .isEqualTo(members(new String(document, StandardCharsets.UTF_8)));
        }
    }

    /** The text in an order that does not depend on the schema. */
    private static String members(String json) {
        return json.chars()
                .filter(c -> c > ' ')
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Lines are counted from 1; each of these is refused with what to do, all others are understood. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            8 | Send a plus sign as %2B
            9 | '2023-07-01T08:30:00-03.00'
            10 | User has no element 'type'
            13 | '2023-3-5'
            14 | 'limit' is ''
            18 | Coupa orders by one element
            19 | Coupa orders by one element
            24 | There are not_eq, contains
            25 | There are not_eq, contains
            34 | such as ["id",{"supplier":["name"]}]
            35 | such as ["id",{"supplier":["name"]}]
            36 | Write straight ones
            37 | 'now-1d'
            """)
    void aQueryThatNoPageDocumentsIsRefusedWithItsRemedy(int line, String message) throws IOException {
        assertThatThrownBy(() -> parse(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message)
                .message()
                .doesNotContain("Struct[");
    }

    @Test
    void theOtherQueriesAreUnderstood() throws IOException {
        List<Integer> refused = List.of(8, 9, 10, 13, 14, 18, 19, 24, 25, 34, 35, 36, 37);
        int lines = Files.readAllLines(CASES.resolve("q01-queries.tsv")).size();
        for (int line = 1; line <= lines; line++) {
            if (!refused.contains(line)) {
                assertThat(parse(line).toQueryString()).as("line %d", line).isNotEmpty();
            }
        }
    }

    private static Query<DynamicRecord> parse(int line) throws IOException {
        String[] parts = Files.readAllLines(CASES.resolve("q01-queries.tsv"))
                .get(line - 1)
                .split("\t", -1);
        return Query.parseStrict(DynamicPath.from(RESOURCES.mapper(parts[0])), parts[1]);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            d01-r39-self-reference/R39.java | Optional[Currency{code=USD, id=1}] ImmutableApproval
            d01-r39-self-reference/R39.java | [Attachment{
            d01-r39-self-reference/R39.java | currency[code]=USD
            g01-graphql-writeonly/Doc.java | document asks for password: false
            g01-graphql-writeonly/Doc.java | fields ask for "password": false
            g01-graphql-writeonly/Doc.java | fields ask for "aic_user?": false
            g01-graphql-writeonly/Doc.java | fragment for a User custom field asks for password: false
            j01-jackson-typeinfo/Env.java | Supplier{id=1}
            j01-jackson-typeinfo/Jk3.java | external: Supplier{id=1}
            n01-aalto-services/Stax.java | class com.sun.xml.internal.stream.XMLInputFactoryImpl
            n01-aalto-services/Stax.java | text y
            n01-aalto-services/Stax2.java | hardened XMLInputFactoryImpl
            u01-patch-roles/Roles.java | Buyer removed: {"roles":[{"id":2,"name":"User"}]}
            u01-patch-roles/Roles.java | <user><roles type="array"/></user>
            u01-patch-roles/Roles.java | cleared:       {"user-groups":[]}
            u01-patch-roles/Roles.java | {"id":3,"name":"Buyer"},{"name":"Approver"}]}
            """)
    void aProgramPrintsWhatIsRight(String file, String expected) throws Exception {
        compilation.compile(CASES.resolve(file));
        assertThat(output(file)).contains(expected);
    }

    @Test
    void anotherRootStopsTheProgram() throws Exception {
        compilation.compile(CASES.resolve("x01-other-root/Root.java"));
        assertThatThrownBy(() -> output("x01-other-root/Root.java"))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .hasMessageContaining("Expected the root <supplier>. Found <order-header>");
    }

    @Test
    void anInterfaceMayBeComparable() throws Exception {
        compilation.compile(CASES.resolve("b07h-comparable/a/X.java"));
        assertThat(compilation.loader().loadClass("a.ImmutableX")).isNotNull();
    }

    @Test
    void aMisspeltResourceDoesNotCompile() {
        assertThatThrownBy(() -> compilation.compile(CASES.resolve("n02-unchecked/Typo.java")))
                .hasMessageContaining("has no resource 'InvoceHeadr'. Did you mean 'InvoiceHeader'?");
    }

    private static String output(String file) throws Exception {
        String name = Path.of(file).getFileName().toString().replace(".java", "");
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            compilation
                    .loader()
                    .loadClass(name)
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
