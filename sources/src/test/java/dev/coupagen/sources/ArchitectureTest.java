package dev.coupagen.sources;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which package may use which. */
@AnalyzeClasses(packages = "dev.coupagen.sources", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String PAGES = "dev.coupagen.sources.pages";

    @ArchTest
    static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES =
            slices().matching("dev.coupagen.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule TABLES_KNOW_NOTHING_OF_RESOURCES = noClasses()
            .that()
            .resideInAPackage(PAGES + ".table..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PAGES + ".model..", PAGES + ".read..", PAGES + ".resolve..", PAGES + ".merge..");

    @ArchTest
    static final ArchRule THE_WEB_KNOWS_NO_SOURCE = noClasses()
            .that()
            .resideInAPackage("dev.coupagen.sources.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PAGES + "..", "dev.coupagen.sources.swagger..", "dev.coupagen.sources.customfields..");

    @ArchTest
    static final ArchRule THE_SOURCES_KNOW_NO_GENERATOR = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.coupagen.generator..", "dev.coupagen.processor..", "dev.coupagen.runtime..");
}
