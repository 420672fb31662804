package org.conflictevents.reading.prose;

import java.util.Objects;
import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.prose.sentence.People;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/** Asks whether figures of a section, and of the size that the infobox gives, are of the whole of the battle. */
final class SectionRules implements DoubtRule {

    private static final int WEEK = 7;
    private static final int MONTH = 31;
    private static final int SHORT = 3;
    private static final int VERY_SHORT = 2;
    private static final int NEAR = 2;
    private static final int WITHIN = 1;

    private final BattleContext battle;
    private final SectionKind section;
    private final TotalWords totals;

    SectionRules(BattleContext battle, SectionKind section, TotalWords totals) {
        this.battle = battle;
        this.section = section;
        this.totals = totals;
    }

    @Override
    public @Nullable Doubt doubt(CandidateClaim claim) {
        FigurePhrase figure = claim.loss().headcount().figure();
        if (goesOnFromWhole(claim)) {
            return null;
        }
        if (totals.areBeside(claim.loss()) || battle.isInInfobox(claim.subject(), figure)) {
            return null;
        }
        boolean attributed = !claim.speakers().isEmpty();
        boolean near = battle.isNearInfobox(claim.subject(), figure, NEAR);
        boolean fits = switch (section) {
            case LEAD -> battle.days().lastsAtMost(SHORT) || near;
            case CASUALTIES -> attributed || near || battle.days().lastsAtMost(MONTH);
            case OUTCOME -> attributed && near || battle.days().lastsAtMost(attributed ? MONTH : WEEK);
            case COURSE ->
                battle.days().lastsAtMost(VERY_SHORT)
                                && (attributed || battle.isNearInfobox(claim.subject(), figure, WITHIN))
                        || attributed && totals.areSoFar(claim.loss()) && battle.isCountedInInfobox(claim.subject())
                        || battle.days().lastsAtMost(1) && !battle.isCountedInInfobox(claim.subject())
                        || claim.loss().type() == CasualtyType.OTHER
                                && attributed
                                && !totals.areOfOneAction(claim.loss());
            case ASIDE -> false;
        };
        if (!fits) {
            return Doubt.PART_OF_BATTLE;
        }
        boolean farBelow = battle.isFarBelowInfobox(claim.subject(), figure);
        boolean course = section == SectionKind.COURSE && !battle.days().lastsAtMost(VERY_SHORT);
        return farBelow && (!attributed || course) && !isListedWithMore(claim) ? Doubt.FAR_BELOW_INFOBOX : null;
    }

    // "14 civilians were killed and 21 wounded"
    private boolean goesOnFromWhole(CandidateClaim claim) {
        CandidateClaim previous = claim.previous();
        return previous != null
                && claim.loss().headcount().people().kind() == People.Kind.UNNAMED
                && claim.loss().type() != previous.loss().type()
                && previous.victims().equals(claim.victims())
                && Objects.equals(previous.speech(), claim.speech())
                && doubt(previous) == null;
    }

    // "Thirty Nigerien and two Nigerian soldiers were killed"
    private boolean isListedWithMore(CandidateClaim claim) {
        CandidateClaim previous = claim.previous();
        return previous != null
                && previous.loss().term() == claim.loss().term()
                && previous.victims().equals(claim.victims())
                && !battle.isFarBelowInfobox(
                        previous.subject(), previous.loss().headcount().figure());
    }
}
