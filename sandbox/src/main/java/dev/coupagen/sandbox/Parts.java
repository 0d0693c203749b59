package dev.coupagen.sandbox;

import dev.coupagen.sandbox.api.Settings;
import dev.coupagen.sandbox.auth.Client;
import dev.coupagen.sandbox.auth.Gate;
import dev.coupagen.sandbox.faults.Faults;
import dev.coupagen.sandbox.files.FlatFiles;
import dev.coupagen.sandbox.files.FolderExchange;
import dev.coupagen.sandbox.sftp.FolderServer;
import dev.coupagen.sandbox.store.Journal;
import dev.coupagen.sandbox.store.Store;
import dev.coupagen.sandbox.traffic.RequestLog;
import java.util.Optional;

/** What a running sandbox is made of. */
record Parts(
        Client client,
        Gate gate,
        Store store,
        Journal journal,
        Settings settings,
        Faults faults,
        RequestLog log,
        FlatFiles files,
        Optional<FolderExchange> folders,
        Optional<FolderServer> sftp) {}
