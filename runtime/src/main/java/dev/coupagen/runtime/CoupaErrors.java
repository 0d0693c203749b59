package dev.coupagen.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is wrong according to a reply of Coupa: messages by the element they are about. The shapes of such documents
 * are documented in <a href="https://compass.coupa.com/en-us/products/product-documentation/integration-technical-documentation/the-coupa-core-api/get-started-with-the-api/exception-handling-and-error-codes">Exception
 * Handling and Error Codes</a>: in XML an element {@code errors} of {@code error} elements, in JSON an object {@code errors}
 * whose values are texts or lists of texts. Replies of GraphQL and of the token endpoint are understood too. Immutable.
 *
 * @param messages the messages in the order of the reply, by the element's name in the reply; those that name no element
 *     are under {@link #GENERAL}; for an error within a record the names are joined by a slash
 */
public record CoupaErrors(Map<String, List<String>> messages) {
    /** The key of messages that are not about one element. */
    public static final String GENERAL = "";

    /** Members whose text is about what their parent is about. */
    private static final Set<String> TRANSPARENT =
            Set.of("error", "errors", "base", "message", "messages", "error_description", "#text");

    /** Members of an error of GraphQL besides its message. */
    private static final Set<String> GRAPH_QL_DETAILS = Set.of("path", "locations", "extensions");

    /** Copies the messages. */
    public CoupaErrors {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        messages.forEach((element, texts) -> copy.put(element, List.copyOf(texts)));
        messages = Collections.unmodifiableMap(copy);
    }

    /**
     * The errors that a JSON document tells.
     *
     * @param document the whole document
     * @return empty if the document is not about errors
     */
    public static Optional<CoupaErrors> of(RawValue document) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        if (document instanceof RawValue.Struct struct) {
            for (RawValue.Member member : struct.members()) {
                if (isErrors(member.name()) || member.name().equals("error_description")) {
                    collect(GENERAL, member.value(), found);
                }
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new CoupaErrors(found));
    }

    /**
     * The errors that an XML document tells.
     *
     * @param root the name of its root
     * @param content what the root holds
     * @return empty if the root has another name than {@code errors} or {@code error}
     */
    public static Optional<CoupaErrors> of(String root, RawValue content) {
        if (!isErrors(root)) {
            return Optional.empty();
        }
        Map<String, List<String>> found = new LinkedHashMap<>();
        collect(GENERAL, content, found);
        return Optional.of(new CoupaErrors(found));
    }

    /** Whether an element of that name, as the root or the only member of a document, holds errors. */
    public static boolean isErrors(String name) {
        return name.equals("errors") || name.equals("error");
    }

    private static void collect(String element, RawValue value, Map<String, List<String>> found) {
        if (value instanceof RawValue.Struct struct) {
            String about = element + graphQlPath(struct);
            for (RawValue.Member member : struct.members()) {
                if (TRANSPARENT.contains(member.name())) {
                    collect(about, member.value(), found);
                } else if (!isGraphQl(struct) || !GRAPH_QL_DETAILS.contains(member.name())) {
                    collect(about.isEmpty() ? member.name() : about + "/" + member.name(), member.value(), found);
                }
            }
        } else if (value instanceof RawValue.Array array) {
            array.items().forEach(item -> collect(element, item, found));
        } else {
            value.asText()
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> found.computeIfAbsent(element, key -> new ArrayList<>())
                            .add(text));
        }
    }

    private static boolean isGraphQl(RawValue.Struct struct) {
        return struct.member("message").isPresent();
    }

    private static String graphQlPath(RawValue.Struct struct) {
        if (!isGraphQl(struct)) {
            return "";
        }
        return struct.member("path").map(RawValue::items).orElse(List.of()).stream()
                .map(step -> step.asText().orElse("?"))
                .collect(Collectors.joining("/"));
    }

    /**
     * The messages about that element; none if there are none.
     *
     * @param element its name in the reply, or {@link #GENERAL}
     */
    public List<String> messages(String element) {
        return messages.getOrDefault(element, List.of());
    }

    /** All messages in order, those about an element with its name before a colon. */
    public List<String> all() {
        return messages.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(text -> entry.getKey().isEmpty() ? text : entry.getKey() + ": " + text))
                .toList();
    }

    /** All messages in one line, separated by semicolons. */
    @Override
    public String toString() {
        return String.join("; ", all());
    }
}
