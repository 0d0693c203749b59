package dev.coupagen.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A jar that users put on the module path has a name that does not depend on that of its file. */
class ModuleNamesTest {

    @ParameterizedTest
    @CsvSource({
        "annotations, dev.coupagen.annotations",
        "aalto, dev.coupagen.aalto",
        "runtime, dev.coupagen.runtime",
        "client, dev.coupagen.client",
        "files, dev.coupagen.files",
        "sandbox, dev.coupagen.sandbox",
        "integrations/spring-boot-starter, dev.coupagen.spring"
    })
    void everyJarThatUsersRequireHasANameOfItsOwn(String folder, String name) {
        Path module = Repository.ROOT.resolve(folder);
        Path descriptor = module.resolve(
                folder.equals("aalto") ? "src/main/module/module-info.java" : "src/main/java/module-info.java");
        String pom = Repository.text(module.resolve("pom.xml"));
        boolean isNamed = Files.exists(descriptor)
                ? Repository.text(descriptor).contains("module " + name + " {")
                : pom.contains("<Automatic-Module-Name>" + name + "</Automatic-Module-Name>");
        assertThat(isNamed).isTrue();
    }
}
