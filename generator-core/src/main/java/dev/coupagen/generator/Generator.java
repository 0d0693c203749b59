package dev.coupagen.generator;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.DefinitionFile;
import dev.coupagen.definitions.io.Fingerprint;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.generator.emit.JavaEmitter;
import dev.coupagen.generator.output.GeneratedFile;
import dev.coupagen.generator.output.OutputFolder;
import dev.coupagen.generator.output.OutputFolder.Written;
import dev.coupagen.generator.resolve.JavaModel;
import dev.coupagen.generator.resolve.Resolver;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Generates the interfaces of a release: definitions in, Java out. This is its table of contents. */
public final class Generator {
    private Generator() {}

    /**
     * Does what the request asks for, or nothing if an earlier run did it already.
     *
     * @throws dev.coupagen.diagnostics.CoupagenException if the request cannot be met; then nothing was
     *     written
     */
    public static GenerateResult run(GenerateRequest request) {
        OutputFolder sources = new OutputFolder(request.sourceFolder());
        OutputFolder resources = new OutputFolder(request.resourceFolder());
        String fingerprint = fingerprint(request);
        if (sources.isCurrent(fingerprint) && resources.isCurrent(fingerprint)) {
            return GenerateResult.nothingToDo();
        }

        Notices notices = new Notices();
        ApiDefinition definition = request.definitions().load(notices);
        JavaModel model = Resolver.resolve(definition, request.resources(), request.packageName(), notices);
        List<GeneratedFile> java = JavaEmitter.emit(model);

        Written ofSources = sources.write(java, fingerprint, notices);
        Written ofResources = resources.write(List.of(definitions(definition)), fingerprint, notices);
        return new GenerateResult(
                false,
                definition.release(),
                model.resources().size(),
                ofSources.written() + ofResources.written(),
                ofSources.unchanged() + ofResources.unchanged(),
                ofSources.removed() + ofResources.removed(),
                notices.list());
    }

    private static String fingerprint(GenerateRequest request) {
        return new Fingerprint()
                .addBuildOf(Generator.class)
                .addBuildOf(ApiDefinition.class)
                .add(request.definitions().fingerprint())
                .add(request.packageName())
                .add(String.join(",", request.resources()))
                .value();
    }

    private static GeneratedFile definitions(ApiDefinition definition) {
        return new GeneratedFile(
                DefinitionFile.ON_CLASS_PATH, new String(DefinitionFile.bytes(definition), StandardCharsets.UTF_8));
    }
}
