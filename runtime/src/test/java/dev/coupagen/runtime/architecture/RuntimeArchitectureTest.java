package dev.coupagen.runtime.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class RuntimeArchitectureTest {
    private static final String BASE = "dev.coupagen.runtime.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.coupagen.runtime");

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
                .resideInAnyPackage("javax.xml..", "com.fasterxml.aalto..", "org.codehaus.stax2..")
                .check(CLASSES);
    }
}
