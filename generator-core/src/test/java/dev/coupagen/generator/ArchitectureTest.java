package dev.coupagen.generator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which package may use which. */
@AnalyzeClasses(packages = "dev.coupagen.generator", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "dev.coupagen.generator";

    @ArchTest
    static final ArchRule DEPENDENCIES_POINT_ONE_WAY = noClasses()
            .that()
            .resideInAPackage(ROOT + ".resolve..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT, ROOT + ".emit..", ROOT + ".output..", ROOT + ".source..");

    @ArchTest
    static final ArchRule EMITTERS_NEITHER_NAME_NOR_VALIDATE_NOR_WRITE = noClasses()
            .that()
            .resideInAPackage(ROOT + ".emit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    ROOT, ROOT + ".naming..", ROOT + ".diagnostics..", ROOT + ".source..", "java.nio.file..");

    @ArchTest
    static final ArchRule THE_MODEL_OF_THE_PROCESSOR_KNOWS_NO_COMPILER = noClasses()
            .that()
            .resideInAnyPackage(ROOT + ".processor.model..", ROOT + ".processor.emit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + ".processor",
                    ROOT + ".diagnostics..",
                    "dev.coupagen.definitions..",
                    "javax.annotation.processing..",
                    "javax.lang.model.type..",
                    "javax.lang.model.util..");

    @ArchTest
    static final ArchRule STAGE_ONE_KNOWS_NOTHING_OF_STAGE_TWO = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".processor..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".processor..");

    @ArchTest
    static final ArchRule NAMING_KNOWS_NAMES_ONLY = noClasses()
            .that()
            .resideInAPackage(ROOT + ".naming..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.coupagen.definitions..",
                    ROOT,
                    ROOT + ".resolve..",
                    ROOT + ".emit..",
                    ROOT + ".output..",
                    ROOT + ".source..");

    @ArchTest
    static final ArchRule DIAGNOSTICS_DEPEND_ON_NOTHING_OF_OURS = noClasses()
            .that()
            .resideInAPackage(ROOT + ".diagnostics..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.coupagen.definitions..",
                    ROOT,
                    ROOT + ".naming..",
                    ROOT + ".resolve..",
                    ROOT + ".emit..",
                    ROOT + ".output..",
                    ROOT + ".source..");
}
