package dev.coupagen.generator.resolve;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * The nested class for an element whose values are listed.
 *
 * @param name of the class, nested in an interface
 * @param element whose values it has
 * @param constants in the order of the definition
 */
public record EnumerationModel(ClassName name, String element, List<Constant> constants) {
    /** Copies the constants. */
    public EnumerationModel {
        constants = List.copyOf(constants);
    }

    /**
     * A known value and the constant that holds it.
     *
     * @param name in capitals, unique in the class
     * @param value as Coupa writes it
     */
    public record Constant(String name, String value) {}
}
