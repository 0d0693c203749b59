package dev.coupagen.generator.resolve;

import java.util.List;

/**
 * What is to be written, with every name and type decided. The emitters only put it into Java.
 *
 * @param packageName of all types
 * @param resources in the order of their Java names
 */
public record JavaModel(String packageName, List<ResourceModel> resources) {
    /** Copies the resources. */
    public JavaModel {
        resources = List.copyOf(resources);
    }
}
