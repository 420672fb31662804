package org.conflictevents.version;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The records that two versions do not have alike, found by the numbers that stand for what they say.
 *
 * @param before schema of the one version
 * @param after schema of the other
 */
record ChangedRecords(JdbcClient database, TransactionOperations transactions, String before, String after) {

    /** Of these battles a statement names those that one of the versions has alone, or that differ, or whose claims do. */
    private static final String BATTLES = """
            with battles as (
                select battle_id, change from (
                    (select b.battle_id, case when a.battle_id is null then 'ADDED' when a.content <> b.content then 'CHANGED' end as change
                    from AFTER.battle_content b left join BEFORE.battle_content a on a.battle_id = b.battle_id
                    where b.battle_id >= :from and (a.battle_id is null or a.content <> b.content or a.claims <> b.claims)
                    order by b.battle_id limit :battles)
                    union all
                    (select a.battle_id, 'REMOVED'
                    from BEFORE.battle_content a left join AFTER.battle_content b on b.battle_id = a.battle_id
                    where a.battle_id >= :from and b.battle_id is null
                    order by a.battle_id limit :battles)) either
                order by battle_id limit :battles),
            records as (
                select battle_id as battle, '' as claim, change from battles
                union all
                select b.battle_id, b.claim_id, case when a.claim_id is null then 'ADDED' when a.content <> b.content then 'CHANGED' end
                from battles join AFTER.claim_content b on b.battle_id = battles.battle_id
                left join BEFORE.claim_content a on a.battle_id = b.battle_id and a.claim_id = b.claim_id
                union all
                select a.battle_id, a.claim_id, 'REMOVED'
                from battles join BEFORE.claim_content a on a.battle_id = battles.battle_id
                left join AFTER.claim_content b on b.battle_id = a.battle_id and b.claim_id = a.claim_id
                where b.claim_id is null)
            """;

    long count() {
        return asking(
                "select count(*) from records where change is not null",
                "",
                Integer.MAX_VALUE,
                question -> question.query(Long.class).single());
    }

    /** Those of the first so many battles from one on, in order. */
    List<ChangedRecord> from(String battle, int battles) {
        return asking(
                "select battle, claim, change from records where change is not null order by battle, claim",
                battle,
                battles,
                question -> question.query(ChangedRecord.class).list());
    }

    private <T> T asking(String question, String from, int battles, Function<JdbcClient.StatementSpec, T> read) {
        String sql = (BATTLES + question).replace("BEFORE.", before + ".").replace("AFTER.", after + ".");
        return Objects.requireNonNull(transactions.execute(
                status -> read.apply(database.sql(sql).param("from", from).param("battles", battles))));
    }
}
