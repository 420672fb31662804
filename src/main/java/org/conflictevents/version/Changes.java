package org.conflictevents.version;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.conflictevents.store.StoredVersion;
import org.conflictevents.web.DataVersion;
import org.conflictevents.web.ItemSource;
import org.conflictevents.web.problem.DataVersionConflictException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What is told differently by two versions, neither of which ever changes. */
@Component
class Changes {

    private static final int MAX_TOTALS = 1_000;

    /** How many rows are in memory at a time. */
    private static final int FETCH_SIZE = 1_000;

    private final DataVersions versions;
    private final RecordTrees trees;
    private final JdbcClient database;
    private final Cache<List<String>, Long> totals =
            Caffeine.newBuilder().maximumSize(MAX_TOTALS).build();

    Changes(DataVersions versions, RecordTrees trees, DataSource database) {
        this.versions = versions;
        this.trees = trees;
        JdbcTemplate rows = new JdbcTemplate(database);
        rows.setFetchSize(FETCH_SIZE);
        this.database = JdbcClient.create(rows);
    }

    /**
     * From a version to the one that the request is answered from.
     *
     * @throws DataVersionConflictException if there is no such version that can be read
     */
    ItemSource<ChangeView> since(String version) {
        if (version.equals(versions.value())) {
            return ItemSource.of(List.of());
        }
        StoredVersion before = versions.find(version)
                .orElseThrow(() -> new DataVersionConflictException(DataVersion.SINCE, version, versions.known()));
        StoredVersion after = versions.find(versions.value()).orElseThrow();
        ChangedRecords records = new ChangedRecords(database, trees.transactions(), before.schema(), after.schema());
        return new ChangesSource(
                records,
                () -> totals.get(List.of(before.schema(), after.schema()), unknown -> records.count()),
                found -> views(found, before, after));
    }

    private List<ChangeView> views(List<ChangedRecord> records, StoredVersion before, StoredVersion after) {
        Map<String, JsonNode> earlier = trees.of(records, before);
        Map<String, JsonNode> later = trees.of(records, after);
        JsonNode none = MissingNode.getInstance();
        return records.stream()
                .map(each -> new ChangeView(
                        each.battle(),
                        each.isBattle() ? null : each.id(),
                        each.change(),
                        FieldChanges.between(
                                earlier.getOrDefault(each.id(), none), later.getOrDefault(each.id(), none))))
                .toList();
    }
}
