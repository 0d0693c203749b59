package dev.coupagen.upgrade.usage;

import dev.coupagen.upgrade.usage.ModelIndex.Target;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Follows names of elements that are texts: {@code Query.parse(INVOICE_HEADER, "supplier[name]=ACME")}, paths by name of
 * {@code DynamicResources}, {@code presence("invoice-number")}, and custom fields by name. Only what directly precedes a
 * call is followed; a text that comes from elsewhere is no evidence.
 */
final class NamesInQueries {
    private static final String RUNTIME = "coupagen/runtime/";
    private static final Pattern ARGUMENT_END = Pattern.compile("&");
    private static final Set<String> BY_NAME = Set.of("presence", "unreadable");

    private final ModelIndex index;
    private final Consumer<Target> found;
    private String text = "";
    private String root = "";
    private String current = "";
    private String customFieldsOf = "";

    NamesInQueries(ModelIndex index, Consumer<Target> found) {
        this.index = index;
        this.found = found;
    }

    /** A text is loaded. */
    void text(String value) {
        text = value;
    }

    /** A variable is loaded: a chain of calls starts again. */
    void variable() {
        current = root;
    }

    /** The start of the paths of a resource is loaded. */
    void root(String resource) {
        root = resource;
        current = resource;
    }

    /** An element of a model or a path was called. */
    void element(Target target) {
        customFieldsOf = target.element().equals("custom-fields") ? target.resource() : "";
    }

    /** A method of a model that is not an accessor is called. */
    void called(String resource, String method, String descriptor) {
        if (BY_NAME.contains(method) && descriptor.startsWith("(Ljava/lang/String;)")) {
            index.named(resource, text).ifPresent(found);
        }
    }

    /** A method of another class is called. */
    void call(String owner, String method, String descriptor) {
        int start = owner.indexOf(RUNTIME);
        if (start < 0) {
            return;
        }
        String type = owner.substring(start + RUNTIME.length());
        switch (type) {
            case "dynamic/DynamicResources" -> {
                if (method.equals("mapper")) {
                    root(text);
                }
            }
            case "query/Query" -> {
                if (method.startsWith("parse")) {
                    arguments(root, text);
                }
            }
            case "query/DynamicPath", "query/NamedRecordPath", "query/NamedElements" -> {
                if (descriptor.startsWith("(Ljava/lang/String;)")) {
                    step(method);
                }
            }
            case "CustomFields", "query/CustomFieldsPath" -> {
                if (descriptor.startsWith("(Ljava/lang/String;") && !customFieldsOf.isEmpty()) {
                    found.accept(index.customField(customFieldsOf, text));
                }
            }
            default -> {
                // Other classes of the runtime take no names of elements.
            }
        }
    }

    private void step(String method) {
        Optional<Target> target = index.named(current, text);
        target.ifPresent(found);
        boolean leads = method.equals("record") || method.equals("records");
        current = leads ? target.flatMap(index::referred).orElse("") : root;
    }

    /** The names of a query as an address has it. */
    private void arguments(String resource, String query) {
        ARGUMENT_END.splitAsStream(query).forEach(argument -> {
            String at = resource;
            String name = argument.substring(0, Math.max(argument.indexOf('='), 0));
            for (String step : name.replace("]", "").split("\\[", -1)) {
                Optional<Target> target = index.named(at, step);
                target.ifPresent(found);
                at = target.flatMap(index::referred).orElse("");
            }
        });
    }
}
