package org.conflictevents.version.content;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conflictevents.battle.Battle;
import org.conflictevents.battle.BattleView;
import org.conflictevents.battle.figure.FigureChoice;
import org.conflictevents.casualty.CasualtyClaim;
import org.conflictevents.casualty.ClaimView;
import org.hibernate.annotations.Immutable;

/** What is said of a battle, and by each of the claims about it, in a hash each that another version is compared by. */
@Entity
@Immutable
public class BattleContent {

    @Id
    private String battleId;

    private String content;

    /** For JPA, which sets all fields after it. */
    @SuppressWarnings("NullAway.Init")
    protected BattleContent() {}

    public BattleContent(Battle battle, List<CasualtyClaim> claims) {
        this.battleId = battle.id();
        this.content = Stream.concat(
                        Stream.of(RecordHashes.entry(battleId, battleId, BattleView.of(battle, FigureChoice.DEFAULT))),
                        claims.stream().map(claim -> RecordHashes.entry(battleId, claim.id(), ClaimView.of(claim))))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
