package dev.coupagen.generator;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.ClassPathDefinitions;
import dev.coupagen.definitions.io.Fingerprint;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.generator.emit.JavaEmitter;
import dev.coupagen.generator.output.GeneratedFile;
import dev.coupagen.generator.output.OutputFolder;
import dev.coupagen.generator.output.OutputFolder.Written;
import dev.coupagen.generator.resolve.JavaModel;
import dev.coupagen.generator.resolve.Resolver;
import dev.coupagen.generator.resolve.ResourceModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
        JavaModel model = Resolver.resolve(definition, request.choice(), request.packageName(), notices);
        List<GeneratedFile> java = JavaEmitter.emit(model, request.packageInfo());
        int references = (int)
                model.resources().stream().filter(ResourceModel::reference).count();

        Written written = write(sources, resources, java, definitions(definition, model), fingerprint, notices);
        return new GenerateResult(
                false,
                definition.release(),
                model.resources().size() - references,
                references,
                written.written(),
                written.unchanged(),
                written.removed(),
                notices.list());
    }

    /** Writes the files; at once if both go into one folder, or each write would remove what the other wrote. */
    private static Written write(
            OutputFolder sources,
            OutputFolder resources,
            List<GeneratedFile> java,
            List<GeneratedFile> definitions,
            String fingerprint,
            Notices notices) {
        if (sources.equals(resources)) {
            return sources.write(
                    Stream.concat(java.stream(), definitions.stream()).toList(), fingerprint, notices);
        }
        return sources.write(java, fingerprint, notices).plus(resources.write(definitions, fingerprint, notices));
    }

    private static String fingerprint(GenerateRequest request) {
        return new Fingerprint()
                .addBuildOf(Generator.class)
                .addBuildOf(ApiDefinition.class)
                .add(request.definitions().fingerprint())
                .add(request.packageName())
                .add(request.choice().toString())
                .add(Boolean.toString(request.packageInfo()))
                .value();
    }

    /** The definitions of what is generated and of what has the customer's fields. */
    private static List<GeneratedFile> definitions(ApiDefinition definition, JavaModel model) {
        Set<String> names = new HashSet<>();
        model.resources().forEach(resource -> names.add(resource.binding().name()));
        definition.resources().values().stream()
                .filter(resource -> !resource.customFields().isEmpty())
                .forEach(resource -> names.add(resource.name()));
        Set<String> files = new HashSet<>();
        model.rows().forEach(row -> files.add(row.binding().file()));
        return Stream.of(
                        ClassPathDefinitions.files(definition, names),
                        ClassPathDefinitions.flatFiles(definition, files))
                .flatMap(some -> some.entrySet().stream())
                .map(file -> new GeneratedFile(file.getKey(), file.getValue()))
                .toList();
    }
}
