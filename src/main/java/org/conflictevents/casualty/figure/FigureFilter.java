package org.conflictevents.casualty.figure;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.conflictevents.battle.BattleSelection;
import org.conflictevents.battle.PartyCondition;
import org.conflictevents.battle.figure.FigureChoice;
import org.conflictevents.battle.figure.Losses;
import org.conflictevents.casualty.VictimGroup;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.web.query.IdOf;
import org.conflictevents.web.query.QueryParameters;
import org.springframework.data.jpa.domain.Specification;

/** Filter for figures. */
record FigureFilter(
        @Parameter(description = "Number of the side whose losses these are.", example = "1")
        Set<@Min(1) @Max(99) Integer> side,

        @Parameter(
                description =
                        "Whose losses these are: those of a side of the fight, of civilians, of others, or of all together.",
                example = "SIDE")
        Set<VictimGroup> victims,

        @Parameter(description = "What happened to the persons.", example = "KILLED")
        Set<CasualtyType> type,

        @Parameter(description = "Id of a combatant, for the losses of its side.", example = "mali") @IdOf("combatant")
        Set<@Size(max = 300) String> party)
        implements QueryParameters {

    Specification<BattleFigure> toSpecification(BattleSelection battles, FigureChoice choice) {
        return new Wanted(this, battles.by(choice), choice);
    }

    private Predicate[] conditions(Root<BattleFigure> row, CriteriaQuery<?> query, CriteriaBuilder cb) {
        List<Predicate> conditions = new ArrayList<>();
        Path<Losses> losses = row.get("figure").get("losses");
        Path<Integer> of = losses.get("side");
        if (!side.isEmpty()) {
            conditions.add(of.in(side));
        }
        if (!victims.isEmpty()) {
            conditions.add(VictimGroup.any(victims, losses.get("victims"), cb));
        }
        if (!type.isEmpty()) {
            conditions.add(losses.get("type").in(type));
        }
        if (!party.isEmpty()) {
            conditions.add(new PartyCondition(row.get("battle"), query, cb).onSide(of, id -> id.in(party)));
        }
        return conditions.toArray(Predicate[]::new);
    }

    private record Wanted(FigureFilter filter, BattleSelection battles, FigureChoice choice)
            implements Specification<BattleFigure> {

        @Override
        public Predicate toPredicate(Root<BattleFigure> row, CriteriaQuery<?> query, CriteriaBuilder cb) {
            return cb.and(
                    battles.on(row.get("battle"), query, cb),
                    choice.holds(row.get("figure"), cb),
                    cb.and(filter.conditions(row, query, cb)));
        }
    }
}
