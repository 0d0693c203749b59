package dev.coupagen.upgrade;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which package may use which. */
@AnalyzeClasses(packages = "dev.coupagen.upgrade", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES =
            slices().matching("dev.coupagen.upgrade.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule USAGE_KNOWS_NO_RELEASE_TO_COMPARE_WITH = noClasses()
            .that()
            .resideInAPackage("dev.coupagen.upgrade.usage..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.coupagen.upgrade.check..", "dev.coupagen.upgrade.report..");

    @ArchTest
    static final ArchRule UPGRADES_KNOW_NO_SOURCE_AND_NO_GENERATOR = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.coupagen.sources..", "dev.coupagen.generator..", "dev.coupagen.processor..");
}
