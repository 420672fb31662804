package org.conflictevents;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.swagger.v3.core.converter.ModelConverter;
import jakarta.persistence.EntityManager;
import org.conflictevents.web.ApiController;
import org.hibernate.SharedSessionContract;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;

class ArchitectureTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.conflictevents");

    @Test
    void packagesDependInOneDirection() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("vocabulary")
                .definedBy("..vocabulary")
                .layer("article")
                .definedBy("..article")
                .layer("reading")
                .definedBy("..reading")
                .layer("derivation")
                .definedBy("..derivation")
                .layer("web")
                .definedBy("..web")
                .layer("source")
                .definedBy("..source")
                .layer("battle")
                .definedBy("..battle")
                .layer("casualty")
                .definedBy("..casualty")
                .layer("dataset")
                .definedBy("..dataset")
                .layer("seed")
                .definedBy("..seed")
                .whereLayer("vocabulary")
                .mayNotAccessAnyLayer()
                .whereLayer("article")
                .mayNotAccessAnyLayer()
                .whereLayer("web")
                .mayNotAccessAnyLayer()
                .whereLayer("derivation")
                .mayOnlyAccessLayers("vocabulary")
                .whereLayer("reading")
                .mayOnlyAccessLayers("article", "vocabulary")
                .whereLayer("source")
                .mayOnlyAccessLayers("vocabulary", "web")
                .whereLayer("battle")
                .mayOnlyAccessLayers("source", "vocabulary", "web")
                .whereLayer("casualty")
                .mayOnlyAccessLayers("battle", "source", "derivation", "vocabulary", "web")
                .whereLayer("dataset")
                .mayOnlyAccessLayers("vocabulary", "web")
                .whereLayer("seed")
                .mayNotBeAccessedByAnyLayer()
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
                .resideInAnyPackage("..article", "..reading", "..derivation", "..vocabulary")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "org.conflictevents.article",
                        "org.conflictevents.reading",
                        "org.conflictevents.derivation",
                        "org.conflictevents.vocabulary")
                .check(CLASSES);
    }

    @Test
    void seedAloneWrites() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..seed")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
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
