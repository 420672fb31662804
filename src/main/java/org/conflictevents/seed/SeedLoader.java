package org.conflictevents.seed;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.conflictevents.battle.Battle;
import org.conflictevents.battle.BattleWords;
import org.conflictevents.dataset.Dataset;
import org.conflictevents.derivation.Derivation;
import org.conflictevents.derivation.Rule;
import org.conflictevents.reading.DateReading;
import org.conflictevents.source.DocumentSection;
import org.conflictevents.source.DocumentText;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the database from the data folder, all of it or nothing, before the server takes its first request.
 */
@Component
@EnableConfigurationProperties(SeedProperties.class)
class SeedLoader implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(SeedLoader.class);

    private final SeedProperties properties;
    private final DataFolder folder;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    SeedLoader(SeedProperties properties, DataFolder folder, EntityManager entities, TransactionTemplate transaction) {
        this.properties = properties;
        this.folder = folder;
        this.entities = entities;
        this.transaction = transaction;
    }

    /**
     * @throws UnreadableDataException if a file cannot be read, unless such files are to be skipped
     */
    @Override
    public void afterSingletonsInstantiated() {
        Harvest harvest = ArticleHarvester.harvest(folder);
        if (!harvest.faults().isEmpty() && properties.onError() == OnError.FAIL) {
            throw new UnreadableDataException(harvest.faults());
        }
        Dataset dataset = Objects.requireNonNull(transaction.execute(status -> write(harvest)));
        log.info(
                "Serving {} from {}: {}, {} notices in the load report",
                dataset.version(),
                folder.description(),
                dataset.counts(),
                new LoadReport(harvest).notices().size());
    }

    private Dataset write(Harvest harvest) {
        Names names = new Names(harvest.articles());
        names.combatants().forEach(entities::persist);
        names.sources().forEach(entities::persist);
        String version = writeBattles(harvest, names);
        new LoadReport(harvest).notices().forEach(entities::persist);
        Dataset dataset = dataset(version, harvest.articles(), names);
        entities.persist(dataset);
        return dataset;
    }

    private String writeBattles(Harvest harvest, Names names) {
        DataVersionHash version = new DataVersionHash(harvest.gazetteer());
        BattleAssembly battles = new BattleAssembly(names, harvest.gazetteer());
        DiscrepancyAssembly discrepancies = new DiscrepancyAssembly();
        for (LoadedArticle article : harvest.articles()) {
            ClaimAssembly claims = new ClaimAssembly(article, names);
            Battle battle = battles.battle(
                    article,
                    Derivation.derive(claims.claims(), null, Rule.LATEST).figures());
            entities.persist(battle);
            // Hibernate would insert the sides, which are a collection, after the claims that refer to them.
            entities.flush();
            claims.entities(battle).forEach(entities::persist);
            discrepancies.pairs(battle, claims.claims()).forEach(entities::persist);
            entities.persist(text(article));
            words(article, battle).forEach(entities::persist);
            version.add(article, claims.claims(), battle);
        }
        return version.version();
    }

    private static DocumentText text(LoadedArticle article) {
        List<DocumentSection> sections = article.article().sections().stream()
                .map(section -> new DocumentSection(section.heading(), section.level(), section.start(), section.end()))
                .toList();
        return new DocumentText(article.id(), article.article().text(), sections);
    }

    private static List<BattleWords> words(LoadedArticle article, Battle battle) {
        Stream<String> combatants = battle.participations().stream()
                .map(participation -> participation.combatant().name());
        Stream<String> texts =
                Stream.of(battle.title(), battle.name(), article.article().text());
        return BattleWords.of(battle.id(), Stream.concat(texts, combatants).toList());
    }

    private static Dataset dataset(String version, List<LoadedArticle> articles, Names names) {
        long claims = articles.stream()
                .mapToLong(article -> article.reading().claims().size())
                .sum();
        Dataset.Counts counts = new Dataset.Counts(
                articles.size(),
                names.combatants().size(),
                claims,
                names.sources().size());
        return new Dataset(
                version,
                days(articles, DateReading::start)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                days(articles, DateReading::end).max(Comparator.naturalOrder()).orElse(null),
                counts);
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
