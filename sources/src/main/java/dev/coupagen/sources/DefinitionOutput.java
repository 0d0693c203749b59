package dev.coupagen.sources;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.DefinitionException;
import dev.coupagen.definitions.DefinitionFile;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes the definition file that a user keeps. */
public final class DefinitionOutput {
    private DefinitionOutput() {}

    /**
     * Writes the definitions and says so.
     *
     * @param output the file; nothing is written if empty
     * @throws dev.coupagen.diagnostics.CoupagenException if it cannot be written
     */
    public static void write(ApiDefinition definition, Optional<Path> output, Consumer<String> progress) {
        if (output.isEmpty()) {
            return;
        }
        try {
            DefinitionFile.write(definition, output.orElseThrow());
        } catch (DefinitionException e) {
            throw SourceDiagnostic.DEFINITIONS_NOT_USABLE.exception(String.valueOf(e.getMessage()));
        }
        progress.accept("Wrote " + output.orElseThrow());
    }
}
