package org.conflictevents.seed;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conflictevents.battle.Battle;
import org.conflictevents.battle.BattleWords;
import org.conflictevents.dataset.Dataset;
import org.conflictevents.dataset.DocumentLicence;
import org.conflictevents.derivation.Derivation;
import org.conflictevents.derivation.Rule;
import org.conflictevents.reading.model.DateReading;
import org.conflictevents.source.DocumentSection;
import org.conflictevents.source.DocumentText;
import org.conflictevents.source.Licence;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Fills the database from the data folder, all of it or nothing, before the server takes its first request.
 */
@Component
@EnableConfigurationProperties(SeedProperties.class)
class SeedLoader implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(SeedLoader.class);

    private final SeedProperties properties;
    private final DataFolder folder;
    private final SessionFactory sessions;

    SeedLoader(SeedProperties properties, DataFolder folder, EntityManagerFactory sessions) {
        this.properties = properties;
        this.folder = folder;
        this.sessions = sessions.unwrap(SessionFactory.class);
    }

    /**
     * @throws UnreadableDataException if a file cannot be read, unless such files are to be skipped and there are others
     */
    @Override
    public void afterSingletonsInstantiated() {
        LoadedData data = folder.load();
        if (!data.faults().isEmpty()
                && (properties.onError() == OnError.FAIL || data.articles().isEmpty())) {
            throw new UnreadableDataException(data.faults());
        }
        data.ignored().forEach(file -> log.info("Ignored {}", file));
        LoadReport report = new LoadReport(data);
        Dataset dataset = sessions.fromStatelessTransaction(session -> write(data, report, session));
        log.info(
                "Serving {} from {}: {}, {} notices in the load report",
                dataset.version(),
                folder.description(),
                dataset.counts(),
                report.notices().size());
    }

    /** Without a persistence context, which would hold every row until the last is written. */
    private static Dataset write(LoadedData data, LoadReport report, StatelessSession session) {
        EntityRegistry registry = new EntityRegistry(data.articles());
        registry.combatants().forEach(session::insert);
        registry.sources().forEach(session::insert);
        String version = writeBattles(data, registry, session);
        report.notices().forEach(session::insert);
        Dataset dataset = dataset(version, data, registry);
        session.insert(dataset);
        return dataset;
    }

    private static String writeBattles(LoadedData data, EntityRegistry registry, StatelessSession session) {
        DataVersionHash version = new DataVersionHash(data.gazetteer().checksum());
        BattleAssembly battles = new BattleAssembly(registry, data.gazetteer());
        DiscrepancyAssembly discrepancies = new DiscrepancyAssembly();
        for (LoadedArticle article : data.articles()) {
            ClaimAssembly claims = new ClaimAssembly(article, registry);
            Battle battle = battles.battle(
                    article,
                    Derivation.derive(claims.claims(), null, Rule.LATEST).figures());
            session.insert(battle);
            claims.entities(battle).forEach(session::insert);
            discrepancies.pairs(battle, claims.claims()).forEach(session::insert);
            session.insert(text(article));
            words(article, battle).forEach(session::insert);
            version.add(article, claims.claims(), battle);
        }
        return version.version();
    }

    private static DocumentText text(LoadedArticle article) {
        List<DocumentSection> sections = article.sections().stream()
                .map(section -> new DocumentSection(section.heading(), section.level(), section.start(), section.end()))
                .toList();
        return new DocumentText(article.id(), article.text(), sections);
    }

    private static List<BattleWords> words(LoadedArticle article, Battle battle) {
        Stream<String> combatants = battle.participations().stream()
                .map(participation -> participation.combatant().name());
        Stream<String> texts = Stream.of(battle.title(), battle.name(), article.text());
        return BattleWords.of(battle.id(), Stream.concat(texts, combatants).toList());
    }

    private static Dataset dataset(String version, LoadedData data, EntityRegistry registry) {
        List<LoadedArticle> articles = data.articles();
        Dataset.Counts counts = new Dataset.Counts(
                articles.size(),
                registry.combatants().size(),
                data.claims(),
                registry.sources().size());
        Dataset.DateRange days = new Dataset.DateRange(
                days(articles, DateReading::start)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                days(articles, DateReading::end).max(Comparator.naturalOrder()).orElse(null));
        return new Dataset(version, days, counts, licences(articles));
    }

    private static List<DocumentLicence> licences(List<LoadedArticle> articles) {
        Map<Licence, Long> documents = articles.stream()
                .map(article -> Objects.requireNonNull(article.licence()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return documents.entrySet().stream()
                .map(licence -> new DocumentLicence(
                        licence.getKey().id(), licence.getKey().attribution(), licence.getValue()))
                .sorted(Comparator.comparing(DocumentLicence::documents)
                        .reversed()
                        .thenComparing(DocumentLicence::id)
                        .thenComparing(licence -> String.valueOf(licence.attribution())))
                .toList();
    }

    private static Stream<LocalDate> days(
            List<LoadedArticle> articles, Function<DateReading, @Nullable LocalDate> bound) {
        return articles.stream()
                .map(article -> article.reading().date())
                .filter(Objects::nonNull)
                .map(bound)
                .filter(Objects::nonNull);
    }
}
