package org.conflictevents.version.content;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.List;
import org.conflictevents.battle.Battle;
import org.conflictevents.battle.BattleView;
import org.conflictevents.battle.figure.FigureChoice;
import org.conflictevents.casualty.CasualtyClaim;
import org.hibernate.annotations.Immutable;

/** What is said of a battle, and by each of the claims about it, as a number that another version is compared by. */
@Entity
@Immutable
public class BattleContent {

    @Id
    private String battleId;

    private long content;

    private long claims;

    @ElementCollection
    @CollectionTable(name = "claim_content", joinColumns = @JoinColumn(name = "battle_id"))
    private List<ClaimContent> contents;

    /** For JPA, which sets all fields after it. */
    @SuppressWarnings("NullAway.Init")
    protected BattleContent() {}

    public BattleContent(Battle battle, List<CasualtyClaim> claims) {
        this.battleId = battle.id();
        this.content = ContentHash.of(BattleView.of(battle, FigureChoice.DEFAULT));
        this.contents = claims.stream().map(ClaimContent::of).toList();
        // Whatever the order of the claims.
        this.claims = contents.stream().mapToLong(ClaimContent::content).reduce(0, (one, other) -> one ^ other);
    }
}
