package org.conflictevents;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.conflictevents.ArchitectureTests.CLASSES;
import static org.conflictevents.ArchitectureTests.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.lang.ArchCondition;
import io.swagger.v3.core.converter.ModelConverter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.stream.Stream;
import org.conflictevents.web.ApiController;
import org.hibernate.SharedSessionContract;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who may write, what handlers answer to, on which libraries the code stands, and how things are called. */
class ConventionTests {

    @Test
    void readingAndDerivingNeedNothingButTheJdk() {
        String[] pure = within("article", "reading", "derivation", "vocabulary");
        classes()
                .that()
                .resideInAnyPackage(pure)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.concat(Stream.of("java..", "org.jspecify.."), Stream.of(pure))
                        .toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void seedAloneWrites() {
        noClasses()
                .that()
                .resideOutsideOfPackages(within("seed", "paging", "statistics", "dataset"))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(SharedSessionContract.class)
                .check(CLASSES);
    }

    @Test
    void whatListsAndCountsOnlyQueries() {
        noClasses()
                .that()
                .resideInAnyPackage(within("paging", "statistics", "dataset"))
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
    void entitiesAreNeverChanged() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .or()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Embeddable.class)
                .should()
                .haveNameMatching("set[A-Z].*")
                .check(CLASSES);
    }

    /** Whatever else Spring maps requests by, an annotation of a later version included. */
    @Test
    void handlersOnlyGet() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areNotAssignableTo(ErrorController.class)
                .should()
                .notBeAnnotatedWith(describe(
                        "a mapping other than @GetMapping",
                        annotation -> mapsRequests(annotation.getRawType())
                                && !annotation.getRawType().isEquivalentTo(GetMapping.class)))
                .check(CLASSES);
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(ApiController.class)
                .and()
                .arePackagePrivate()
                .should()
                .beAnnotatedWith(GetMapping.class)
                .check(CLASSES);
    }

    private static boolean mapsRequests(JavaClass annotation) {
        return annotation.isEquivalentTo(RequestMapping.class) || annotation.isMetaAnnotatedWith(RequestMapping.class);
    }

    @Test
    void jsonIsWrittenByJackson3() {
        noClasses()
                .that()
                .areNotAssignableTo(ModelConverter.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ObjectMapper.class.getPackageName() + "..")
                .because(
                        "springdoc brings Jackson 2, whose mapper Spring Boot 4 does not configure; its model converters speak it")
                .check(CLASSES);
    }

    @Test
    void handlersAnswerWithViews() {
        methods()
                .that()
                .areAnnotatedWith(GetMapping.class)
                .should(ArchCondition.from(describe(
                        "return what web knows, of classes that are called views",
                        method -> method.getReturnType().getAllInvolvedRawTypes().stream()
                                .filter(type -> type.getPackageName().startsWith("org.conflictevents"))
                                .allMatch(type -> type.getSimpleName().endsWith("View")
                                        || type.getPackageName().startsWith("org.conflictevents.web")))))
                .check(CLASSES);
    }

    @Test
    void viewsAreRecords() {
        classes().that().haveSimpleNameEndingWith("View").should().beRecords().check(CLASSES);
    }

    @Test
    void repositoriesAreCalledByThePluralOfTheirEntity() {
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .and()
                .areNotAnnotatedWith(NoRepositoryBean.class)
                .should(ArchCondition.from(describe(
                        "be called by the plural of their entity",
                        repository -> repository.getSimpleName().equals(plural(entity(repository))))))
                .check(CLASSES);
    }

    private static JavaClass entity(JavaClass repository) {
        JavaParameterizedType parent =
                (JavaParameterizedType) repository.getInterfaces().iterator().next();
        return parent.getActualTypeArguments().get(0).toErasure();
    }

    private static String plural(JavaClass entity) {
        return entity.getSimpleName().replaceFirst("y$", "ie") + "s";
    }

    @Test
    void whatFindsEntitiesIsCalledAFilter() {
        methods()
                .that()
                .haveName("toSpecification")
                .should()
                .beDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Filter")
                .check(CLASSES);
    }

    @Test
    void namesSayMoreThanThatSomethingHelps() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Helper|Manager|Dto|Utils?)(\\$.*)?")
                .check(CLASSES);
    }
}
