package org.conflictevents.seed.loading;

import java.util.List;
import java.util.stream.Stream;
import org.conflictevents.battle.Battle;
import org.conflictevents.battle.Combatant;
import org.conflictevents.battle.words.BattleWords;
import org.conflictevents.casualty.CasualtyClaim;
import org.conflictevents.dataset.Dataset;
import org.conflictevents.dataset.LoadNotice;
import org.conflictevents.seed.LoadedArticle;
import org.conflictevents.seed.UnreadFiles;
import org.conflictevents.seed.gazetteer.Gazetteer;
import org.conflictevents.source.DocumentSection;
import org.conflictevents.source.DocumentText;
import org.conflictevents.source.Source;
import org.conflictevents.store.RowWriter;
import org.conflictevents.version.content.BattleContent;
import org.conflictevents.version.content.RecordHashes;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes each article with all that follows from it, and forgets it. */
final class DatasetWriter {

    private final RowWriter rows;
    private final EntityRegistry registry = new EntityRegistry();
    private final BattleAssembly battles;
    private final DiscrepancyAssembly discrepancies = new DiscrepancyAssembly();
    private final DataVersionHash version;
    private final LoadReport report = new LoadReport();
    private final DatasetSummary summary = new DatasetSummary();

    DatasetWriter(RowWriter rows, Gazetteer gazetteer) {
        this.rows = rows;
        this.battles = new BattleAssembly(registry, gazetteer);
        this.version = new DataVersionHash(gazetteer.checksum());
    }

    void add(LoadedArticle article) {
        registry.add(article);
        summary.add(article);
        ClaimAssembly claims = new ClaimAssembly(article, registry);
        Battle battle = battles.battle(article, FigureAssembly.figures(claims.claims()));
        rows.write(registry.document(article));
        rows.write(battle);
        List<CasualtyClaim> entities = claims.entities(battle);
        entities.forEach(rows::write);
        rows.write(new BattleContent(battle, entities));
        discrepancies.pairs(battle).forEach(rows::write);
        rows.write(text(article));
        rows.write(words(article, battle));
        report.of(article).forEach(rows::write);
        version.add(article, claims.claims(), battle);
    }

    /** Whether no article has been added. */
    boolean isEmpty() {
        return summary.isEmpty();
    }

    /**
     * Writes what is known after the last article, and corrects what was not before.
     *
     * @return the data set, which is the last row
     */
    Dataset finish(UnreadFiles unread, JdbcTemplate database) {
        List<Combatant> combatants = registry.combatants();
        List<Source> claimants = registry.claimants();
        combatants.forEach(rows::write);
        claimants.forEach(rows::write);
        registry.together().forEach(rows::write);
        rows.flush();
        registry.renamed().forEach((id, own) -> rename(id, own, database));
        List<LoadNotice> first = LoadReport.of(unread);
        if (!first.isEmpty()) {
            database.update("update load_notice set ordinal = ordinal + ?", first.size());
        }
        first.forEach(rows::write);
        Dataset dataset = summary.dataset(version.version(), combatants.size(), claimants.size());
        rows.write(dataset);
        rows.flush();
        return dataset;
    }

    /** A claim that names the renamed says something else than it did, and so does what stands for it. */
    private static void rename(String id, String own, JdbcTemplate database) {
        database.update("update claimant set source_id = ? where source_id = ?", own, id);
        database.query(
                "select battle_id, id from casualty_claim where claimants_id in (select claimants_id from claimant where source_id = ?)",
                claim -> {
                    String battle = claim.getString("battle_id");
                    String key = RecordHashes.key(battle, claim.getString("id"));
                    database.update(
                            "update battle_content set content = replace(content, ?, ?) where battle_id = ?",
                            key,
                            key + "renamed-",
                            battle);
                },
                own);
    }

    private static DocumentText text(LoadedArticle article) {
        List<DocumentSection> sections = article.sections().stream()
                .map(section -> new DocumentSection(section.heading(), section.level(), section.start(), section.end()))
                .toList();
        return new DocumentText(article.id(), article.text(), sections);
    }

    private static BattleWords words(LoadedArticle article, Battle battle) {
        Stream<String> combatants = battle.participations().stream()
                .map(participation -> participation.combatant().name());
        Stream<String> texts = Stream.of(battle.title(), battle.name(), article.text());
        return BattleWords.of(battle.id(), Stream.concat(texts, combatants).toList());
    }
}
