package org.conflictevents.reading.prose;

import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.prose.claim.CandidateClaim;
import org.conflictevents.reading.prose.claim.Doubt;
import org.conflictevents.reading.prose.loss.Loss;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.People;
import org.conflictevents.vocabulary.Victims;
import org.jspecify.annotations.Nullable;

/** Asks whether figures of a section, and of the size that the infobox gives, are of the whole of the battle. */
record SectionRules(BattleContext battle, SectionKind section, AnnotatedSentence annotated, TotalWords totals)
        implements DoubtRule {

    private static final int WEEK = 7;
    private static final int MONTH = 31;
    private static final int SHORT = 3;
    private static final int OF_TWO_SIDES = 2;
    private static final int NEAR = 2;
    private static final int FAR = 4;
    // so much higher, a figure is of more than the battle
    private static final int OF_MORE = 4;
    private static final double WITHIN = 1.2;

    @Override
    public @Nullable Doubt doubt(CandidateClaim claim) {
        FigurePhrase figure = claim.loss().headcount().figure();
        boolean attributed = !claim.speakers().isEmpty();
        if (!attributed && battle.infobox().isFarBelow(claim.subject(), figure, OF_MORE)) {
            return Doubt.OTHER_EVENT;
        }
        CandidateClaim previous = claim.previous();
        // "14 civilians were killed and 21 wounded", "14 soldiers were killed, while another 21 rebels were captured"
        if (previous != null
                && previous.victims().doubt() == null
                && (claim.goesOnFrom(previous) || claim.loss().headcount().more())
                && claim.loss().type() != previous.loss().type()) {
            return section != SectionKind.ASPECT && battle.infobox().gives(previous) ? null : doubt(previous);
        }
        if (isOfOneFight(claim)) {
            return Doubt.PART_OF_BATTLE;
        }
        // what a unit lost it may have lost in one charge
        boolean unit = section == SectionKind.COURSE && new Parts(annotated, battle).unit(claim) != null;
        if (totals.areBeside(claim.loss()) && !unit || attributed && isTold(claim)) {
            return null;
        }
        if (!fits(claim) || unit || !attributed && (areTooFew(claim) || areFoundLater(claim))) {
            return Doubt.PART_OF_BATTLE;
        }
        boolean farBelow = battle.infobox().isFarAbove(claim.subject(), figure, NEAR);
        return farBelow && (!attributed || section == SectionKind.COURSE) && !isListedWithMore(claim)
                ? Doubt.FAR_BELOW_INFOBOX
                : null;
    }

    // in the story, unless the infobox has it, somebody counts from the start or the sentence tells the losses of all
    private boolean isOfOneFight(CandidateClaim claim) {
        boolean likely = !claim.speakers().isEmpty()
                && battle.infobox()
                        .isNear(claim.subject(), claim.loss().headcount().figure(), NEAR);
        return section.tellsTheStory()
                && !likely
                && !battle.infobox().gives(claim)
                && !totals.areAllSoFar(claim.loss())
                && annotated.headcounts().size() <= OF_TWO_SIDES;
    }

    // everybody's casualties cannot be fewer than each figure that the infobox gives
    private boolean areTooFew(CandidateClaim claim) {
        boolean all =
                claim.victims().victims() == Victims.UNKNOWN || claim.victims().victims() == Victims.ALL;
        return all
                && battle.infobox()
                        .isAllAbove(
                                claim.loss().type(), claim.loss().headcount().figure());
    }

    // "They contained the bodies of 130 people" behind a siege of months
    private boolean areFoundLater(CandidateClaim claim) {
        return claim.victims().victims() == Victims.UNKNOWN
                && section == SectionKind.OUTCOME
                && !battle.days().lastsAtMost(MONTH);
    }

    // whether what a section of this kind tells of a battle of this length may be about all of it
    private boolean fits(CandidateClaim claim) {
        FigurePhrase figure = claim.loss().headcount().figure();
        boolean attributed = !claim.speakers().isEmpty();
        boolean counted = battle.infobox().counts(claim.subject());
        // nothing that the infobox gives speaks for a part
        boolean near = !counted || battle.infobox().isNear(claim.subject(), figure, NEAR);
        boolean overlaps = !counted || battle.infobox().isNear(claim.subject(), figure, WITHIN);
        return switch (section) {
            case LEAD -> battle.days().lastsAtMost(SHORT) || near;
            case CASUALTIES -> attributed || near || battle.days().lastsAtMost(MONTH);
            // what a side did by then may have been done after the battle: "killing 22 soldiers"
            case OUTCOME ->
                near && (attributed || claim.loss().form() != Loss.Form.VERB_BEFORE)
                        || battle.days().lastsAtMost(attributed || near ? MONTH : WEEK);
            // what one fight of the story cost: "took the hill, capturing 300 men", "was repulsed with heavy losses"
            case COURSE -> attributed && (battle.days().lastsADayOrTwo() || counted && overlaps);
            case ASPECT, ASIDE -> false;
        };
    }

    /** Whether in the story of a long battle somebody sums up what it had cost until then. */
    private boolean isTold(CandidateClaim claim) {
        boolean story = section.tellsTheStory();
        return !(story && (claim.claimedOn() == null || battle.days().lastsAtMost(WEEK)))
                && totals.areSoFar(claim.loss())
                && !battle.infobox()
                        .isFarAbove(claim.subject(), claim.loss().headcount().figure(), story ? FAR : NEAR);
    }

    // "Thirty Nigerien and two Nigerian soldiers were killed", "lost 16 officers and 300 men"
    private boolean isListedWithMore(CandidateClaim claim) {
        CandidateClaim previous = claim.previous();
        return claim.loss().headcount().people().kind() == People.Kind.PART
                || previous != null
                        && previous.loss().term() == claim.loss().term()
                        && previous.victims().equals(claim.victims())
                        && !battle.infobox()
                                .isFarAbove(
                                        previous.subject(),
                                        previous.loss().headcount().figure(),
                                        NEAR);
    }
}
