package dev.coupagen.client;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.client.imports.ImportReport;
import dev.coupagen.client.model.ImmutableSupplier;
import dev.coupagen.client.model.Invoice;
import dev.coupagen.client.model.InvoicePath;
import dev.coupagen.client.model.Supplier;
import dev.coupagen.client.model.SupplierPath;
import dev.coupagen.client.paging.Watermark;
import dev.coupagen.runtime.Operation;
import dev.coupagen.runtime.query.Query;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** All that there is with waiting is there without. */
class AsyncTest {
    private static final Query<Supplier> SUPPLIERS = Query.from(SupplierPath.SUPPLIER);

    @RegisterExtension
    static final Sandbox SANDBOX = new Sandbox(120);

    @RegisterExtension
    final Instance instance = new Instance();

    @TempDir
    Path folder;

    @Test
    void recordsAreCreatedReadChangedAndFound() throws Exception {
        try (Coupa coupa = SANDBOX.client().build()) {
            AsyncResourceClient<Supplier> suppliers = coupa.async().resource(SupplierPath.SUPPLIER);
            Supplier made = suppliers
                    .create(ImmutableSupplier.builder()
                            .name("Async")
                            .number("AS-1")
                            .build())
                    .get();
            long id = made.id().orElseThrow();
            assertThat(suppliers.get(id).get()).isPresent();
            assertThat(suppliers.get(Long.toString(id)).get()).isPresent();
            assertThat(suppliers
                            .get(id, SUPPLIERS.fields(SupplierPath.SUPPLIER.name()))
                            .get())
                    .isPresent();
            assertThat(suppliers.getAll(List.of(id)).get()).hasSize(1);
            Supplier renamed =
                    ImmutableSupplier.copyOf(made).toBuilder().name("Async 2").build();
            assertThat(suppliers.update(made, renamed).get().name()).hasValue("Async 2");
            Query<Supplier> byNumber =
                    SUPPLIERS.where(SupplierPath.SUPPLIER.number().eq("AS-1"));
            assertThat(suppliers.first(byNumber).get()).isPresent();
            assertThat(suppliers.exists(byNumber).get()).isTrue();
            assertThat(suppliers.find(byNumber).get()).hasSize(1);
            assertThat(suppliers.forEach(SUPPLIERS, supplier -> {}).get()).isGreaterThan(100);
            assertThat(coupa.async()
                            .graphQl(byNumber.fields(SupplierPath.SUPPLIER.id()))
                            .get()
                            .records())
                    .hasSize(1);
            OperationCall<Supplier> show =
                    coupa.resource(SupplierPath.SUPPLIER).operation(Operation.of("GET", "/suppliers/{id}"));
            assertThat(suppliers.send(show.path(id)).get().status()).isEqualTo(200);
        }
    }

    @Test
    void attachmentsAndWorkflowsAreThereToo() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "text");
        try (Coupa coupa = SANDBOX.client().build()) {
            AsyncAttachments attachments =
                    coupa.async().resource(InvoicePath.INVOICE).attachments(firstInvoice(coupa));
            String id = attachments.upload(file, "Internal").get();
            assertThat(attachments.download(id, folder.resolve("b.txt")).get()).isEqualTo(4);
            Set<Long> taken = ConcurrentHashMap.newKeySet();
            assertThat(coupa.async()
                            .export(coupa.export(InvoicePath.INVOICE), invoice -> {
                                taken.add(invoice.id().orElseThrow());
                                return "";
                            })
                            .get()
                            .marked())
                    .isEqualTo(taken.size());
            ImportReport report = coupa.async()
                    .importFrom(
                            coupa.importInto(
                                    SupplierPath.SUPPLIER,
                                    supplier -> SupplierPath.SUPPLIER
                                            .number()
                                            .eq(supplier.number().orElseThrow())),
                            Stream.of(ImmutableSupplier.builder()
                                    .name("I")
                                    .number("I-1")
                                    .build()))
                    .get();
            assertThat(report.created()).isEqualTo(1);
            List<Invoice> changed = new ArrayList<>();
            coupa.async()
                    .resource(InvoicePath.INVOICE)
                    .changes(Query.from(InvoicePath.INVOICE), Watermark.since(Instant.EPOCH), changed::add, mark -> {})
                    .get();
            assertThat(changed).isNotEmpty();
        }
    }

    private static long firstInvoice(Coupa coupa) {
        return coupa.resource(InvoicePath.INVOICE)
                .first(Query.from(InvoicePath.INVOICE))
                .flatMap(Invoice::id)
                .orElseThrow();
    }

    @Test
    void aFutureFailsWithTheExceptionOfTheCall() {
        try (Coupa coupa = SANDBOX.client().build()) {
            assertThatThrownBy(() -> coupa.async()
                            .resource(SupplierPath.SUPPLIER)
                            .call(Operation.of("GET", "/suppliers/{id}"), 987_654_321)
                            .get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void aFutureThatIsCancelledInterruptsItsCall() throws Exception {
        instance.server()
                .stubFor(get("/api/invoices/7").willReturn(okJson("{\"id\":7}").withFixedDelay(20_000)));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        try (Coupa coupa = instance.client()
                .interceptor((call, next) -> {
                    if (call.verb().equals("GET")) {
                        begun.countDown();
                    }
                    try {
                        return next.send(call);
                    } catch (InterruptedException e) {
                        interrupted.countDown();
                        throw e;
                    }
                })
                .build()) {
            CompletableFuture<?> slow =
                    coupa.async().resource(InvoicePath.INVOICE).get(7);
            begun.await();
            assertThat(slow.cancel(true)).isTrue();
            assertThat(interrupted.await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** Takes a few at a time. */
    private static final class Few implements Flow.Subscriber<Supplier> {
        private final List<Long> ids = new ArrayList<>();
        private final CompletableFuture<List<Long>> done = new CompletableFuture<>();
        private final int most;
        private Flow.Subscription subscription = new Flow.Subscription() {
            @Override
            public void request(long more) {}

            @Override
            public void cancel() {}
        };

        Few(int most) {
            this.most = most;
        }

        @Override
        public void onSubscribe(Flow.Subscription newSubscription) {
            subscription = newSubscription;
            subscription.request(3);
        }

        @Override
        public void onNext(Supplier supplier) {
            ids.add(supplier.id().orElseThrow());
            if (ids.size() == most) {
                subscription.cancel();
                done.complete(ids);
            } else if (ids.size() % 3 == 0) {
                subscription.request(3);
            }
        }

        @Override
        public void onError(Throwable failure) {
            done.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            done.complete(ids);
        }
    }

    @Test
    void aPublisherGivesAllRecordsAsTheyAreAskedFor() throws Exception {
        try (Coupa coupa = SANDBOX.client().build()) {
            List<Long> all = coupa.resource(SupplierPath.SUPPLIER).stream(SUPPLIERS)
                    .map(supplier -> supplier.id().orElseThrow())
                    .toList();
            AsyncResourceClient<Supplier> suppliers = coupa.async().resource(SupplierPath.SUPPLIER);
            Few whole = new Few(Integer.MAX_VALUE);
            suppliers.stream(SUPPLIERS).subscribe(whole);
            assertThat(whole.done.get(10, TimeUnit.SECONDS)).isEqualTo(all);
            Few limited = new Few(Integer.MAX_VALUE);
            suppliers.stream(SUPPLIERS.limit(6)).subscribe(limited);
            assertThat(limited.done.get(10, TimeUnit.SECONDS)).isEqualTo(all.subList(0, 6));
            Few cancelled = new Few(10);
            suppliers.stream(SUPPLIERS).subscribe(cancelled);
            assertThat(cancelled.done.get(10, TimeUnit.SECONDS)).isEqualTo(all.subList(0, 10));
        }
    }
}
