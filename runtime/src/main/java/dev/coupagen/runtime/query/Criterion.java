package dev.coupagen.runtime.query;

import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.TextValues;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A condition on records of one resource. A value: equal to another of the same path, operator and value.
 *
 * @param <R> the records that can be tested
 * @see <a href="https://compass.coupa.com/en-us/products/product-documentation/integration-technical-documentation/the-coupa-core-api/get-started-with-the-api/api-operators">Coupa documentation, API Operators</a>
 */
public final class Criterion<R> {
    final Route route;
    final Operator operator;
    final List<Object> values;

    Criterion(Route route, Operator operator, List<?> values) {
        this.route = route;
        this.operator = operator;
        this.values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException(
                    "The criterion '" + route + "[" + operator.word() + "]' has no value. Give at least one.");
        }
        if (operator == Operator.EQ && QueryString.isReserved(route.text(name -> name))) {
            throw new IllegalArgumentException(
                    "'" + route + "=' is an argument of its own in a query, so that Coupa does"
                            + " not take it for the element. Use in(..) with one value.");
        }
    }

    /**
     * Whether a record meets the condition, as Coupa would find it.
     *
     * <ul>
     *   <li>An element that is absent, null or unreadable, or that lies behind one that is, meets {@code blank(true)} and
     *       nothing else; so {@code notEq} and {@code notIn} are not met by it, as in SQL.
     *   <li>Text is blank if it has no other characters than white space.
     *   <li>A path through a collection meets the condition if one of its values does; an empty collection counts as one
     *       missing value.
     *   <li>Numbers are compared by value, moments as such; a day stands for its midnight in UTC. False is less than true.
     * </ul>
     *
     * <p>Coupa leaves some of it open. Here, text is compared exactly and ordered by its characters: whether Coupa tells
     * capitals from small letters, and how it orders, depends on the instance. What Coupa does with a record whose
     * element is missing under {@code not_eq} and {@code not_in} is documented nowhere, nor whether conditions on the
     * same collection must be met by the same item: here, each may be met by another.
     *
     * @param value a model, or a value of any other class that implements the interface
     */
    public boolean test(R value) {
        return PathEvaluator.any(route, route.start(value), this::testValue);
    }

    /**
     * Whether one value at the end of the path meets the condition: {@link #test} for those who keep values otherwise than in
     * models.
     *
     * @param actual null if it is missing; otherwise of the class that a model has for the element's type, such as {@link String}
     *     or {@link java.math.BigDecimal}
     */
    public boolean testValue(@Nullable Object actual) {
        return Comparison.meets(actual, operator, operator.isList() ? values : values.get(0));
    }

    /** The value, or values, as they are sent; not encoded. */
    String valueText() {
        return String.join(",", values.stream().map(TextValues::write).toList());
    }

    /** The name of the argument, with the names of elements as the form says. */
    String key(Route.NameForm form) {
        String path = route.text(form);
        return operator == Operator.EQ ? path : path + "[" + operator.word() + "]";
    }

    Kind kind() {
        return route.kind;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Criterion<?> that
                && operator == that.operator
                && route.equals(that.route)
                && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(route, operator, values);
    }

    /** In Coupa's notation, not encoded: {@code supplier[name][contains]=ACME}. */
    @Override
    public String toString() {
        return key(name -> name) + "=" + valueText();
    }
}
