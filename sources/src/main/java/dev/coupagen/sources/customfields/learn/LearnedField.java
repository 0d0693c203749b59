package dev.coupagen.sources.customfields.learn;

import dev.coupagen.definitions.CustomFieldDefinition;
import dev.coupagen.sources.customfields.NewField;

/**
 * A custom field and what is known of it.
 *
 * @param field the field with the type it seems to have
 * @param confidence how sure the type is
 * @param remark what else is to be known; empty if nothing
 * @param records how many records hold it
 * @param values how many values of it are not blank
 * @param blanks how many are
 */
public record LearnedField(
        CustomFieldDefinition field, Confidence confidence, String remark, int records, int values, int blanks) {

    static LearnedField of(String resource, boolean global, FieldEvidence evidence, ResourceIndex index) {
        TypeGuess guess = TypeGuess.of(evidence, index);
        return new LearnedField(
                new CustomFieldDefinition(resource, evidence.name(), guess.type(), global),
                guess.confidence(),
                guess.remark(),
                evidence.records(),
                evidence.values(),
                evidence.blanks());
    }

    /** A field that a Swagger file states. */
    static LearnedField stated(CustomFieldDefinition field) {
        return new LearnedField(field, Confidence.CERTAIN, "", 0, 0, 0);
    }

    /** Whether nothing is known but that it is there. */
    boolean isOnlyBlank() {
        return confidence == Confidence.NONE;
    }

    NewField addition() {
        return new NewField(field, isOnlyBlank() ? NewField.ONLY_BLANK : "");
    }
}
