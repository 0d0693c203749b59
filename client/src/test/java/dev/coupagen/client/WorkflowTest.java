package dev.coupagen.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.client.export.ExportState;
import dev.coupagen.client.export.FileState;
import dev.coupagen.client.export.JdbcState;
import dev.coupagen.client.imports.Import;
import dev.coupagen.client.imports.ImportReport;
import dev.coupagen.client.model.ImmutableSupplier;
import dev.coupagen.client.model.Invoice;
import dev.coupagen.client.model.InvoicePath;
import dev.coupagen.client.model.Supplier;
import dev.coupagen.client.model.SupplierPath;
import dev.coupagen.runtime.query.Query;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Export and import from beginning to end, and from the middle to the end. */
class WorkflowTest {
    @RegisterExtension
    static final Sandbox SANDBOX = new Sandbox(30);

    @TempDir
    Path folder;

    private static Set<Long> unexported(Coupa coupa) {
        try (Stream<Invoice> all = coupa.resource(InvoicePath.INVOICE).stream(
                Query.from(InvoicePath.INVOICE).argument("exported", "false"))) {
            return new TreeSet<>(all.map(invoice -> invoice.id().orElseThrow()).toList());
        }
    }

    /** Stops like a process that is killed, at a random one of its requests or writes. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void anExportThatIsKilledAgainAndAgainLosesNothingAndMarksNothingThatWasNotTaken() {
        Random random = new Random(7);
        AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
        try (Coupa steady = SANDBOX.client().build();
                Coupa mortal = SANDBOX.client()
                        .interceptor((call, next) -> {
                            if (left.decrementAndGet() < 0) {
                                throw new Killed();
                            }
                            return next.send(call);
                        })
                        .build()) {
            Set<Long> before = unexported(steady);
            assertThat(before).isNotEmpty();
            Set<Long> taken = new HashSet<>();
            boolean isComplete = false;
            for (int kills = 0; !isComplete && kills < 200; kills++) {
                left.set(random.nextInt(12));
                try (FileState state = FileState.open(folder.resolve("export.state"))) {
                    isComplete = mortal.export(InvoicePath.INVOICE)
                            .state(state)
                            .to(invoice -> {
                                if (left.decrementAndGet() < 0) {
                                    throw new Killed();
                                }
                                taken.add(invoice.id().orElseThrow());
                                return "ERP-" + invoice.id().orElseThrow();
                            })
                            .isComplete();
                } catch (Killed e) {
                    left.set(Integer.MAX_VALUE);
                    Set<Long> marked = new TreeSet<>(before);
                    marked.removeAll(unexported(steady));
                    assertThat(taken).containsAll(marked);
                }
            }
            assertThat(isComplete).isTrue();
            assertThat(taken).isEqualTo(before);
            left.set(Integer.MAX_VALUE);
            assertThat(unexported(steady)).isEmpty();
        }
    }

    @Test
    void aStateInAFileSurvivesALineThatWasCutOff() throws Exception {
        Path file = folder.resolve("state");
        Files.writeString(file, "took\t1\tA\ntook\t2\tB\nmarked\t1\t\ntook\t3");
        try (FileState state = FileState.open(file)) {
            assertThat(state.taken("1")).isEmpty();
            assertThat(state.taken("2")).hasValue("B");
            assertThat(state.taken("3")).isEmpty();
        }
    }

    @Test
    void aStateInAFileIsUsedByOneAtATimeAndAnotherDoesNotChangeIt() throws Exception {
        Path file = folder.resolve("state");
        try (FileState state = FileState.open(file)) {
            state.took("1", "A");
            assertThatThrownBy(() -> FileState.open(file))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Another process uses the state " + file);
            state.took("2", "B");
        }
        try (FileState state = FileState.open(file)) {
            assertThat(state.taken("1")).hasValue("A");
            assertThat(state.taken("2")).hasValue("B");
        }
    }

    @Test
    void aStateInATableOfH2IsThatOfItsJob() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:state;DB_CLOSE_DELAY=-1");
        requireState(database);
    }

    @Test
    void aStateInATableOfPostgreSqlIsThatOfItsJob() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            requireState(server.getPostgresDatabase());
        }
    }

    private static void requireState(DataSource database) {
        ExportState first = JdbcState.of(database, "invoices");
        ExportState second = JdbcState.of(database, "orders");
        first.took("7", "ERP-7");
        first.took("7", "ERP-7b");
        assertThat(JdbcState.of(database, "invoices").taken("7")).hasValue("ERP-7b");
        assertThat(second.taken("7")).isEmpty();
        first.marked("7");
        assertThat(first.taken("7")).isEmpty();
    }

    @Test
    void anImportCreatesUpdatesReportsAndGoesOn() throws Exception {
        Path report = folder.resolve("import.tsv");
        List<Supplier> wanted = IntStream.range(0, 6)
                .mapToObj(i -> (Supplier) ImmutableSupplier.builder()
                        .number("IMP-" + i)
                        .name("Imported " + i)
                        .build())
                .toList();
        try (Coupa coupa = SANDBOX.client().build()) {
            ImportReport first = bring(coupa, report, wanted.subList(0, 4));
            assertThat(first.created()).isEqualTo(4);
            ImportReport second = bring(coupa, report, wanted);
            assertThat(second.skipped()).isEqualTo(4);
            assertThat(second.created()).isEqualTo(2);
            ImportReport again = bring(coupa, folder.resolve("other.tsv"), wanted);
            assertThat(again.updated()).isEqualTo(6);
            assertThat(Files.readAllLines(report)).hasSize(6);
            assertThat(coupa.resource(SupplierPath.SUPPLIER)
                            .find(Query.from(SupplierPath.SUPPLIER)
                                    .where(SupplierPath.SUPPLIER.number().startsWith("IMP-"))))
                    .hasSize(6);
        }
    }

    /** Every second one has no name, without which Coupa takes no supplier. */
    private static Supplier halfNamed(int i) {
        ImmutableSupplier.Builder supplier = ImmutableSupplier.builder().number("BOUND-" + i);
        return i % 2 == 0 ? supplier.name("Bound " + i).build() : supplier.build();
    }

    @Test
    void anImportEndsAfterAsManyRefusalsAsItMayHaveAndGoesOnFromThere() throws Exception {
        Path report = folder.resolve("bound.tsv");
        AtomicInteger asked = new AtomicInteger();
        AtomicInteger created = new AtomicInteger();
        try (Coupa coupa = SANDBOX.client()
                .listener(event -> created.addAndGet(event.verb().equals("POST") && event.status() == 201 ? 1 : 0))
                .build()) {
            ImportReport first = suppliers(coupa)
                    .report(report)
                    .refusedAtMost(3)
                    .from(IntStream.range(0, 100)
                            .peek(i -> asked.incrementAndGet())
                            .mapToObj(WorkflowTest::halfNamed));
            assertThat(first.isComplete()).isFalse();
            assertThat(first.created()).isEqualTo(3);
            assertThat(first.refused()).hasSize(3);
            assertThat(first.refused().values())
                    .allSatisfy(message -> assertThat(message).containsIgnoringCase("name"));
            assertThat(created).as("created on the instance").hasValue(3);
            assertThat(asked).as("taken from the stream").hasValueLessThanOrEqualTo(7);
            assertThat(Files.readAllLines(report))
                    .hasSize(6)
                    .filteredOn(line -> line.contains("\trefused\t"))
                    .hasSize(3);

            ImportReport last = suppliers(coupa)
                    .report(report)
                    .refusedAtMost(3)
                    .from(IntStream.range(0, 6).mapToObj(WorkflowTest::halfNamed));
            assertThat(last.isComplete())
                    .as("the third refused one is the last of all")
                    .isTrue();
            assertThat(last.skipped()).isEqualTo(3);
            assertThat(last.refused()).hasSize(3);

            ImportReport second = suppliers(coupa)
                    .report(report)
                    .from(IntStream.range(0, 100)
                            .mapToObj(i -> ImmutableSupplier.builder()
                                    .number("BOUND-" + i)
                                    .name("Bound " + i)
                                    .build()));
            assertThat(second.isComplete()).isTrue();
            assertThat(second.skipped()).isEqualTo(3);
            assertThat(second.created()).isEqualTo(97);
            assertThat(second.refused()).isEmpty();
            assertThatThrownBy(() -> suppliers(coupa).refusedAtMost(0)).hasMessageContaining("1 or more");
        }
    }

    private static Import<Supplier> suppliers(Coupa coupa) {
        return coupa.importInto(
                SupplierPath.SUPPLIER,
                supplier -> SupplierPath.SUPPLIER.number().eq(supplier.number().orElseThrow()));
    }

    private static ImportReport bring(Coupa coupa, Path report, List<Supplier> suppliers) {
        return suppliers(coupa).report(report).from(suppliers.stream());
    }

    @Test
    void attachmentsComeBackAsTheyWent() throws Exception {
        Path file = folder.resolve("a \"quoted\" name.bin");
        byte[] content = new byte[300_000];
        new Random(1).nextBytes(content);
        Files.write(file, content);
        try (Coupa coupa = SANDBOX.client().build()) {
            Attachments attachments = coupa.resource(InvoicePath.INVOICE)
                    .attachments(coupa.resource(InvoicePath.INVOICE)
                            .first(Query.from(InvoicePath.INVOICE))
                            .flatMap(Invoice::id)
                            .orElseThrow());
            String id = attachments.upload(file, "Internal");
            assertThat(id).isNotEmpty();
            assertThat(attachments.link("https://acme.example/terms", "Internal"))
                    .isNotEmpty();
            Path target = folder.resolve("down.bin");
            assertThat(attachments.download(id, target)).isEqualTo(content.length);
            assertThat(target).hasBinaryContent(content);
            assertThatThrownBy(() -> attachments.download("987654321", folder.resolve("none.bin")))
                    .isInstanceOf(NotFoundException.class);
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.map(path -> path.getFileName().toString()))
                        .noneMatch(name -> name.endsWith(".part") || name.equals("none.bin"));
            }
        }
    }
}
