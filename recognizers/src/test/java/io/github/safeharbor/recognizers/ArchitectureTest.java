package io.github.safeharbor.recognizers;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Who may know whom, and what no code of the two published jars does. */
class ArchitectureTest {
    private static final String ROOT = "io.github.safeharbor";

    /** Of core, all packages that are exported to everybody; each more must be worth a promise for all of 1.x. */
    private static final int MOST_PUBLIC_TYPES = 40;

    private static final String TEXT = ROOT + ".text..";
    private static final String RECOGNITION = ROOT + ".recognition..";
    private static final String RULE = ROOT + ".rule..";
    private static final String POLICY = ROOT + ".policy..";
    private static final String REPORT = ROOT + ".report..";
    private static final String ADVICE = ROOT + ".advice..";
    private static final String REVIEW = ROOT + ".review..";
    private static final String RECOGNIZERS = ROOT + ".recognizers..";

    private static final Set<String> PARSERS = Set.of(
            "Ages",
            "BiometricRecognizer",
            "CaseNumberRecognizer",
            "CodeShape",
            "DomainName",
            "EmployerRecognizer",
            "NumberGuards",
            "PhoneGuards",
            "PhotoRecognizer",
            "SocialHandleRecognizer",
            "TownSlots",
            "VehicleRecognizer");

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages(ROOT);

    @Test
    void seesBothPublishedJars() {
        assertTrue(MAIN.containPackage(ROOT + ".recognition"));
        assertTrue(MAIN.containPackage(ROOT + ".recognizers"));
        assertTrue(MAIN.stream().noneMatch(c -> c.getName().equals(ArchitectureTest.class.getName())));
    }

    @Test
    void textKnowsNobody() {
        check(knowsOnly(TEXT));
    }

    @Test
    void recognitionKnowsText() {
        check(knowsOnly(RECOGNITION, TEXT));
    }

    @Test
    void rulesKnowRecognitionAndText() {
        check(knowsOnly(RULE, RECOGNITION, TEXT));
    }

    @Test
    void policyKnowsRecognitionAndText() {
        check(knowsOnly(POLICY, RECOGNITION, TEXT));
    }

    @Test
    void reportKnowsRecognitionPolicyAndAdvice() {
        check(knowsOnly(REPORT, RECOGNITION, POLICY, ADVICE));
    }

    @Test
    void adviceKnowsRecognition() {
        check(knowsOnly(ADVICE, RECOGNITION));
    }

    @Test
    void reviewKnowsRecognitionReportAndAdvice() {
        check(knowsOnly(REVIEW, RECOGNITION, REPORT, ADVICE));
    }

    @Test
    void engineKnowsAllOfCore() {
        check(knowsOnly(ROOT, TEXT, RECOGNITION, RULE, POLICY, REPORT, ADVICE, REVIEW));
    }

    @Test
    void recognizersKnowTextRecognitionRulesAndAdvice() {
        check(knowsOnly(RECOGNIZERS, TEXT, RECOGNITION, RULE, ADVICE));
    }

    /** A rule is said one way; what is no rule, a parser or a guard, may use a pattern of its own, and is named here. */
    @Test
    void patternsStandInShapesOnly() {
        check(noClasses()
                .that()
                .resideInAPackage(RECOGNIZERS)
                .and(describe("are no parsers", c -> !PARSERS.contains(c.getSimpleName())))
                .should()
                .dependOnClassesThat(type(Pattern.class))
                .because("a rule is a start, a link, a shape and guards: see docs/rules.md"));
    }

    @Test
    void theApiStaysSmall() {
        List<String> open = MAIN.stream()
                .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC) && !c.isNestedClass())
                .filter(resideInAnyPackage(ROOT, RECOGNITION, RULE, POLICY, REPORT))
                .map(JavaClass::getName)
                .sorted()
                .toList();
        assertTrue(open.size() <= MOST_PUBLIC_TYPES, () -> open.size() + " public types: " + open);
    }

    @Test
    void nobodyWritesToStandardStreams() {
        check(NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
    }

    @Test
    void nobodyLogs() {
        DescribedPredicate<JavaClass> loggers = resideInAnyPackage(
                        "java.util.logging..", "org.slf4j..", "org.apache.commons.logging..")
                .or(type(System.Logger.class));
        check(noClasses().should().dependOnClassesThat(loggers).because("a log line may carry a value"));
    }

    @Test
    void coreOpensNoFileAndNoSocket() {
        DescribedPredicate<JavaClass> outside = resideInAnyPackage(
                        "java.net..", "java.nio.file..", "java.nio.channels..", "javax.net..")
                .or(describe(
                        "java.io.File*",
                        c -> c.getPackageName().equals("java.io")
                                && (c.getSimpleName().startsWith("File")
                                        || c.getSimpleName().equals("RandomAccessFile"))));
        check(noClasses()
                .that()
                .resideInAnyPackage(ROOT, TEXT, RECOGNITION, RULE, POLICY, REPORT, ADVICE, REVIEW)
                .should()
                .dependOnClassesThat(outside));
    }

    @Test
    void coreNeedsNothingButTheJdk() {
        check(classes()
                .that()
                .resideInAnyPackage(ROOT, TEXT, RECOGNITION, RULE, POLICY, REPORT, ADVICE, REVIEW)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify.annotations..", ROOT + ".."));
    }

    @Test
    void everyPackageIsNullMarked() {
        List<String> unmarked = MAIN.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(p -> !p.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .filter(name -> name.startsWith(ROOT))
                .toList();
        assertTrue(unmarked.isEmpty(), () -> "No @NullMarked in package-info.java of " + unmarked);
    }

    private static ArchRule knowsOnly(String self, String... others) {
        DescribedPredicate<JavaClass> allowed = resideInAnyPackage(others);
        return noClasses()
                .that()
                .resideInAPackage(self)
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..")
                        .and(DescribedPredicate.not(resideInAPackage(self).or(allowed))));
    }

    private static void check(ArchRule rule) {
        rule.check(MAIN);
    }
}
