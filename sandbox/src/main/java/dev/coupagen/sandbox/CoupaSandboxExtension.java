package dev.coupagen.sandbox;

import dev.coupagen.sandbox.schema.SandboxException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** The extension behind {@link CoupaSandboxTest}. */
final class CoupaSandboxExtension implements ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(CoupaSandboxExtension.class);
    /** The client depends on nothing here, and the sandbox not on the client: it is found by its name. */
    private static final String CLIENT = "dev.coupagen.client.Coupa";

    private static final String CREDENTIALS = "dev.coupagen.client.Credentials";

    CoupaSandboxExtension() {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == CoupaSandbox.class || type.getName().equals(CLIENT);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        ExtensionContext.Store store = store(context);
        CoupaSandbox sandbox =
                store.computeIfAbsent(CoupaSandbox.class, key -> start(annotation(context)), CoupaSandbox.class);
        return type == CoupaSandbox.class
                ? sandbox
                : store.computeIfAbsent(type, key -> client(type, sandbox), Object.class);
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
        boolean isShared = !annotation(context).fresh();
        ExtensionContext owner = isShared ? ofClass(context) : context;
        return owner.getStore(NAMESPACE);
    }

    /** The context of the annotated class, so that nested classes share its sandbox. */
    private static ExtensionContext ofClass(ExtensionContext context) {
        ExtensionContext found = context;
        Optional<ExtensionContext> next = Optional.of(context);
        while (next.isPresent()) {
            ExtensionContext candidate = next.get();
            boolean isAnnotated = candidate
                    .getTestClass()
                    .filter(type -> AnnotationSupport.isAnnotated(type, CoupaSandboxTest.class))
                    .isPresent();
            found = isAnnotated ? candidate : found;
            next = candidate.getParent();
        }
        return found;
    }

    private static CoupaSandboxTest annotation(ExtensionContext context) {
        Optional<ExtensionContext> at = Optional.of(context);
        while (at.isPresent()) {
            Optional<CoupaSandboxTest> found = at.get()
                    .getTestClass()
                    .flatMap(type -> AnnotationSupport.findAnnotation(type, CoupaSandboxTest.class));
            if (found.isPresent()) {
                return found.get();
            }
            at = at.get().getParent();
        }
        throw new SandboxException("The test class is not annotated with @CoupaSandboxTest.", null);
    }

    private static CoupaSandbox start(CoupaSandboxTest how) {
        SandboxBuilder builder =
                CoupaSandbox.builder().seed(how.seed()).records(how.records()).rateLimited(how.rateLimited());
        if (!how.release().isEmpty()) {
            builder.release(how.release());
        }
        if (!how.customFields().isEmpty()) {
            builder.customFields(Path.of(how.customFields()));
        }
        return builder.start();
    }

    private static Object client(Class<?> type, CoupaSandbox sandbox) {
        try {
            Class<?> credentials = Class.forName(CREDENTIALS, true, type.getClassLoader());
            Object builder = type.getMethod("builder").invoke(null);
            Class<?> builderType = builder.getClass();
            builderType.getMethod("url", String.class).invoke(builder, sandbox.url());
            Object secret = credentials
                    .getMethod("client", String.class, String.class)
                    .invoke(null, sandbox.clientId(), sandbox.clientSecret());
            builderType.getMethod("credentials", credentials).invoke(builder, secret);
            return builderType.getMethod("build").invoke(builder);
        } catch (InvocationTargetException e) {
            throw new SandboxException("The client could not be connected: " + e.getCause(), e);
        } catch (ReflectiveOperationException e) {
            throw new SandboxException(
                    "This version of the client is not known to the sandbox: " + e.getMessage()
                            + ". Use the same version of both.",
                    e);
        }
    }
}
