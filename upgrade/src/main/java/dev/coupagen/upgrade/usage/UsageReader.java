package dev.coupagen.upgrade.usage;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Collects what one class file uses. */
final class UsageReader extends ClassVisitor {
    /** {@code lambda$total$0} of javac, {@code total$lambda$0} and {@code total$1$invoke} of Kotlin. */
    private static final Pattern LAMBDA = Pattern.compile("lambda\\$(.+?)\\$\\d+|(.+?)\\$(?:lambda(?:\\$|-).*|\\d+.*)");

    private final ModelIndex index;
    private final Collection<Usage> usages;
    private String name = "";
    private String sourceFile = "";
    private boolean generated;

    UsageReader(ModelIndex index, Collection<Usage> usages) {
        super(Opcodes.ASM9);
        this.index = index;
        this.usages = usages;
    }

    @Override
    public void visit(
            int version,
            int access,
            String itsName,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        name = itsName;
    }

    @Override
    public void visitSource(@Nullable String source, @Nullable String debug) {
        if (source != null) {
            sourceFile = name.substring(0, name.lastIndexOf('/') + 1) + source;
        }
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        generated |= descriptor.endsWith("coupagen/annotations/Generated;");
        return null;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String method, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        if (generated) {
            return null;
        }
        boolean declares = (access & Opcodes.ACC_ABSTRACT) != 0;
        if (declares) {
            declared(method);
            return null;
        }
        return new MethodUsages(index, usages, new MethodUsages.Place(className(), methodName(method), sourceFile));
    }

    /** A hand-written accessor is itself a use, of reading and writing. */
    private void declared(String method) {
        if (index.owner(name).isPresent() || index.isParent(name)) {
            CodeLocation location = new CodeLocation(className(), method, sourceFile, 0);
            index.targets(name, method)
                    .forEach(target -> usages.add(MethodUsages.usage(Usage.Kind.ANY, target, "", location)));
        }
    }

    private String className() {
        return name.replace('/', '.').replace('$', '.');
    }

    private static String methodName(String method) {
        if (method.equals("<clinit>")) {
            return "static initializer";
        }
        Matcher lambda = LAMBDA.matcher(method);
        if (!lambda.matches()) {
            return method;
        }
        String enclosing = lambda.group(1) == null ? lambda.group(2) : lambda.group(1);
        return switch (enclosing) {
            case "new" -> "<init>";
            case "static" -> "static initializer";
            default -> enclosing;
        };
    }
}
