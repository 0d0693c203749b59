package dev.coupagen.sandbox;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which package may use which. */
@AnalyzeClasses(packages = "dev.coupagen.sandbox", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String BASE = "dev.coupagen.sandbox.";

    @ArchTest
    static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES =
            slices().matching("dev.coupagen.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_STORE_KNOWS_NO_HTTP = noClasses()
            .that()
            .resideInAnyPackage(BASE + "store..", BASE + "schema..", BASE + "seed..", BASE + "search..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(BASE + "http..", BASE + "api..", "org.eclipse.jetty..");

    @ArchTest
    static final ArchRule ONE_PACKAGE_KNOWS_THE_SERVER = noClasses()
            .that()
            .resideOutsideOfPackage(BASE + "http..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse.jetty..");

    @ArchTest
    static final ArchRule THE_SANDBOX_KNOWS_NEITHER_CLIENT_NOR_GENERATOR = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.coupagen.client..", "dev.coupagen.generator..", "dev.coupagen.sources..");
}
