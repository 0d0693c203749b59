package dev.coupagen.processor;

import dev.coupagen.diagnostics.Diagnostic;
import dev.coupagen.diagnostics.Severity;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/** Takes the messages on one interface to the compiler, each to the place that it is about. */
final class Reporter {
    private final Messager messager;
    private final CheckLevel checkLevel;
    private final Set<String> sources;
    private final TypeElement type;
    private boolean anyError;

    /**
     * @param checkLevel what becomes of differences from the definitions
     * @param sources the names of the top-level types that are being compiled
     * @param type the interface
     */
    Reporter(Messager messager, CheckLevel checkLevel, Set<String> sources, TypeElement type) {
        this.messager = messager;
        this.checkLevel = checkLevel;
        this.sources = sources;
        this.type = type;
    }

    /** What is wrong with the interface, whose name is the first value of the message. */
    void error(Diagnostic diagnostic, Object... values) {
        print(Kind.ERROR, type, diagnostic, type, values);
    }

    void warning(Diagnostic diagnostic, Object... values) {
        print(Kind.WARNING, type, diagnostic, type, values);
    }

    /** What is wrong with a method of the interface, which the first value of the message names. */
    void error(ExecutableElement method, Diagnostic diagnostic, Object... values) {
        print(Kind.ERROR, placeOf(method), diagnostic, nameOf(method), values);
    }

    void warning(ExecutableElement method, Diagnostic diagnostic, Object... values) {
        print(Kind.WARNING, placeOf(method), diagnostic, nameOf(method), values);
    }

    /** How the interface differs from the definitions. */
    void definitions(Diagnostic diagnostic, Object... values) {
        if (checkLevel != CheckLevel.OFF) {
            print(kindOf(diagnostic), type, diagnostic, type, values);
        }
    }

    /** How a method of the interface differs from the definitions. */
    void definitions(ExecutableElement method, Diagnostic diagnostic, Object... values) {
        if (checkLevel != CheckLevel.OFF) {
            print(kindOf(diagnostic), placeOf(method), diagnostic, nameOf(method), values);
        }
    }

    private Kind kindOf(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR && checkLevel == CheckLevel.ERROR ? Kind.ERROR : Kind.WARNING;
    }

    boolean hasErrors() {
        return anyError;
    }

    private void print(Kind kind, Element at, Diagnostic diagnostic, Object subject, Object... values) {
        anyError |= kind == Kind.ERROR;
        Object[] all = new Object[values.length + 1];
        all[0] = subject;
        System.arraycopy(values, 0, all, 1, values.length);
        messager.printMessage(kind, diagnostic.message(all), at);
    }

    /** The method, or the interface if it inherits the method from something compiled before, which has no lines. */
    private Element placeOf(ExecutableElement method) {
        Element outermost = Compilation.ownerOf(method);
        for (Element place = outermost; place instanceof TypeElement; place = place.getEnclosingElement()) {
            outermost = place;
        }
        return sources.contains(outermost.toString()) ? method : type;
    }

    private static String nameOf(ExecutableElement method) {
        return Compilation.ownerOf(method).getSimpleName() + "." + method.getSimpleName() + "()";
    }
}
