package dev.coupagen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which package of the definitions may use which. */
@AnalyzeClasses(packages = "dev.coupagen", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule TOP_PACKAGES_ARE_FREE_OF_CYCLES =
            slices().matching("dev.coupagen.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule DEFINITIONS_DO_NOT_KNOW_THAT_THEY_ARE_COMPARED = noClasses()
            .that()
            .resideInAnyPackage("dev.coupagen.definitions", "dev.coupagen.definitions.io")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.coupagen.definitions.diff");
}
