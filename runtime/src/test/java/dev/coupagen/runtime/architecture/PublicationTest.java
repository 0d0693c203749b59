package dev.coupagen.runtime.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What threads share is published safely on any memory model: its fields are final, or set once to an object whose own
 * fields are final, so that a thread sees all of it or nothing and makes it once more.
 */
class PublicationTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.coupagen.runtime");

    /** Fields of shared objects that any thread may set, and why it does not matter which of them is seen. */
    private static final Map<String, String> SHARED = Map.of(
            "format.ElementName.jsonText", "made again by a thread that does not see it",
            "format.ElementName.jsonNull", "made again by a thread that does not see it",
            "format.ElementName.xmlOpen", "made again by a thread that does not see it",
            "format.ElementName.xmlClose", "made again by a thread that does not see it",
            "format.NameTable.xmlNames", "made again by a thread that does not see it",
            "mapper.RowMapper.shape", "made again by a thread that does not see it",
            "model.Items.readable", "an unmodifiable list, which holds its items by a final field",
            "model.Slot.target", "the same mapper or registry for every thread; their fields are final",
            "model.Slot.recent", "a constant of an enumeration; a hint, compared before it is used",
            "xml.XmlFormat.factory", "volatile");

    /** What one thread has for itself: that which reads or writes a document, parses a query or builds a model. */
    private static final Set<String> OF_ONE_THREAD = Set.of(
            "csv.CellBytes",
            "csv.CsvElementReader",
            "csv.CsvElementWriter",
            "csv.CsvOutput",
            "csv.FileNotation",
            "csv.FileStream",
            "csv.FoundHeader",
            "csv.HeaderBinder",
            "csv.LocalEvidence",
            "csv.OutputColumns",
            "csv.RecordRows",
            "csv.RowBinding",
            "csv.RowCheck",
            "csv.RowCheck$OpenRow",
            "csv.RowGroup",
            "csv.RowSink",
            "csv.RowTypes",
            "csv.cells.CellStore",
            "csv.cells.CsvInput",
            "csv.cells.FileText",
            "diagnostics.CheckedInput",
            "format.ElementReader",
            "format.LearnedNames",
            "format.LearnedNames$Places",
            "jackson2.GeneratorWriter",
            "jackson2.ParserReader",
            "jackson3.GeneratorWriter",
            "jackson3.ParserReader",
            "json.AsciiJsonParser",
            "json.JsonElementReader",
            "json.RecordGuard",
            "model.Decoder",
            "model.Encoder",
            "model.Model$Builder",
            "model.Model$Values",
            "model.RecordIterator",
            "model.ScalarReader",
            "model.SchemaBuilder",
            "model.Tally",
            "query.CriterionParser",
            "query.FieldTree$Builder",
            "query.GraphQlWriter",
            "query.ModelFields",
            "query.QueryParser",
            "raw.RawReader",
            "raw.RawReader$Level",
            "text.Bytes",
            "text.DateTexts",
            "text.Utf8Validator",
            "xml.AttributeValue",
            "xml.PredictedElement",
            "xml.StepwiseInput",
            "xml.UnknownNames",
            "xml.XmlAttributes",
            "xml.XmlBytes",
            "xml.XmlCharacters",
            "xml.XmlElementReader",
            "xml.XmlElementWriter",
            "xml.XmlEvents",
            "xml.XmlGuard",
            "xml.XmlPath",
            "xml.XmlPosition");

    @Test
    void everyFieldThatIsSetLaterBelongsToOneThreadOrIsListedWithItsReason() {
        Map<String, JavaField> changing = changing();
        Set<String> shared = changing.keySet().stream()
                .filter(field -> !OF_ONE_THREAD.contains(owner(field)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shared).isEqualTo(new TreeSet<>(SHARED.keySet()));
        assertThat(changing.keySet().stream().map(PublicationTest::owner).collect(Collectors.toSet()))
                .as("classes that have such fields")
                .containsAll(OF_ONE_THREAD);
    }

    @Test
    void whatIsPublishedWithoutABarrierHasFinalFieldsAllTheWayDown() {
        Map<String, JavaField> changing = changing();
        for (String name : SHARED.keySet()) {
            JavaField field = Objects.requireNonNull(changing.get(name), name);
            if (!field.getModifiers().contains(JavaModifier.VOLATILE)) {
                assertThat(notFinal(field.getRawType(), new HashSet<>()))
                        .as("fields of what %s holds", name)
                        .isEmpty();
            }
        }
    }

    @Test
    void noStaticFieldIsSetAfterItsClassIsMade() {
        assertThat(CLASSES.stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                        .filter(field -> !field.getName().startsWith("$"))
                        .map(JavaField::getFullName))
                .isEmpty();
    }

    private static Map<String, JavaField> changing() {
        Map<String, JavaField> fields = new TreeMap<>();
        Predicate<JavaField> isFixed = field -> field.getModifiers().contains(JavaModifier.FINAL)
                || field.getModifiers().contains(JavaModifier.STATIC);
        CLASSES.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(isFixed.negate())
                .forEach(field -> fields.put(field.getFullName().substring("dev.coupagen.runtime.".length()), field));
        return fields;
    }

    private static String owner(String field) {
        return field.substring(0, field.lastIndexOf('.'));
    }

    /** Fields that can change of a type of ours and of what it holds, but for those that {@link #SHARED} has. */
    private static Set<String> notFinal(JavaClass type, Set<JavaClass> seen) {
        Set<String> found = new TreeSet<>();
        JavaClass held = type.getBaseComponentType();
        if (!held.getName().startsWith("dev.coupagen.runtime.") || !seen.add(held)) {
            return found;
        }
        for (JavaField field : held.getAllFields()) {
            if (field.getModifiers().contains(JavaModifier.STATIC)) {
                continue;
            }
            String name = field.getFullName().substring("dev.coupagen.runtime.".length());
            if (!field.getModifiers().contains(JavaModifier.FINAL) && !SHARED.containsKey(name)) {
                found.add(name);
            }
            found.addAll(notFinal(field.getRawType(), seen));
        }
        return found;
    }
}
