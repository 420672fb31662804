package org.conflictevents;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import io.swagger.v3.core.converter.ModelConverter;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Map;
import java.util.stream.Stream;
import org.conflictevents.web.ApiController;
import org.hibernate.SharedSessionContract;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;

class ArchitectureTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            // What an earlier build generated for the jar.
            .withImportOption(location -> !location.contains("__") && !location.contains("SpringCGLIB"))
            .importPackages("org.conflictevents");

    /** Each package and those that it may use; nobody may use seed. */
    private static final Map<String, String[]> ARROWS = Map.ofEntries(
            entry("vocabulary"),
            entry("article"),
            entry("derivation", "vocabulary"),
            entry("reading.model", "vocabulary"),
            entry("reading.language", "reading.model", "article", "vocabulary"),
            entry("reading.party", "reading.language", "reading.model"),
            entry("reading.infobox", "reading.language", "reading.party", "reading.model", "article", "vocabulary"),
            entry("reading.prose.sentence", "reading.language", "article", "vocabulary"),
            entry(
                    "reading.prose.speech",
                    "reading.prose.sentence",
                    "reading.language",
                    "reading.party",
                    "reading.model"),
            entry(
                    "reading.prose",
                    "reading.prose.sentence",
                    "reading.prose.speech",
                    "reading.language",
                    "reading.party",
                    "reading.model",
                    "article",
                    "vocabulary"),
            entry("reading", "reading.prose", "reading.infobox", "reading.model", "article", "vocabulary"),
            entry("web"),
            entry("web.problem", "web"),
            entry("web.query", "web.problem"),
            entry("web.format"),
            entry("web.response", "web", "web.query", "web.format", "web.problem"),
            entry("web.openapi", "web", "web.response", "web.query", "web.format", "web.problem"),
            entry("cache", "web", "web.format"),
            entry("paging", "web", "web.problem", "web.query"),
            entry("source", "vocabulary", "web", "web.problem", "web.query", "paging"),
            entry("battle", "source", "vocabulary", "web", "web.problem", "web.query", "web.format", "paging"),
            entry("battle.combatant", "battle", "vocabulary", "web", "web.problem", "web.query", "paging"),
            entry(
                    "casualty",
                    "battle",
                    "source",
                    "derivation",
                    "vocabulary",
                    "web",
                    "web.problem",
                    "web.query",
                    "paging"),
            entry("discrepancy", "battle", "vocabulary", "web", "web.query", "paging"),
            entry("dataset", "vocabulary", "web", "paging"),
            entry("statistics", "battle", "casualty", "source", "vocabulary", "web", "web.query"),
            entry("seed.gazetteer", "article", "reading.model", "vocabulary", "battle"),
            entry(
                    "seed",
                    "seed.gazetteer",
                    "article",
                    "reading",
                    "reading.model",
                    "derivation",
                    "vocabulary",
                    "source",
                    "battle",
                    "casualty",
                    "discrepancy",
                    "dataset"));

    private static Map.Entry<String, String[]> entry(String layer, String... mayUse) {
        return Map.entry(layer, mayUse);
    }

    @Test
    void packagesDependInOneDirection() {
        LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String layer : ARROWS.keySet()) {
            layers = layers.layer(layer).definedBy("org.conflictevents." + layer);
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
                                ARROWS.keySet().stream().map(layer -> "org.conflictevents." + layer))
                        .toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.conflictevents.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void readingAndDerivingNeedNothingButTheJdk() {
        classes()
                .that()
                .resideInAnyPackage("..article", "..reading..", "..derivation", "..vocabulary")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "org.conflictevents.article",
                        "org.conflictevents.reading..",
                        "org.conflictevents.derivation",
                        "org.conflictevents.vocabulary")
                .check(CLASSES);
    }

    @Test
    void seedAloneWrites() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..seed", "..statistics")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(SharedSessionContract.class)
                .check(CLASSES);
    }

    @Test
    void statisticsOnlyQuery() {
        noClasses()
                .that()
                .resideInAPackage("..statistics")
                .should()
                .callMethodWhere(target(owner(assignableTo(EntityManager.class)))
                        .and(target(not(nameMatching("getCriteriaBuilder|createQuery")))))
                .orShould()
                .callMethodWhere(target(owner(assignableTo(Query.class))).and(target(nameMatching("execute.*"))))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(SharedSessionContract.class)
                .check(CLASSES);
    }

    @Test
    void handlersOnlyGet() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(ApiController.class)
                .should()
                .notBeAnnotatedWith(PostMapping.class)
                .andShould()
                .notBeAnnotatedWith(PutMapping.class)
                .andShould()
                .notBeAnnotatedWith(RequestMapping.class)
                .check(CLASSES);
    }

    @Test
    void jsonIsWrittenByJackson3() {
        noClasses()
                .that()
                .areNotAssignableTo(ModelConverter.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson.databind..")
                .because(
                        "springdoc brings Jackson 2, whose mapper Spring Boot 4 does not configure; its model converters speak it")
                .check(CLASSES);
    }
}
