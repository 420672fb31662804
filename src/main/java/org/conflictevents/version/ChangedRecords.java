package org.conflictevents.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.conflictevents.version.content.RecordHashes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The records that two versions do not have alike, found by their hashes.
 *
 * @param database gives rows a few at a time
 * @param before schema of the one version
 * @param after schema of the other
 */
record ChangedRecords(JdbcClient database, TransactionOperations transactions, String before, String after) {

    /** The first so many battles from one on that a version has alone, or whose records differ. */
    private static final String BATTLES = """
            (select b.battle_id, a.content as before, b.content as after
            from AFTER.battle_content b left join BEFORE.battle_content a on a.battle_id = b.battle_id
            where b.battle_id >= :from and (a.battle_id is null or a.content <> b.content)
            order by b.battle_id limit :battles)
            union all
            (select a.battle_id, a.content, null
            from BEFORE.battle_content a left join AFTER.battle_content b on b.battle_id = a.battle_id
            where a.battle_id >= :from and b.battle_id is null
            order by a.battle_id limit :battles)
            order by 1 limit :battles
            """;

    long count() {
        AtomicLong count = new AtomicLong();
        read("", Integer.MAX_VALUE, records -> count.addAndGet(records.size()));
        return count.get();
    }

    /** Those of the first so many battles from one on, in order. */
    List<ChangedRecord> from(String battle, int battles) {
        List<ChangedRecord> all = new ArrayList<>();
        read(battle, battles, all::addAll);
        return all;
    }

    /** Gives the records of one battle at a time. */
    private void read(String from, int battles, Consumer<List<ChangedRecord>> each) {
        String sql = BATTLES.replace("BEFORE.", before + ".").replace("AFTER.", after + ".");
        transactions.executeWithoutResult(status -> database.sql(sql)
                .param("from", from)
                .param("battles", battles)
                .query(row -> {
                    each.accept(of(row.getString("battle_id"), row.getString("before"), row.getString("after")));
                }));
    }

    private static List<ChangedRecord> of(String battle, @Nullable String before, @Nullable String after) {
        Map<String, String> earlier = RecordHashes.parse(battle, before);
        Map<String, String> later = RecordHashes.parse(battle, after);
        TreeSet<String> ids = new TreeSet<>(earlier.keySet());
        ids.addAll(later.keySet());
        List<ChangedRecord> records = new ArrayList<>();
        for (String id : ids) {
            if (!later.containsKey(id)) {
                records.add(new ChangedRecord(battle, id, Change.REMOVED));
            } else if (!earlier.containsKey(id)) {
                records.add(new ChangedRecord(battle, id, Change.ADDED));
            } else if (!later.get(id).equals(earlier.get(id))) {
                records.add(new ChangedRecord(battle, id, Change.CHANGED));
            }
        }
        return records;
    }
}
