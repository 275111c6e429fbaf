package io.github.safeharbor.recognizers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Every public type, method and constructor of the two published jars says in a comment what it promises. Javac's
 * doclint checks that comments are well formed; its group {@code missing} would also ask for a tag per parameter.
 */
class PublicJavadocTest {
    @Test
    void corePublicApiIsDocumented() throws IOException {
        assertEquals(List.of(), undocumented(Path.of("../core/src/main/java")));
    }

    @Test
    void recognizersPublicApiIsDocumented() throws IOException {
        assertEquals(List.of(), undocumented(Path.of("src/main/java")));
    }

    private static List<String> undocumented(Path root) throws IOException {
        List<Path> sources;
        try (Stream<Path> walk = Files.walk(root)) {
            sources = walk.filter(p -> p.toString().endsWith(".java")).sorted().toList();
        }
        assertFalse(sources.isEmpty(), () -> "no sources under " + root.toAbsolutePath());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            Uncommented uncommented = new Uncommented(DocTrees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                uncommented.scan(new TreePath(unit), null);
            }
            return uncommented.names;
        }
    }

    /** Descends into public and protected types only; interface members are public without saying so. */
    private static final class Uncommented extends TreePathScanner<Void, Void> {
        private final List<String> names = new ArrayList<>();
        private final DocTrees docs;

        Uncommented(DocTrees docs) {
            this.docs = docs;
        }

        @Override
        public Void visitClass(ClassTree type, Void unused) {
            if (!isOpen(type.getModifiers())) {
                return null;
            }
            require(type.getSimpleName().toString());
            return super.visitClass(type, null);
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            boolean promisedElsewhere = method.getModifiers().getAnnotations().stream()
                    .anyMatch(a -> a.getAnnotationType().toString().equals("Override"));
            boolean compact =
                    getParent().getKind() == Kind.RECORD && method.getName().contentEquals("<init>");
            if (isOpen(method.getModifiers()) && !promisedElsewhere && !compact) {
                require(getParent().getSimpleName() + "." + method.getName());
            }
            return null;
        }

        private ClassTree getParent() {
            return (ClassTree) getCurrentPath().getParentPath().getLeaf();
        }

        private boolean isOpen(ModifiersTree modifiers) {
            boolean inInterface = getCurrentPath().getParentPath().getLeaf().getKind() == Kind.INTERFACE
                    && !modifiers.getFlags().contains(Modifier.PRIVATE);
            return inInterface
                    || modifiers.getFlags().contains(Modifier.PUBLIC)
                    || modifiers.getFlags().contains(Modifier.PROTECTED);
        }

        private void require(String name) {
            if (docs.getDocComment(getCurrentPath()) == null) {
                CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
                names.add(Path.of(unit.getSourceFile().getName()).getFileName() + ": " + name);
            }
        }
    }
}
