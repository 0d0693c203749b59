package dev.coupagen.sandbox;

import dev.coupagen.sandbox.api.DataFile;
import dev.coupagen.sandbox.schema.Catalog;
import dev.coupagen.sandbox.schema.SandboxException;
import dev.coupagen.sandbox.seed.SeedPlan;
import dev.coupagen.sandbox.seed.Seeder;
import dev.coupagen.sandbox.store.DiskJournal;
import dev.coupagen.sandbox.store.Journal;
import dev.coupagen.sandbox.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the records of a sandbox come from as it starts: a file, a folder that kept them, or else they are made. */
record StartingData(@Nullable Path data, SeedPlan plan, Clock clock) {

    /** What keeps changes, and holds those of earlier runs. */
    Journal journal(Catalog catalog) {
        return data == null || isFile(data) ? Journal.NONE : DiskJournal.open(data, catalog);
    }

    /** Fills a store, unless its journal holds records already. */
    void fill(Store store, Journal journal) {
        if (!journal.isEmpty()) {
            return;
        }
        if (data == null || !isFile(data)) {
            Seeder.fill(store, plan);
            return;
        }
        Seeder.fill(store, new SeedPlan(plan.seed(), 0, Map.of()));
        try {
            DataFile.read(store, Files.readAllBytes(data), clock);
        } catch (IOException e) {
            throw new SandboxException("The data " + data + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean isFile(Path path) {
        return path.toString().endsWith(".json");
    }
}
