package dev.coupagen.files;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the exchange may use. */
@AnalyzeClasses(packages = "dev.coupagen.files", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule KNOWS_NO_GENERATOR_AND_NO_DEFINITIONS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.coupagen.generator..",
                    "dev.coupagen.processor..",
                    "dev.coupagen.sources..",
                    "dev.coupagen.definitions..");
}
