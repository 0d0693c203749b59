package dev.coupagen.upgrade.check;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.diff.Change;
import dev.coupagen.definitions.diff.ChangeKind;
import dev.coupagen.definitions.diff.Difference;
import dev.coupagen.definitions.diff.Impact;
import dev.coupagen.definitions.diff.Part;
import dev.coupagen.definitions.diff.ReleaseDiff;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.upgrade.UpgradeDiagnostic;
import dev.coupagen.upgrade.usage.CodeLocation;
import dev.coupagen.upgrade.usage.ProjectUsages;
import dev.coupagen.upgrade.usage.Usage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the lines of a project that an upgrade touches. */
public final class Check {
    private static final Set<ChangeKind> NEWS =
            Set.of(ChangeKind.ELEMENT_ADDED, ChangeKind.OPERATION_ADDED, ChangeKind.ELEMENT_WRITABLE);

    private static final Set<ChangeKind> ENDS_OF_VALUES =
            Set.of(ChangeKind.ELEMENT_REMOVED, ChangeKind.ELEMENT_RENAMED, ChangeKind.ELEMENT_TYPE_CHANGED);

    private final CheckRequest request;
    private final Notices notices = new Notices();

    private Check(CheckRequest request) {
        this.request = request;
    }

    /**
     * Runs a check.
     *
     * @throws dev.coupagen.diagnostics.CoupagenException if there are no classes, or the baseline cannot be read
     */
    public static CheckResult run(CheckRequest request) {
        return new Check(request).run();
    }

    private CheckResult run() {
        if (request.classes().stream().noneMatch(Files::exists)) {
            throw UpgradeDiagnostic.NO_CLASSES.exception(
                    request.classes().stream().map(Path::toString).collect(Collectors.joining(", ")));
        }
        Baseline baseline = Baseline.read(request.baseline());
        ApiDefinition to = CustomFieldCarryOver.of(request.from(), request.to());
        Difference difference = ReleaseDiff.between(request.from(), to);
        Set<Usage> usages = ProjectUsages.read(request.classes(), request.libraries(), request.from(), notices);
        DeclarationLines lines = new DeclarationLines(request.sources());
        List<Finding> all = new ArrayList<>();
        new Touched(difference, usages).findings().forEach(finding -> all.add(lines.locate(finding)));
        all.sort(null);
        List<Finding> open = new ArrayList<>();
        List<Finding> accepted = new ArrayList<>();
        all.forEach(finding -> (baseline.accepts(finding) ? accepted : open).add(finding));
        baseline.unused(notices);
        return new CheckResult(
                difference.from(),
                difference.to(),
                open,
                accepted,
                news(difference, usages),
                used(usages),
                notices.list());
    }

    private static int used(Set<Usage> usages) {
        Set<List<String>> names = new HashSet<>();
        usages.stream()
                .filter(usage -> usage.part() != Part.RESOURCE)
                .forEach(usage -> names.add(List.of(usage.resource(), usage.name())));
        return names.size();
    }

    private static List<Change> news(Difference difference, Set<Usage> usages) {
        Set<String> resources = usages.stream().map(Usage::resource).collect(Collectors.toSet());
        return difference.changes().stream()
                .filter(change -> change.impact() == Impact.COMPATIBLE && NEWS.contains(change.kind()))
                .filter(change -> resources.contains(change.resource()))
                .toList();
    }

    /** Which usages a difference touches. */
    private static final class Touched {
        private final Difference difference;
        private final Map<String, List<Usage>> byResource;

        Touched(Difference difference, Set<Usage> usages) {
            this.difference = difference;
            this.byResource =
                    usages.stream().collect(Collectors.groupingBy(Usage::resource, HashMap::new, Collectors.toList()));
        }

        List<Finding> findings() {
            List<Finding> findings = new ArrayList<>();
            for (Change change : ValueChanges.joined(difference.changes())) {
                List<Usage> inResource = byResource.getOrDefault(change.resource(), List.of());
                boolean isSet = isSet(change, inResource);
                Set<CodeLocation> seen = new HashSet<>();
                for (Usage usage : inResource) {
                    Impact impact = impact(change, usage, isSet);
                    if (impact != Impact.COMPATIBLE && seen.add(usage.location())) {
                        findings.add(new Finding(change, impact, usage.location()));
                    }
                }
            }
            return findings;
        }

        private static Impact impact(Change change, Usage usage, boolean isSet) {
            if (isNowRequired(change)) {
                // What a create lacks is found where records are created, unless the project sets it somewhere.
                boolean creates = usage.part() == Part.RESOURCE && usage.kind() == Usage.Kind.WRITE;
                return creates && !isSet ? change.writers() : Impact.COMPATIBLE;
            }
            if (!isAbout(change, usage)) {
                return Impact.COMPATIBLE;
            }
            return switch (usage.kind()) {
                case READ -> change.readers();
                case WRITE -> change.writers();
                case ANY -> change.impact();
            };
        }

        private static boolean isNowRequired(Change change) {
            return change.kind() == ChangeKind.ELEMENT_REQUIRED
                    || (change.kind() == ChangeKind.ELEMENT_ADDED && change.writers() == Impact.BREAKING);
        }

        private static boolean isSet(Change change, List<Usage> usages) {
            return isNowRequired(change)
                    && usages.stream()
                            .anyMatch(usage -> usage.part() == Part.ELEMENT
                                    && usage.kind() != Usage.Kind.READ
                                    && usage.name().equals(change.element()));
        }

        private static boolean isAbout(Change change, Usage usage) {
            return switch (change.kind().part()) {
                case RESOURCE -> true;
                case OPERATION -> usage.part() == Part.OPERATION && usage.name().equals(change.operation());
                case ELEMENT ->
                    usage.part() == Part.ELEMENT
                            && usage.name().equals(change.element())
                            && isAboutValue(change, usage);
                // Usages are those of resources.
                case FILE, ROW, COLUMN -> false;
            };
        }

        /**
         * A line that names a value is touched by the end of this value or of the element's type; other lines are touched by all
         * but the end of a single value.
         */
        private static boolean isAboutValue(Change change, Usage usage) {
            if (change.kind() == ChangeKind.ELEMENT_VALUE_REMOVED) {
                return usage.value().equals(change.before().orElse(""))
                        && !usage.value().isEmpty();
            }
            return usage.value().isEmpty() || ENDS_OF_VALUES.contains(change.kind());
        }
    }
}
