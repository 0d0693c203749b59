package dev.coupagen.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What another package can call has a comment: what {@code javac -Xdoclint} reports as "no comment". The sources are only parsed,
 * so that no class path is needed.
 */
class JavadocTest {
    private static final Set<String> MODULES = Set.of(
            "annotations",
            "cli",
            "client",
            "definitions",
            "explorer",
            "files",
            "generator-core",
            "generator-maven-plugin",
            "java-source",
            "processor",
            "integrations",
            "runtime",
            "sandbox",
            "sources",
            "upgrade");

    @Test
    void everyMemberThatOtherPackagesSeeHasAComment() throws IOException {
        List<Path> files = Repository.productionFiles().stream()
                .filter(file -> MODULES.contains(
                        Repository.ROOT.relativize(file).getName(0).toString()))
                .toList();
        assertThat(files).hasSizeGreaterThan(300);
        assertThat(undocumented(files)).isEmpty();
    }

    private static List<String> undocumented(List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            MemberScanner members = new MemberScanner(DocTrees.instance(task));
            List<String> undocumented = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                members.scan(unit, undocumented);
            }
            return undocumented;
        }
    }

    /** Visits the types and members that can be seen from other packages, and no others. */
    private static final class MemberScanner extends TreePathScanner<@Nullable Void, List<String>> {
        private final DocTrees trees;

        MemberScanner(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, List<String> undocumented) {
            if (isVisible(type.getModifiers())) {
                check(type.getSimpleName().toString(), undocumented);
                super.visitClass(type, undocumented);
            }
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, List<String> undocumented) {
            if (isVisible(method.getModifiers()) && !isOverride(method)) {
                check(method.getName().toString(), undocumented);
            }
            return null;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree field, List<String> undocumented) {
            if (isVisible(field.getModifiers())) {
                check(field.getName().toString(), undocumented);
            }
            return null;
        }

        private void check(String name, List<String> undocumented) {
            TreePath path = getCurrentPath();
            String comment = trees.getDocComment(path);
            if (comment == null || comment.isBlank()) {
                CompilationUnitTree unit = path.getCompilationUnit();
                long start = trees.getSourcePositions().getStartPosition(unit, path.getLeaf());
                undocumented.add(Repository.name(Path.of(unit.getSourceFile().toUri())) + ":"
                        + unit.getLineMap().getLineNumber(start) + ": " + name);
            }
        }

        /** Members of an interface are public without the word, unless they are private. */
        private boolean isVisible(ModifiersTree modifiers) {
            Set<Modifier> flags = modifiers.getFlags();
            return flags.contains(Modifier.PUBLIC)
                    || flags.contains(Modifier.PROTECTED)
                    || (isInInterface() && !flags.contains(Modifier.PRIVATE));
        }

        private boolean isInInterface() {
            Tree.Kind around = getCurrentPath().getParentPath().getLeaf().getKind();
            return around == Tree.Kind.INTERFACE || around == Tree.Kind.ANNOTATION_TYPE;
        }

        /** A method that overrides another has its comment. */
        private static boolean isOverride(MethodTree method) {
            return method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
        }
    }
}
