package dev.coupagen.upgrade.usage;

import dev.coupagen.definitions.diff.Part;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Reads whether a class file is part of a model. Annotations and types of the runtime are recognised by the end of their
 * names, because shading moves them into other packages.
 */
final class ModelReader extends ClassVisitor {
    private static final String OPERATION = "coupagen/runtime/Operation";
    private static final String OPERATIONS = "Operations";
    private static final String OPEN_ENUMERATION = "coupagen/runtime/OpenEnumeration";

    private String name = "";
    private String superName = "";
    private String resource = "";
    private boolean generated;
    private boolean isInterface;
    private List<String> parents = List.of();
    private final Map<String, ModelType.Element> accessors = new LinkedHashMap<>();
    private final Map<String, String> constants = new HashMap<>();

    ModelReader() {
        super(Opcodes.ASM9);
    }

    /** The model type, if the class file is one. */
    Optional<ModelType> found() {
        boolean isModel = !resource.isEmpty() || (isInterface && !accessors.isEmpty());
        boolean hasConstants = !constants.isEmpty();
        if (!isModel && !hasConstants) {
            return Optional.empty();
        }
        ModelType type = new ModelType(name, resource, generated, parents);
        type.accessors.putAll(accessors);
        type.constants.putAll(constants);
        return Optional.of(type);
    }

    @Override
    public void visit(
            int version,
            int access,
            String itsName,
            @Nullable String signature,
            @Nullable String itsSuperName,
            String @Nullable [] interfaces) {
        name = itsName;
        superName = itsSuperName == null ? "" : itsSuperName;
        isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
        parents = interfaces == null ? List.of() : List.of(interfaces);
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        generated |= descriptor.endsWith("coupagen/annotations/Generated;");
        return descriptor.endsWith("coupagen/annotations/CoupaResource;")
                ? new Values() {
                    @Override
                    void take(String member, Object value) {
                        if (member.equals("name")) {
                            resource = value.toString();
                        }
                    }
                }
                : null;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String method, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        if (method.equals("<clinit>")) {
            return isConstants() ? new Constants() : null;
        }
        boolean isAccessor = isInterface && (access & Opcodes.ACC_ABSTRACT) != 0 && descriptor.startsWith("()");
        if (!isAccessor) {
            return null;
        }
        String types = signature == null ? descriptor : signature;
        return new MethodVisitor(Opcodes.ASM9) {
            private String stated = "";
            private boolean custom;
            private boolean global;

            @Override
            public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                custom |= annotation.endsWith("coupagen/annotations/CustomField;");
                return new Values() {
                    @Override
                    void take(String member, Object value) {
                        if (member.equals("value")) {
                            stated = value.toString();
                        } else if (member.equals("global")) {
                            global = Boolean.TRUE.equals(value);
                        }
                    }
                };
            }

            @Override
            public void visitEnd() {
                String named = stated.isEmpty() && custom ? ModelIndex.derived(method) : stated;
                String whole = custom && !global ? Part.CUSTOM_FIELDS + named : named;
                accessors.put(method, ModelType.Element.of(whole, types));
            }
        };
    }

    /** Whether a class may hold operations or values of an element, by its names. */
    static boolean mayHaveConstants(String name, @Nullable String superName) {
        return (superName != null && superName.endsWith(OPEN_ENUMERATION)) || name.endsWith(OPERATIONS);
    }

    private boolean isConstants() {
        return superName.endsWith(OPEN_ENUMERATION) || (generated && name.endsWith(OPERATIONS));
    }

    /** Follows which text goes into which constant. */
    private final class Constants extends MethodVisitor {
        private String last = "";
        private String before = "";
        private String call = "";

        Constants() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitLdcInsn(Object value) {
            before = last;
            last = value.toString();
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String method, String descriptor, boolean isInterface) {
            if (owner.endsWith(OPERATION) && method.equals("of")) {
                call = before + " " + last;
            } else if (method.equals("known")) {
                call = last;
            }
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
            if (opcode == Opcodes.PUTSTATIC && !call.isEmpty()) {
                constants.put(field, call);
                call = "";
            }
        }
    }

    /** The members of an annotation. */
    private abstract static class Values extends AnnotationVisitor {
        Values() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(@Nullable String member, Object value) {
            take(member == null ? "" : member, value);
        }

        abstract void take(String member, Object value);
    }
}
