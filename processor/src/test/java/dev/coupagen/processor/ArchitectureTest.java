package dev.coupagen.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which package may use which. */
@AnalyzeClasses(packages = "dev.coupagen.processor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "dev.coupagen.processor";

    @ArchTest
    static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES =
            slices().matching("dev.coupagen.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_MODEL_KNOWS_NO_COMPILER = noClasses()
            .that()
            .resideInAnyPackage(ROOT + ".model..", ROOT + ".emit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    ROOT,
                    ROOT + ".diagnostics..",
                    "dev.coupagen.definitions..",
                    "javax.annotation.processing..",
                    "javax.lang.model.type..",
                    "javax.lang.model.util..");

    @ArchTest
    static final ArchRule A_USERS_COMPILER_LOADS_NOTHING_OF_THE_SOURCES = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.coupagen.sources..", "dev.coupagen.generator..", "org.jsoup..", "tools.jackson.databind..");
}
