package app;

import module java.base;

import coupa.Supplier;
import coupa.SupplierMapper;
import coupa.SupplierPath;

/** The language and the threads of Java 25. */
public final class Main {
    public static void main(String[] arguments) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Supplier>> read = IntStream.range(0, 1000)
                    .mapToObj(i -> threads.submit(() -> (Supplier) SupplierMapper.INSTANCE.fromJson("{\"id\":" + i + "}")))
                    .toList();
            long sum = 0;
            for (Future<Supplier> one : read) {
                sum += switch (one.get().id()) {
                    case Optional<Long> id when id.isPresent() -> id.get();
                    case Optional<Long> _ -> throw new AssertionError();
                };
            }
            IO.println("java " + Runtime.version().feature() + " " + sum + " " + SupplierPath.SUPPLIER.name());
        }
    }
}
