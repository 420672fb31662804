package org.conflictevents.version;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.conflictevents.battle.BattleView;
import org.conflictevents.battle.Battles;
import org.conflictevents.battle.figure.FigureChoice;
import org.conflictevents.casualty.CasualtyClaim;
import org.conflictevents.casualty.CasualtyClaims;
import org.conflictevents.casualty.ClaimView;
import org.conflictevents.store.ReadVersion;
import org.conflictevents.store.StoredVersion;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Records as the API answers them, from whichever version. */
@Component
class RecordTrees {

    private final Battles battles;
    private final CasualtyClaims claims;
    private final JsonMapper json;
    private final TransactionTemplate transactions;

    RecordTrees(Battles battles, CasualtyClaims claims, JsonMapper json, PlatformTransactionManager transactions) {
        this.battles = battles;
        this.claims = claims;
        this.json = json;
        this.transactions = new TransactionTemplate(transactions);
        this.transactions.setReadOnly(true);
        // The one around it may read another version, and has no connection yet.
        this.transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Each reads by itself, whatever is read around it. */
    TransactionOperations transactions() {
        return transactions;
    }

    /** Those of the records that the version has, by their ids. */
    Map<String, JsonNode> of(List<ChangedRecord> records, StoredVersion version) {
        try (ReadVersion read = ReadVersion.of(version)) {
            return Objects.requireNonNull(transactions.execute(status -> {
                Map<String, JsonNode> trees = new HashMap<>();
                battles.withIds(ids(records.stream().filter(ChangedRecord::isBattle)))
                        .forEach(battle ->
                                trees.put(battle.id(), json.valueToTree(BattleView.of(battle, FigureChoice.DEFAULT))));
                claims.withIds(ids(records.stream().filter(each -> !each.isBattle())))
                        .forEach(claim -> trees.put(claim.id(), tree(claim)));
                return trees;
            }));
        }
    }

    private JsonNode tree(CasualtyClaim claim) {
        ObjectNode tree = json.valueToTree(ClaimView.of(claim));
        return tree.remove(List.of(ClaimView.PLACE_IN_TEXT));
    }

    private static List<String> ids(Stream<ChangedRecord> records) {
        return records.map(ChangedRecord::id).toList();
    }
}
