package dev.coupagen.generator.resolve;

import com.palantir.javapoet.ClassName;
import dev.coupagen.generator.resolve.ResourceModel.Members;

/**
 * A row type of a flat file in Java.
 *
 * @param name of the interface
 * @param binding what {@code @CoupaRow} says
 * @param members columns in the order of the file, then the lists of rows below
 */
public record RowModel(ClassName name, Binding binding, Members members) {

    /** What {@code @CoupaRow} says; without a marker it is left out. */
    public record Binding(String file, String row, String word, String marker) {}
}
