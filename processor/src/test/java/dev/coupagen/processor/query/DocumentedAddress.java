package dev.coupagen.processor.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.runtime.Operation;
import dev.coupagen.runtime.dynamic.DynamicRecord;
import dev.coupagen.runtime.query.DynamicPath;
import dev.coupagen.runtime.query.Query;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/**
 * An address and the query that makes it.
 *
 * @param documented as the page has it below {@code /api}, with an id where there is a place for one
 * @param path the address that the query is for
 */
record DocumentedAddress(
        String page,
        String documented,
        String path,
        DynamicPath<DynamicRecord, DynamicRecord> root,
        Query<DynamicRecord> query) {
    private static final Release RELEASE = Release.load(BundledReleases.newest());
    private static final Map<String, ResourceDefinition> DEFINITIONS =
            BundledReleases.load(RELEASE.name()).resources();

    private static DynamicPath<DynamicRecord, DynamicRecord> resource(String name) {
        return DynamicPath.from(RELEASE.resources().mapper(name));
    }

    /** What is asked of a resource. */
    interface Question {
        Query<DynamicRecord> of(Query<DynamicRecord> all, DynamicPath<DynamicRecord, DynamicRecord> root);
    }

    static DocumentedAddress of(String page, String documented, String resource, Question question) {
        DynamicPath<DynamicRecord, DynamicRecord> root = resource(resource);
        Query<DynamicRecord> all = Query.from(root);
        return new DocumentedAddress(page, documented, all.resourcePath(), root, question.of(all, root));
    }

    /** An operation of the definitions on one record, with an argument that no element stands for. */
    static DocumentedAddress call(
            String page, String documented, String resource, String operation, String argument, String value) {
        String[] words = operation.split(" ", -1);
        ResourceDefinition definition = Objects.requireNonNull(DEFINITIONS.get(resource), resource);
        assertThat(definition.operations())
                .anyMatch(known -> known.verb().equals(words[0]) && known.path().equals(words[1]));
        return at(page, documented, resource, Operation.of(words[0], words[1]).pathFor(7), argument, value);
    }

    /** The same of an operation that the definitions do not list. */
    static DocumentedAddress at(
            String page, String documented, String resource, String path, String argument, String value) {
        DynamicPath<DynamicRecord, DynamicRecord> root = resource(resource);
        return new DocumentedAddress(
                page, documented, path, root, Query.from(root).argument(argument, value));
    }

    String address() {
        return path + "?" + URLDecoder.decode(query.toQueryString(), StandardCharsets.UTF_8);
    }

    /** Whether every argument is a criterion, so that the definitions know all of it. */
    boolean isModelled() {
        return query.criteria().size() == query.toQueryString().split("&", -1).length;
    }

    PageAddress asShown() {
        int question = documented.indexOf('?');
        return PageAddress.of(page, documented.substring(0, question), documented.substring(question + 1));
    }

    @Override
    public String toString() {
        return page + " " + documented;
    }
}
