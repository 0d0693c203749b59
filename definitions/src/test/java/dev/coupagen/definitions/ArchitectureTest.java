package dev.coupagen.definitions;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which package may use which. */
@AnalyzeClasses(packages = "dev.coupagen", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES =
            slices().matching("dev.coupagen.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NAMES_AND_MESSAGES_KNOW_NO_DEFINITIONS = noClasses()
            .that()
            .resideInAnyPackage("dev.coupagen.names..", "dev.coupagen.diagnostics..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.coupagen.definitions..");

    @ArchTest
    static final ArchRule DEFINITIONS_KNOW_NO_SOURCE_AND_NO_GENERATOR = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.coupagen.sources..",
                    "dev.coupagen.generator..",
                    "dev.coupagen.processor..",
                    "dev.coupagen.runtime..",
                    "tools.jackson.databind..");
}
