package dev.coupagen.runtime.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a query is made of. */
record QueryParts<R>(
        List<Criterion<R>> criteria,
        List<RawArgument> arguments,
        @Nullable Order<R> order,
        @Nullable Integer limit,
        @Nullable Integer offset,
        @Nullable ReturnObject returnObject,
        @Nullable String filter,
        @Nullable FieldTree fields) {

    QueryParts {
        criteria = List.copyOf(criteria);
        arguments = List.copyOf(arguments);
    }

    static <R> QueryParts<R> none() {
        return new QueryParts<>(List.of(), List.of(), null, null, null, null, null, null);
    }

    QueryParts<R> with(Criterion<R> criterion) {
        return new QueryParts<>(
                longer(criteria, criterion), arguments, order, limit, offset, returnObject, filter, fields);
    }

    QueryParts<R> with(RawArgument argument) {
        return new QueryParts<>(
                criteria, longer(arguments, argument), order, limit, offset, returnObject, filter, fields);
    }

    QueryParts<R> with(List<Criterion<R>> newCriteria, List<RawArgument> newArguments) {
        return new QueryParts<>(newCriteria, newArguments, order, limit, offset, returnObject, filter, fields);
    }

    QueryParts<R> with(Order<R> newOrder) {
        return new QueryParts<>(criteria, arguments, newOrder, limit, offset, returnObject, filter, fields);
    }

    QueryParts<R> withLimit(int newLimit) {
        return new QueryParts<>(criteria, arguments, order, newLimit, offset, returnObject, filter, fields);
    }

    QueryParts<R> withOffset(int newOffset) {
        return new QueryParts<>(criteria, arguments, order, limit, newOffset, returnObject, filter, fields);
    }

    QueryParts<R> with(ReturnObject newReturnObject) {
        return new QueryParts<>(criteria, arguments, order, limit, offset, newReturnObject, filter, fields);
    }

    QueryParts<R> withFilter(String newFilter) {
        return new QueryParts<>(criteria, arguments, order, limit, offset, returnObject, newFilter, fields);
    }

    QueryParts<R> with(@Nullable FieldTree newFields) {
        return new QueryParts<>(criteria, arguments, order, limit, offset, returnObject, filter, newFields);
    }

    private static <T> List<T> longer(List<T> list, T item) {
        List<T> longer = new ArrayList<>(list);
        longer.add(item);
        return longer;
    }
}
