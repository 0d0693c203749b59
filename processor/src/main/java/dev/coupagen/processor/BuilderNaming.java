package dev.coupagen.processor;

import dev.coupagen.processor.model.ElementModel.BuilderNames;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The owner of the names in one builder. A setter has its accessor's name; {@code clearX} and {@code addX} give way by an
 * underscore where there is another method of the name: accessors {@code tags} and {@code addTags}, {@code url} and
 * {@code Url}.
 */
final class BuilderNaming {
    private final Set<String> taken;

    BuilderNaming(Collection<String> accessors) {
        taken = new HashSet<>(accessors);
    }

    BuilderNames of(String accessor) {
        String capitalised = accessor.substring(0, 1).toUpperCase(Locale.ROOT) + accessor.substring(1);
        return new BuilderNames(accessor, free("clear" + capitalised), free("add" + capitalised));
    }

    private String free(String name) {
        String free = name;
        while (!taken.add(free)) {
            free += "_";
        }
        return free;
    }
}
