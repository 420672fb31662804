package bench.plain;

import java.util.List;
import org.conflictevents.battle.Battle;
import org.conflictevents.battle.BattleDate;
import org.conflictevents.battle.Result;
import org.conflictevents.battle.Side;
import org.conflictevents.battle.figure.CasualtyFigure;
import org.conflictevents.battle.place.Place;

/** As much as the real program answers of a battle. */
record PlainBattle(
        String id,
        String title,
        String name,
        List<String> partOf,
        BattleDate date,
        Place place,
        Result result,
        List<Side> sides,
        List<Participant> combatants,
        List<CasualtyFigure> casualties) {

    static PlainBattle of(Battle battle) {
        return new PlainBattle(
                battle.id(),
                battle.title(),
                battle.name(),
                List.copyOf(battle.partOf()),
                battle.date(),
                battle.place(),
                battle.result(),
                List.copyOf(battle.sides()),
                battle.participations().stream()
                        .map(part -> new Participant(
                                part.side(),
                                part.combatant().id(),
                                part.combatant().name(),
                                part.basis().name(),
                                part.evidence()))
                        .toList(),
                List.copyOf(battle.casualties()));
    }

    record Participant(int side, String id, String name, String basis, String evidence) {}
}
