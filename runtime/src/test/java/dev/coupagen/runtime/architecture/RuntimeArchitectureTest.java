package dev.coupagen.runtime.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuntimeArchitectureTest {
    private static final String BASE = "dev.coupagen.runtime.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.coupagen.runtime");

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("dev.coupagen.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void packagesHoldAtMostTwentyFiveFiles() {
        Map<String, Long> files = CLASSES.stream()
                .filter(JavaClass::isTopLevelClass)
                .collect(groupingBy(JavaClass::getPackageName, counting()));
        // Their package-info says why.
        files.remove(BASE + "query");
        files.remove(BASE + "csv");
        assertThat(files).allSatisfy((name, count) -> assertThat(count).isLessThanOrEqualTo(25L));
    }

    @Test
    void theLowestLayersKnowNoOthers() {
        noClasses()
                .that()
                .resideInAPackage(BASE + "text..")
                .should()
                .dependOnClassesThat(resideInAPackage("dev.coupagen..").and(resideOutsideOfPackage(BASE + "text..")))
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("dev.coupagen.runtime")
                .should()
                .dependOnClassesThat(resideInAPackage("dev.coupagen..")
                        .and(resideOutsideOfPackages("dev.coupagen.runtime", BASE + "text..")))
                .check(CLASSES);
    }

    @Test
    void modelsKnowNoFormat() {
        noClasses()
                .that()
                .resideInAPackage(BASE + "model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(BASE + "json..", BASE + "xml..", BASE + "csv..", BASE + "mapper..")
                .check(CLASSES);
    }

    @Test
    void theBoundaryOfFormatsKnowsNoFormatAndNoModel() {
        noClasses()
                .that()
                .resideInAPackage(BASE + "format..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(BASE + "json..", BASE + "xml..", BASE + "model..", BASE + "query..")
                .check(CLASSES);
    }

    @Test
    void formatsKnowNeitherModelsNorEachOther() {
        noClasses()
                .that()
                .resideInAPackage(BASE + "json..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(BASE + "xml..", BASE + "model..", BASE + "query..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(BASE + "xml..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(BASE + "json..", BASE + "model..", BASE + "query..")
                .check(CLASSES);
    }

    @Test
    void flatFilesKnowTheBoundaryOfFormatsAndTheTokenizerAlone() {
        classes()
                .that()
                .resideInAPackage(BASE + "csv..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "de.siegmar.fastcsv.reader..",
                        "dev.coupagen.runtime",
                        BASE + "csv..",
                        BASE + "format..",
                        BASE + "text..",
                        BASE + "diagnostics..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "csv.cells..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("de.siegmar..")
                .check(CLASSES);
    }

    @Test
    void modelsKnowNoQueries() {
        noClasses()
                .that()
                .resideInAPackage(BASE + "model..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BASE + "query..")
                .check(CLASSES);
    }

    @Test
    void nothingButTheSearchForAMapperNeedsReflection() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "jackson..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .check(CLASSES);
    }

    @Test
    void onlyTheFormatsUseTheParsers() {
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE + "xml..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.xml..", "dev.coupagen.aalto..", "dev.coupagen.aalto.stax2..")
                .check(CLASSES);
    }
}
