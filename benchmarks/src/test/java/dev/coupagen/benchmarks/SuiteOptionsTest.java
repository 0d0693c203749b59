package dev.coupagen.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.benchmarks.report.Task;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuiteOptionsTest {

    @Test
    void runs_everything_on_fifty_records_by_default() {
        SuiteOptions options = parse();
        assertThat(options.tasks()).containsExactly(Task.values());
        assertThat(options.sizes()).containsExactly(50);
        assertThat(options.names(Task.XML_ENCODE)).contains("jackson-xml", "jaxb", "raw-aalto");
    }

    @Test
    void chooses_contenders_by_name_or_by_part_of_it() {
        assertThat(parse("--contender", "jackson-databind-3,avaje").names(Task.JSON_DECODE))
                .containsExactly("jackson-databind-3", "avaje-jsonb");
        assertThat(parse("--contender", "blackbird").names(Task.JSON_DECODE))
                .containsExactly("jackson-databind-2-blackbird", "jackson-databind-3-blackbird");
    }

    @Test
    void refuses_what_it_does_not_know() {
        assertThatThrownBy(() -> parse("--quik")).hasMessage("Unknown: --quik");
        assertThatThrownBy(() -> parse("--benchmark", "CsvDecode")).hasMessageContaining("JsonDecode");
        assertThatThrownBy(() -> parse("--rounds")).hasMessage("--rounds needs a value.");
    }

    @Test
    void shortens_iterations_when_jvms_start_slowly() {
        Pace pace = new Pace(Duration.ofSeconds(100), 20);
        double first = pace.iterationMillis();
        assertThat(first).isEqualTo(250);
        pace.ran(10, Duration.ofSeconds(60), first);
        assertThat(pace.iterationMillis()).isLessThan(first);
    }

    private static SuiteOptions parse(String... arguments) {
        return SuiteOptions.parse(List.of(arguments), Path.of("results"));
    }
}
