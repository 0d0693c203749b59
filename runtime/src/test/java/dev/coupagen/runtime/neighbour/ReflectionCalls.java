package dev.coupagen.runtime.neighbour;

import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Finds calls of reflection in a class, and replaces each by an error if a class is to be written. */
final class ReflectionCalls extends ClassVisitor {
    private static final Set<String> OF_CLASS = Set.of(
            "forName",
            "newInstance",
            "getField",
            "getFields",
            "getMethod",
            "getMethods",
            "getConstructor",
            "getConstructors",
            "getRecordComponents");

    private final Consumer<String> found;
    private String name = "";

    ReflectionCalls(@Nullable ClassVisitor writer, Consumer<String> found) {
        super(Opcodes.ASM9, writer);
        this.found = found;
    }

    @Override
    public void visit(int version, int access, String type, String signature, String parent, String[] interfaces) {
        name = type.replace('/', '.');
        super.visit(version, access, type, signature, parent, interfaces);
    }

    @Override
    public MethodVisitor visitMethod(int access, String method, String type, String signature, String[] exceptions) {
        MethodVisitor next = super.visitMethod(access, method, type, signature, exceptions);
        return new MethodVisitor(Opcodes.ASM9, next) {
            @Override
            public void visitMethodInsn(
                    int opcode, String owner, String called, String calledType, boolean isInterface) {
                if (isReflection(owner, called)) {
                    String call = owner.replace('/', '.') + "." + called + " in " + name + "." + method;
                    found.accept(call);
                    fail(call);
                }
                super.visitMethodInsn(opcode, owner, called, calledType, isInterface);
            }

            /** {@code throw new AssertionError(call)}, unless the program is never told that it may go on. */
            private void fail(String call) {
                if (mv == null) {
                    return;
                }
                mv.visitLdcInsn(call);
                mv.visitMethodInsn(
                        Opcodes.INVOKESTATIC,
                        DenyingLoader.class.getName().replace('.', '/'),
                        "deny",
                        "(Ljava/lang/String;)V",
                        false);
            }
        };
    }

    private static boolean isReflection(String owner, String method) {
        return switch (owner) {
            case "java/lang/Class" -> OF_CLASS.contains(method) || method.startsWith("getDeclared");
            case "java/lang/ClassLoader" -> method.equals("loadClass");
            case "java/lang/invoke/MethodHandles$Lookup" -> method.startsWith("find") || method.startsWith("unreflect");
            case "java/lang/reflect/Method" -> method.equals("invoke");
            case "java/lang/reflect/Constructor" -> method.equals("newInstance");
            case "java/lang/reflect/Field" -> method.startsWith("get") || method.startsWith("set");
            case "java/lang/reflect/Proxy" -> method.equals("newProxyInstance");
            case "java/util/ServiceLoader" -> method.equals("load");
            default -> false;
        };
    }
}
