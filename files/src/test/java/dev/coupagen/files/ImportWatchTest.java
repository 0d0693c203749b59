package dev.coupagen.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.client.Coupa;
import dev.coupagen.client.Credentials;
import dev.coupagen.sandbox.CoupaSandbox;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are uploaded over SFTP, and what the instance tells of their imports. */
class ImportWatchTest {
    private static final Duration MOST = Duration.ofMinutes(2);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private CoupaSandbox sandbox;

    @SuppressWarnings("NullAway.Init")
    private Coupa coupa;

    @SuppressWarnings("NullAway.Init")
    private FileExchange exchange;

    @SuppressWarnings("NullAway.Init")
    private ImportWatch imports;

    @BeforeEach
    void start() {
        sandbox = CoupaSandbox.builder().records(2).files(folder).sftp(0).start();
        coupa = Coupa.builder()
                .url(sandbox.url())
                .credentials(Credentials.client(sandbox.clientId(), sandbox.clientSecret()))
                .build();
        exchange = FileExchange.sftp(
                SftpSettings.of("127.0.0.1", sandbox.clientId(), HostKey.fingerprints(sandbox.sftpFingerprint()))
                        .withPort(sandbox.sftpPort().orElseThrow())
                        .withPassword(sandbox::clientSecret));
        // Instead of waiting until the instance looks at its folders, it is told to.
        imports = new ImportWatch(coupa, time -> sandbox.importFolders(), Clock.systemUTC(), Duration.ofSeconds(20));
    }

    @AfterEach
    void stop() {
        exchange.close();
        coupa.close();
        sandbox.close();
    }

    private ImportOutcome upload(String name, String csv) {
        return imports.upload(
                exchange.incoming("./Incoming/Suppliers/"), name, csv.getBytes(StandardCharsets.UTF_8), MOST);
    }

    @Test
    void theOutcomeOfAnImportIsTold() {
        ImportOutcome outcome = upload("suppliers.csv", "Name*,Supplier Number\nWatched,W-1\n");
        assertThat(outcome.isComplete()).isTrue();
        assertThat(outcome.file()).isEqualTo("suppliers.csv");
        assertThat(outcome.status()).isEqualTo("Done");
        assertThat(outcome.text()).isEqualTo("1 rows processed, creating 1 new rows and updating 0 rows.");
        assertThat(outcome.id()).isPositive();
    }

    @Test
    void rowsThatAreWrongAreNamed() {
        ImportOutcome outcome = upload("suppliers.csv", "Name*,On Hold\nRight,true\nWrong,perhaps\n,true\n");
        assertThat(outcome.isComplete()).isFalse();
        assertThat(outcome.errors())
                .extracting(ImportOutcome.RowError::row)
                .containsExactly(Optional.of(3L), Optional.of(4L));
        assertThat(outcome.errors().get(0).messages())
                .singleElement()
                .asString()
                .contains("perhaps");
        assertThat(outcome.errors().get(1).messages())
                .singleElement()
                .asString()
                .contains("can't be blank");
    }

    @Test
    void anEarlierImportOfTheSameNameIsNotTakenForIt() {
        ImportOutcome first = upload("suppliers.csv", "Name*,On Hold\nWrong,perhaps\n");
        ImportOutcome second = upload("suppliers.csv", "Name*\nRight\n");
        assertThat(first.status()).isEqualTo("Failed");
        assertThat(second.isComplete()).isTrue();
        assertThat(second.id()).isGreaterThan(first.id());
        assertThat(imports.newest()).isEqualTo(second.id());
    }

    @Test
    void aFileThatNobodyImportsEndsInAMessage() {
        assertThatThrownBy(() -> imports.await("never.csv", 0, Duration.ZERO))
                .isInstanceOf(FileExchangeException.class)
                .hasMessageContaining("No import of never.csv began within PT0S");
    }
}
