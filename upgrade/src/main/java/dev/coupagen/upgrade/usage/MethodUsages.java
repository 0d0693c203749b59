package dev.coupagen.upgrade.usage;

import dev.coupagen.definitions.diff.Part;
import dev.coupagen.upgrade.usage.ModelIndex.Owner;
import dev.coupagen.upgrade.usage.ModelIndex.Role;
import dev.coupagen.upgrade.usage.ModelIndex.Target;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Collects what one method uses: calls, method references, constants, and names in queries. */
final class MethodUsages extends MethodVisitor {
    /**
     * The method.
     *
     * @param className as in source
     * @param method as in source
     * @param sourceFile with its package's folder; empty if unknown
     */
    record Place(String className, String method, String sourceFile) {}

    private final ModelIndex index;
    private final Collection<Usage> usages;
    private final Place place;
    private final NamesInQueries names;
    private int line;

    MethodUsages(ModelIndex index, Collection<Usage> usages, Place place) {
        super(Opcodes.ASM9);
        this.index = index;
        this.usages = usages;
        this.place = place;
        this.names = new NamesInQueries(index, target -> add(Usage.Kind.READ, target, ""));
    }

    static Usage usage(Usage.Kind kind, Target target, String value, CodeLocation location) {
        return new Usage(kind, target.resource(), Part.ELEMENT, target.element(), value, location);
    }

    @Override
    public void visitLineNumber(int itsLine, Label start) {
        line = itsLine;
    }

    @Override
    public void visitLdcInsn(Object value) {
        if (value instanceof String text) {
            names.text(text);
        } else if (value instanceof ConstantDynamic dynamic) {
            for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
                argument(dynamic.getBootstrapMethodArgument(i));
            }
        }
    }

    @Override
    public void visitVarInsn(int opcode, int variable) {
        if (opcode == Opcodes.ALOAD) {
            names.variable();
        }
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String method, String descriptor, boolean isInterface) {
        call(owner, method, descriptor);
    }

    @Override
    public void visitInvokeDynamicInsn(
            String method, String descriptor, Handle bootstrapMethod, @Nullable Object... arguments) {
        for (Object argument : arguments) {
            argument(argument);
        }
    }

    private void argument(@Nullable Object argument) {
        if (argument instanceof Handle handle) {
            call(handle.getOwner(), handle.getName(), handle.getDesc());
        } else if (argument instanceof ConstantDynamic dynamic) {
            visitLdcInsn(dynamic);
        }
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
        if (opcode != Opcodes.GETSTATIC) {
            return;
        }
        index.operation(owner, field)
                .ifPresent(call -> index.operationOwner(call)
                        .ifPresent(resource ->
                                usages.add(new Usage(Usage.Kind.ANY, resource, Part.OPERATION, call, "", location()))));
        index.value(owner, field)
                .ifPresent(value -> index.enumerated(owner)
                        .forEach(target -> usages.add(usage(Usage.Kind.ANY, target, value, location()))));
        index.owner(owner).ifPresent(found -> {
            names.root(found.model().resource);
            resource(found, field);
        });
    }

    private void call(String owner, String method, String descriptor) {
        Owner found = index.owner(owner).orElse(null);
        if (found == null && !index.isParent(owner)) {
            names.call(owner, method, descriptor);
            return;
        }
        Usage.Kind kind = found != null && found.role() == Role.BUILDER ? Usage.Kind.WRITE : Usage.Kind.READ;
        boolean takesNothing = Type.getArgumentTypes(descriptor).length == 0;
        boolean canBeElement = kind == Usage.Kind.WRITE || takesNothing;
        Collection<Target> targets = canBeElement ? index.targets(owner, method) : List.of();
        targets.forEach(target -> add(kind, target, ""));
        targets.forEach(names::element);
        if (found != null && targets.isEmpty()) {
            resource(found, method);
            names.called(found.model().resource, method, descriptor);
        }
    }

    /** The resource as such is used where models are made, read or asked for. */
    private void resource(Owner owner, String member) {
        boolean creates = member.equals("builder");
        usages.add(new Usage(
                creates ? Usage.Kind.WRITE : Usage.Kind.ANY,
                owner.model().resource,
                Part.RESOURCE,
                "",
                "",
                location()));
    }

    private void add(Usage.Kind kind, Target target, String value) {
        usages.add(usage(kind, target, value, location()));
    }

    private CodeLocation location() {
        return new CodeLocation(place.className(), place.method(), place.sourceFile(), line);
    }
}
