package dev.coupagen.generator.testing;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.tools.JavaFileObject;

/** Loads what was compiled in memory. */
public final class CompiledClasses extends ClassLoader {
    private final Map<String, byte[]> classes;

    private CompiledClasses(Map<String, byte[]> classes) {
        super(CompiledClasses.class.getClassLoader());
        this.classes = classes;
    }

    public CompiledClasses(Compilation compilation) {
        this(new LinkedHashMap<>());
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                String path = file.getName().replaceFirst("^/?CLASS_OUTPUT/", "");
                String name =
                        path.substring(0, path.length() - ".class".length()).replace('/', '.');
                classes.put(name, bytes(file));
            }
        }
    }

    /** The same classes, none of them loaded yet. */
    public CompiledClasses unloaded() {
        return new CompiledClasses(classes);
    }

    /** The class files, by the names of the classes. */
    public Map<String, byte[]> bytes() {
        return classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    private static byte[] bytes(JavaFileObject file) {
        try (InputStream in = file.openInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
