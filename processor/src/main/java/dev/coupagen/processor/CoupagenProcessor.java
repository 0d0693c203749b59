package dev.coupagen.processor;

import com.google.auto.service.AutoService;
import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import dev.coupagen.annotations.CoupaRow;
import dev.coupagen.annotations.CustomField;
import dev.coupagen.processor.InterfaceReader.Result;
import dev.coupagen.processor.diagnostics.ProcessorDiagnostic;
import dev.coupagen.processor.model.InterfaceModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Generated;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.NullMarked;

/**
 * Generates the classes of each interface with {@link CoupaResource}. What is generated for an interface depends on
 * itself and on what it names, so a build tool may run it for changed interfaces alone.
 */
@AutoService(Processor.class)
public final class CoupagenProcessor extends AbstractProcessor {
    /** Generated interfaces carry the marker too; javac's lint warns of an annotation that no processor claims. */
    private static final Set<Class<?>> CLAIMED = Set.of(
            CoupaResource.class,
            CoupaRow.class,
            CoupaElement.class,
            CustomField.class,
            Generated.class,
            dev.coupagen.annotations.Generated.class,
            NullMarked.class);

    private final Set<String> sources = new HashSet<>();
    private final List<String> postponed = new ArrayList<>();
    private Compilation code;
    private CheckLevel checkLevel = CheckLevel.ERROR;
    private ReleaseDefinitions definitions;
    private ClassFiles files;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        Set<String> names = new HashSet<>();
        CLAIMED.forEach(annotation -> names.add(annotation.getName()));
        return names;
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(ReleaseDefinitions.RELEASE, ReleaseDefinitions.FILE, CheckLevel.OPTION);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        code = new Compilation(environment);
        checkLevel = CheckLevel.of(environment.getOptions(), environment.getMessager());
        definitions = new ReleaseDefinitions(environment.getOptions(), new CompilerResources(environment));
        files = new ClassFiles(environment.getFiler());
    }

    @SuppressWarnings("DoNotClaimAnnotations") // or else -Xlint:all -Werror fails in every project that uses this one
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        round.getRootElements().forEach(root -> sources.add(root.toString()));
        if (!round.processingOver()) {
            Set<TypeElement> types = interfaces(round);
            if (!types.isEmpty()) {
                read(types);
            }
        }
        return true;
    }

    private Set<TypeElement> interfaces(RoundEnvironment round) {
        Set<TypeElement> types = new LinkedHashSet<>();
        for (String name : postponed) {
            TypeElement type = code.elements.getTypeElement(name);
            if (type != null) {
                types.add(type);
            }
        }
        postponed.clear();
        for (Element element : round.getElementsAnnotatedWithAny(Set.of(CoupaResource.class, CoupaRow.class))) {
            types.add((TypeElement) element);
        }
        return types;
    }

    private void read(Set<TypeElement> types) {
        TypeElement model = code.model();
        if (model == null) {
            types.forEach(type -> reporter(type).error(ProcessorDiagnostic.RUNTIME_MISSING));
            return;
        }
        InterfaceReader reader =
                new InterfaceReader(code, new GeneratedMethods(code, model), new ReturnTypes(code), definitions);
        Map<TypeElement, InterfaceModel> read = new LinkedHashMap<>();
        for (TypeElement type : types) {
            Reporter reporter = reporter(type);
            try {
                Result result = reader.read(type, reporter);
                if (result instanceof Result.Read one) {
                    read.put(type, one.model());
                } else if (result instanceof Result.Postponed) {
                    postponed.add(type.getQualifiedName().toString());
                }
            } catch (RuntimeException e) {
                reporter.error(ProcessorDiagnostic.PROCESSOR_FAILED, e);
            }
        }
        files.write(read, this::reporter);
    }

    private Reporter reporter(TypeElement type) {
        return new Reporter(processingEnv.getMessager(), checkLevel, sources, type);
    }
}
