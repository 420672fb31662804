package org.conflictevents;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which package may use which, and that neither packages nor classes go in circles. */
class ArchitectureTests {

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.conflictevents");

    /** Some thirty are what one look takes in; a package that outgrows them gets rooms. */
    private static final long MAX_TYPES = 31;

    /** Each package and those that it may use; nobody may use seed. */
    private static final Map<String, String[]> ARROWS = Map.ofEntries(
            entry("vocabulary"),
            entry("article"),
            entry("wikitext"),
            entry("derivation", "vocabulary"),
            entry("reading.model", "vocabulary"),
            entry("reading.language", "reading.model", "article", "vocabulary"),
            entry("reading.party", "reading.language", "reading.model"),
            entry("reading.infobox.line", "reading.language", "vocabulary"),
            entry(
                    "reading.infobox.casualty",
                    "reading.infobox.line",
                    "reading.language",
                    "reading.party",
                    "reading.model",
                    "article",
                    "vocabulary"),
            entry(
                    "reading.infobox",
                    "reading.infobox.casualty",
                    "reading.infobox.line",
                    "reading.language",
                    "reading.party",
                    "reading.model",
                    "article",
                    "vocabulary"),
            entry("reading.prose.sentence", "reading.language", "article", "vocabulary"),
            entry("reading.prose.loss", "reading.prose.sentence", "reading.language", "vocabulary"),
            entry(
                    "reading.prose.speech",
                    "reading.prose.sentence",
                    "reading.language",
                    "reading.party",
                    "reading.model",
                    "article"),
            entry(
                    "reading.prose.claim",
                    "reading.prose.loss",
                    "reading.prose.sentence",
                    "reading.prose.speech",
                    "reading.language",
                    "reading.model",
                    "vocabulary"),
            entry(
                    "reading.prose.victims",
                    "reading.prose.claim",
                    "reading.prose.loss",
                    "reading.prose.sentence",
                    "reading.prose.speech",
                    "reading.language",
                    "reading.party",
                    "reading.model",
                    "article",
                    "vocabulary"),
            entry(
                    "reading.prose",
                    "reading.prose.claim",
                    "reading.prose.victims",
                    "reading.prose.loss",
                    "reading.prose.sentence",
                    "reading.prose.speech",
                    "reading.language",
                    "reading.party",
                    "reading.model",
                    "article",
                    "vocabulary"),
            entry("reading", "reading.prose", "reading.infobox", "reading.model", "article", "vocabulary"),
            entry("ged", "article", "reading.language", "reading.model", "vocabulary"),
            entry("web"),
            entry("web.problem", "web"),
            entry("web.page"),
            entry("web.query", "web.problem"),
            entry("web.format", "vocabulary"),
            entry("web.response", "web", "web.query", "web.format", "web.problem"),
            entry("web.openapi", "web", "web.response", "web.query", "web.format", "web.problem", "vocabulary"),
            entry("cache", "web", "web.format"),
            entry("paging", "web", "web.problem", "web.query"),
            entry("source", "vocabulary", "web", "web.problem", "web.query", "paging"),
            entry("battle.place", "vocabulary", "web", "web.query", "web.problem"),
            entry("battle.words"),
            entry("battle.figure", "vocabulary", "web.query"),
            entry(
                    "battle",
                    "battle.place",
                    "battle.words",
                    "battle.figure",
                    "source",
                    "vocabulary",
                    "web",
                    "web.problem",
                    "web.query",
                    "web.format",
                    "paging"),
            entry("battle.combatant", "battle", "vocabulary", "web", "web.problem", "web.query", "paging"),
            entry(
                    "casualty",
                    "battle",
                    "battle.place",
                    "battle.figure",
                    "source",
                    "dataset",
                    "derivation",
                    "vocabulary",
                    "web",
                    "web.problem",
                    "web.query",
                    "web.format",
                    "paging"),
            entry(
                    "casualty.figure",
                    "casualty",
                    "battle",
                    "battle.place",
                    "battle.figure",
                    "derivation",
                    "vocabulary",
                    "web",
                    "web.query",
                    "paging"),
            entry("discrepancy", "casualty", "battle", "battle.place", "vocabulary", "web", "web.query", "paging"),
            entry("dataset", "vocabulary", "web", "paging"),
            entry("statistics.grid", "battle", "battle.place", "web", "web.format", "web.problem", "web.query"),
            entry(
                    "statistics",
                    "battle",
                    "battle.place",
                    "battle.figure",
                    "casualty",
                    "source",
                    "vocabulary",
                    "web",
                    "web.problem",
                    "web.query"),
            entry("version.content", "battle", "battle.figure", "casualty"),
            entry(
                    "version",
                    "version.content",
                    "store",
                    "dataset",
                    "battle",
                    "battle.figure",
                    "casualty",
                    "web",
                    "web.format",
                    "web.problem",
                    "web.query"),
            entry("command", "web.query"),
            entry("store"),
            entry("seed.gazetteer", "article", "reading.model", "vocabulary", "battle", "battle.place", "battle.words"),
            entry("seed.licence", "article", "source"),
            entry(
                    "seed",
                    "seed.gazetteer",
                    "seed.licence",
                    "ged",
                    "article",
                    "wikitext",
                    "reading",
                    "reading.language",
                    "reading.model",
                    "vocabulary",
                    "source",
                    "battle",
                    "battle.place"),
            entry(
                    "seed.loading",
                    "seed",
                    "seed.gazetteer",
                    "store",
                    "article",
                    "reading.model",
                    "derivation",
                    "vocabulary",
                    "source",
                    "battle",
                    "battle.place",
                    "battle.figure",
                    "battle.words",
                    "casualty",
                    "version.content",
                    "discrepancy",
                    "dataset"));

    private static Map.Entry<String, String[]> entry(String layer, String... mayUse) {
        return Map.entry(layer, mayUse);
    }

    /** These packages and their rooms; a rule about a package that is not there would hold whatever the code does. */
    static String[] within(String... layers) {
        assertThat(ARROWS).containsKeys(layers);
        return Stream.of(layers).map(layer -> fullName(layer) + "..").toArray(String[]::new);
    }

    private static String fullName(String layer) {
        return "org.conflictevents." + layer;
    }

    @Test
    void packagesDependInOneDirection() {
        LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String layer : ARROWS.keySet()) {
            layers = layers.layer(layer).definedBy(fullName(layer));
        }
        for (Map.Entry<String, String[]> arrow : ARROWS.entrySet()) {
            layers = arrow.getValue().length == 0
                    ? layers.whereLayer(arrow.getKey()).mayNotAccessAnyLayer()
                    : layers.whereLayer(arrow.getKey()).mayOnlyAccessLayers(arrow.getValue());
        }
        layers.check(CLASSES);
    }

    @Test
    void everyPackageHasItsPlace() {
        classes()
                .should()
                .resideInAnyPackage(Stream.concat(
                                Stream.of("org.conflictevents"),
                                ARROWS.keySet().stream().map(ArchitectureTests::fullName))
                        .toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCircle() {
        slices().matching("org.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void classesFormNoCircle() {
        slices().assignedFrom(new OutermostClass()).should().beFreeOfCycles().check(CLASSES);
    }

    /** A class with those that are nested in it. */
    private static final class OutermostClass implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
            return SliceIdentifier.of(of(javaClass).getName());
        }

        private static JavaClass of(JavaClass javaClass) {
            return javaClass.getEnclosingClass().map(OutermostClass::of).orElse(javaClass);
        }

        @Override
        public String getDescription() {
            return "classes with what is nested in them";
        }
    }

    @Test
    void packagesStaySmall() {
        Map<String, Long> types = CLASSES.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(groupingBy(JavaClass::getPackageName, counting()));

        assertThat(types)
                .hasSizeGreaterThan(ARROWS.size())
                .allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(MAX_TYPES));
    }

    @Test
    void testsDependOnNoBenchmark() {
        JavaClasses benchmarks = new ClassFileImporter().importPackages("bench");
        JavaClasses tests = new ClassFileImporter()
                .withImportOption(new ImportOption.OnlyIncludeTests())
                .importPackages("org.conflictevents");

        assertThat(benchmarks).isNotEmpty();
        noClasses().should().dependOnClassesThat().resideInAPackage("bench..").check(tests);
    }
}
