package dev.coupagen.explorer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which package may use which. */
@AnalyzeClasses(packages = "dev.coupagen.explorer", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule THE_EXPLORER_KNOWS_NOTHING_BUT_DEFINITIONS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.coupagen.sources..",
                    "dev.coupagen.generator..",
                    "dev.coupagen.processor..",
                    "dev.coupagen.runtime..",
                    "dev.coupagen.upgrade..");

    @ArchTest
    static final ArchRule TEMPLATES_ARE_RENDERED_IN_ONE_CLASS = noClasses()
            .that()
            .resideInAPackage("dev.coupagen.explorer")
            .and()
            .doNotHaveSimpleName("Pages")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("gg.jte..");
}
