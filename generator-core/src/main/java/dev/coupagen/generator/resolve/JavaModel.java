package dev.coupagen.generator.resolve;

import java.util.List;

/**
 * What is to be written, with every name and type decided. The emitters only put it into Java.
 *
 * @param packageName of the resources; row types are in its subpackage {@code files}
 * @param resources in the order of their Java names
 * @param rows the row types of flat files, in the order of their Java names
 */
public record JavaModel(String packageName, List<ResourceModel> resources, List<RowModel> rows) {
    /** Copies the resources. */
    public JavaModel {
        resources = List.copyOf(resources);
        rows = List.copyOf(rows);
    }

    /** The package of row types. */
    public static String filesPackage(String packageName) {
        return packageName + ".files";
    }
}
