package dev.coupagen.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import dev.coupagen.annotations.CoupaRow;
import dev.coupagen.annotations.CustomField;
import dev.coupagen.generator.resolve.AccessorModel;
import dev.coupagen.generator.resolve.AccessorModel.Namespace;
import dev.coupagen.generator.resolve.ResourceModel.Binding;
import dev.coupagen.generator.resolve.RowModel;
import dev.coupagen.javasource.Literal;

/** The annotations on what we emit. */
final class Annotations {
    private Annotations() {}

    static AnnotationSpec resource(Binding binding) {
        CodeBlock.Builder members = CodeBlock.builder().add("name = $L", Literal.of(binding.name()));
        addIfNamed(members, "element", binding.element());
        addIfNamed(members, "collection", binding.collection());
        addIfNamed(members, "path", binding.path());
        return oneLine(CoupaResource.class, members.build());
    }

    static AnnotationSpec row(RowModel.Binding binding) {
        CodeBlock.Builder members =
                CodeBlock.builder().add("file = $L, row = $L", Literal.of(binding.file()), Literal.of(binding.row()));
        addIfNamed(members, "word", binding.word());
        addIfNamed(members, "marker", binding.marker());
        return oneLine(CoupaRow.class, members.build());
    }

    static AnnotationSpec binding(AccessorModel accessor) {
        CodeBlock name = Literal.of(accessor.element());
        if (accessor.namespace() == Namespace.STANDARD) {
            String flags = (accessor.facts().readOnly() ? ", readOnly = true" : "")
                    + (accessor.facts().writeOnly() ? ", writeOnly = true" : "");
            return oneLine(CoupaElement.class, flags.isEmpty() ? name : CodeBlock.of("value = $L$L", name, flags));
        }
        return accessor.namespace() == Namespace.GLOBAL_CUSTOM
                ? oneLine(CustomField.class, CodeBlock.of("value = $L, global = true", name))
                : oneLine(CustomField.class, name);
    }

    private static void addIfNamed(CodeBlock.Builder members, String member, String value) {
        if (!value.isEmpty()) {
            members.add(", $L = $L", member, Literal.of(value));
        }
    }

    /** JavaPoet gives each of several members a line of its own; what it takes for a single one stays on one. */
    private static AnnotationSpec oneLine(Class<?> annotation, CodeBlock members) {
        return AnnotationSpec.builder(annotation).addMember("value", members).build();
    }
}
