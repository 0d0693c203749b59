package dev.coupagen.generator.resolve;

import com.palantir.javapoet.ClassName;
import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.generator.diagnostics.GeneratorDiagnostic;
import dev.coupagen.generator.naming.NameScope;
import dev.coupagen.generator.naming.NameStyle;
import dev.coupagen.generator.naming.Names;
import dev.coupagen.generator.resolve.ResourceModel.Binding;
import dev.coupagen.generator.resolve.ResourceModel.CustomFieldsModel;
import dev.coupagen.generator.resolve.ResourceModel.OperationModel;
import dev.coupagen.generator.resolve.ResourceModel.OperationsModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.SourceVersion;

/** Decides every name and type of what is to be written. */
public final class Resolver {
    private final ApiDefinition definition;
    private final String packageName;
    private final Names javaNames;
    private final Screening screening;
    private final TypeResolver types;
    private final MembersResolver.Scopes scopes;

    private Resolver(ApiDefinition raw, Choice choice, String packageName, Notices notices) {
        this.packageName = packageName;
        this.screening = new Screening(notices);
        ApiDefinition screened = screening.screen(raw);
        this.javaNames = ResourceNames.of(screened);
        this.definition = ElementChoice.restrict(screened, choice.elements(), javaNames);
        this.types = new TypeResolver(packageName, javaNames, notices);
        this.scopes = MembersResolver.Scopes.of(javaNames);
    }

    /**
     * The model of the chosen resources and of those that they refer to.
     *
     * @param choice what of the release is wanted
     * @param notices takes what is left out, and why
     */
    public static JavaModel resolve(ApiDefinition definition, Choice choice, String packageName, Notices notices) {
        if (!SourceVersion.isName(packageName, SourceVersion.RELEASE_17) || packageName.startsWith("java.")) {
            throw GeneratorDiagnostic.PACKAGE_INVALID.exception(packageName);
        }
        Resolver resolver = new Resolver(definition, choice, packageName, notices);
        List<RowModel> rows =
                RowResolver.resolve(definition, choice.files(), JavaModel.filesPackage(packageName), notices);
        if (resolver.definition.resources().isEmpty() && rows.isEmpty()) {
            throw GeneratorDiagnostic.NO_RESOURCES.exception(definition.release());
        }
        return new JavaModel(packageName, resolver.resources(choice), rows);
    }

    private List<ResourceModel> resources(Choice choice) {
        Selection selection = Selection.of(definition, choice, javaNames);
        List<ResourceModel> models = new ArrayList<>();
        selection.whole().forEach(resource -> models.add(whole(resource)));
        selection.references().forEach(resource -> models.add(reference(resource)));
        models.sort(Comparator.comparing(model -> model.name().simpleName()));
        return models;
    }

    private ResourceModel whole(ResourceDefinition resource) {
        ClassName name = interfaceOf(resource);
        MembersResolver members = members(resource);
        return new ResourceModel(
                name,
                binding(resource),
                false,
                members.own(resource.elements(), true),
                resource.customFields().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new CustomFieldsModel(
                                ResourceNames.customFields(name), members.customFields(resource.customFields()))),
                operations(name, resource.operations()));
    }

    private ResourceModel reference(ResourceDefinition resource) {
        return new ResourceModel(
                interfaceOf(resource),
                binding(resource),
                true,
                members(resource).own(NaturalKeys.of(resource), false),
                Optional.empty(),
                Optional.empty());
    }

    private MembersResolver members(ResourceDefinition resource) {
        return new MembersResolver(resource.name(), interfaceOf(resource), scopes, types, screening);
    }

    private static Binding binding(ResourceDefinition resource) {
        return new Binding(resource.name(), resource.element(), resource.collection(), resource.path());
    }

    private static Optional<OperationsModel> operations(ClassName resource, List<OperationDefinition> operations) {
        Map<String, OperationDefinition> byAction = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (OperationDefinition operation : operations) {
            // An action is to be unique; where a definition file has it twice, the call itself tells them apart.
            String action = seen.add(operation.action())
                    ? operation.action()
                    : String.join(" ", operation.action(), operation.verb(), operation.path());
            byAction.put(action, operation);
        }
        Names constants = NameScope.members(NameStyle.CONSTANT).assign(byAction.keySet());
        List<OperationModel> models = new ArrayList<>();
        byAction.forEach((action, operation) -> models.add(new OperationModel(constants.of(action), operation)));
        models.sort(Comparator.comparing(OperationModel::constant));
        return models.isEmpty()
                ? Optional.empty()
                : Optional.of(new OperationsModel(ResourceNames.operations(resource), models));
    }

    private ClassName interfaceOf(ResourceDefinition resource) {
        return ClassName.get(packageName, javaNames.of(resource.name()));
    }
}
