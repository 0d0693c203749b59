package dev.coupagen.generator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which package may use which. */
@AnalyzeClasses(packages = "dev.coupagen.generator", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "dev.coupagen.generator";

    @ArchTest
    static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES =
            slices().matching("dev.coupagen.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule DEPENDENCIES_POINT_ONE_WAY = noClasses()
            .that()
            .resideInAPackage(ROOT + ".resolve..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT, ROOT + ".emit..", ROOT + ".output..");

    @ArchTest
    static final ArchRule THE_GENERATOR_KNOWS_NO_SOURCES = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.coupagen.sources..", "dev.coupagen.processor..", "org.jsoup..", "tools.jackson..");

    @ArchTest
    static final ArchRule EMITTERS_NEITHER_NAME_NOR_VALIDATE_NOR_WRITE = noClasses()
            .that()
            .resideInAPackage(ROOT + ".emit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT, ROOT + ".naming..", "dev.coupagen.diagnostics..", "java.nio.file..");

    @ArchTest
    static final ArchRule NAMING_KNOWS_NAMES_ONLY = noClasses()
            .that()
            .resideInAPackage(ROOT + ".naming..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.coupagen.definitions..", ROOT, ROOT + ".resolve..", ROOT + ".emit..", ROOT + ".output..");
}
