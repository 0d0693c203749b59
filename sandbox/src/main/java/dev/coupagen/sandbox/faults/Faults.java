package dev.coupagen.sandbox.faults;

import dev.coupagen.sandbox.http.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** The faults that are switched on. Safe for use by many threads. */
public final class Faults {
    private final List<Switch> switches = new CopyOnWriteArrayList<>();
    private final Random random;

    private static final class Switch {
        private final Fault fault;
        private final AtomicInteger left;

        private Switch(Fault fault) {
            this.fault = fault;
            this.left = new AtomicInteger(fault.times() == 0 ? Integer.MAX_VALUE : fault.times());
        }
    }

    /** No faults. What happens to some calls of a hundred is drawn from the seed. */
    public Faults(long seed) {
        this.random = new Random(seed);
    }

    /** Switches a fault on. */
    public Faults add(Fault fault) {
        switches.add(new Switch(fault));
        return this;
    }

    /** Switches all faults off. */
    public void clear() {
        switches.clear();
    }

    /** The faults that are on. */
    public List<Fault> active() {
        return switches.stream()
                .filter(one -> one.left.get() > 0)
                .map(one -> one.fault)
                .toList();
    }

    /** The faults that happen to a call, each of which counts. */
    public List<Fault> of(Call call) {
        List<Fault> happening = new ArrayList<>();
        for (Switch one : switches) {
            if (one.fault.concerns(call.verb(), call.path()) && isDrawn(one.fault) && one.left.getAndDecrement() > 0) {
                happening.add(one.fault);
            }
        }
        return happening;
    }

    private boolean isDrawn(Fault fault) {
        return fault.percent() >= 100 || random.nextInt(100) < fault.percent();
    }
}
