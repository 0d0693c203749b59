package dev.coupagen.runtime.neighbour;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/** Loads all classes but the JDK's once more, with each call of reflection preceded by an error. */
public final class DenyingLoader extends ClassLoader {

    DenyingLoader(ClassLoader parent) {
        super(parent);
    }

    /** Called before each call of reflection. */
    @SuppressWarnings("DoNotCallSuggester") // It is called by what the loader writes, which expects no annotation.
    public static void deny(String call) {
        throw new AssertionError(call);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith("java.")
                || name.startsWith("javax.")
                || name.startsWith("jdk.")
                || name.startsWith("sun.")
                || name.equals(DenyingLoader.class.getName())) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : denying(name);
        }
    }

    private Class<?> denying(String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            ClassReader reader = new ClassReader(in);
            ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
            reader.accept(new ReflectionCalls(writer, call -> {}), 0);
            byte[] bytes = writer.toByteArray();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
