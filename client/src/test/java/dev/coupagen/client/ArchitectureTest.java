package dev.coupagen.client;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which package may use which. */
@AnalyzeClasses(packages = "dev.coupagen.client", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES =
            slices().matching("dev.coupagen.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule HTTP_KNOWS_NOTHING_OF_COUPA = noClasses()
            .that()
            .resideInAPackage("dev.coupagen.client.http..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.coupagen.runtime..", "dev.coupagen.client.call..");

    @ArchTest
    static final ArchRule JAVA_NET_HTTP_IS_BEHIND_THE_TRANSPORT = noClasses()
            .that()
            .resideOutsideOfPackage("dev.coupagen.client.http..")
            .and()
            .doNotHaveSimpleName("CoupaBuilder")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.net.http..");

    @ArchTest
    static final ArchRule LIBRARIES_ARE_BEHIND_ONE_CLASS_EACH = classes()
            .that()
            .resideInAPackage("dev.coupagen.client..")
            .and()
            .doNotHaveSimpleName("CallSender")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackage("dev.failsafe..");
}
