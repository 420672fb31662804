package org.conflictevents.reading.prose;

import java.util.stream.IntStream;
import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.claim.CandidateClaim;
import org.conflictevents.reading.prose.claim.Doubt;
import org.conflictevents.reading.prose.loss.Loss;
import org.conflictevents.reading.prose.loss.TollPhrase;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/** Asks whether a figure is of a single incident of the fighting: an air strike, a ship, another place, one person. */
record IncidentRules(BattleContext battle, SectionKind section, AnnotatedSentence annotated, TotalWords totals)
        implements DoubtRule {

    private static final int ARTICLE_REACH = 3;
    private static final int SUFFER_REACH = 3;
    private static final int COUNT_REACH = 2;

    // "a car bomb killed 12"; but the lead of a fight of one day tells of nothing but that fight
    @Override
    public @Nullable Doubt doubt(CandidateClaim claim) {
        boolean whole = section == SectionKind.LEAD && battle.days().lastsAtMost(1);
        if (!whole && areLossesElsewhere(claim.loss())) {
            return Doubt.INCIDENT;
        }
        if (whole || claim.loss().form() == Loss.Form.TOLL) {
            return null;
        }
        // "12 were killed when their convoy was hit", "overnight", "in an ambush": of a longer battle one fight of many
        boolean one = !battle.days().lastsADayOrTwo()
                && annotated
                        .sentence()
                        .begins(ProseWords.ONE_FIGHT, claim.loss().words().to())
                && !totals.areSummed(claim.loss());
        if (one
                || areThere(claim)
                || isOneOfTheStory(claim)
                || isOfThemAlone(claim)
                || totals.areAtAnotherPlace(claim.loss())) {
            return Doubt.INCIDENT;
        }
        // "1,600 civilians were killed by air strikes, the monitors said" sums up where casualties are summed up
        boolean sums =
                section == SectionKind.CASUALTIES && !claim.speakers().isEmpty() || totals.areBeside(claim.loss());
        boolean bodies =
                annotated.sentence().begins(ProseWords.BODIES, claim.loss().term());
        TokenRange speaker = attribution(claim);
        boolean incident = IntStream.range(0, annotated.tokens().size())
                // "a hospital spokesman said"
                .filter(i -> !speaker.contains(i))
                .filter(i -> tellsIncident(i, bodies))
                .anyMatch(i -> !(sums && !isSingle(i))
                        && !battle.isInTitle(annotated.tokens().get(i)));
        return incident ? Doubt.INCIDENT : null;
    }

    private static TokenRange attribution(CandidateClaim claim) {
        return claim.speech() == null ? new TokenRange(0, 0) : claim.speech().attribution();
    }

    // "losses at Gao were 40", "losses near Gao were 40 killed"
    private boolean areLossesElsewhere(Loss loss) {
        Sentence sentence = annotated.sentence();
        int figure = loss.headcount().words().from();
        TollPhrase toll = TollPhrase.before(sentence, figure, sentence.clauseStart(figure));
        return toll != null
                && IntStream.range(toll.words().to(), figure)
                        .anyMatch(i -> (sentence.is(i, "at") || sentence.is(i, "near")) && totals.isOtherName(i + 1));
    }

    // "said that five jihadists were killed there" of a place told before, but graves may be anywhere
    private boolean areThere(CandidateClaim claim) {
        return annotated.sentence().is(claim.loss().words().to(), "there")
                && !annotated.sentence().begins(ProseWords.BURY, claim.loss().term())
                && !totals.areSummed(claim.loss());
    }

    // "killed by the 3rd Battalion alone", "killed in the market alone", but not in the battle's own town; "the cavalry
    // alone killed 32", "Gordon alone reported 698 casualties"
    private boolean isOfThemAlone(CandidateClaim claim) {
        TokenRange said = attribution(claim);
        TokenRange words = claim.loss().words();
        if (annotated.sentence().next("alone", said.from(), said.to()) < said.to()
                || annotated.sentence().next("alone", claim.saidFrom(annotated.sentence()), words.to()) < words.to()) {
            return true;
        }
        int behind = words.to();
        int end = annotated.sentence().clauseEnd(behind);
        int alone = annotated.sentence().next("alone", behind, end);
        return alone < end
                && alone > behind + 1
                && IntStream.range(behind, alone)
                        .noneMatch(i -> annotated.sentence().is(i, ",")
                                || battle.isInTitle(annotated.tokens().get(i)));
    }

    // a convoy or a checkpoint may have been all of a very short battle
    private boolean tellsIncident(int index, boolean bodies) {
        Sentence sentence = annotated.sentence();
        return sentence.begins(ProseWords.INCIDENT, index)
                || sentence.begins(ProseWords.SPOT, index)
                        && (bodies || !battle.days().lastsADayOrTwo())
                        && !isCounted(index);
    }

    // "losses were 180,040 killed and 822 aircraft", "and 74 Axis aircraft"
    private boolean isCounted(int index) {
        return IntStream.range(Math.max(0, index - COUNT_REACH), index)
                .anyMatch(i -> annotated.tokens().get(i).isNumber());
    }

    // "in the theatre airstrike"
    private boolean isSingle(int incident) {
        int the = incident - 1;
        while (the > incident - ARTICLE_REACH && !annotated.sentence().begins(ProseWords.ARTICLE, the)) {
            the--;
        }
        return annotated.sentence().begins(ProseWords.ARTICLE, the)
                && !annotated.tokens().get(incident).lower().matches(".*(s|ing)")
                && !annotated.sentence().is(incident, "air");
    }

    // "they came under fire, which killed one soldier"
    private boolean isOneOfTheStory(CandidateClaim claim) {
        FigurePhrase figure = claim.loss().headcount().figure();
        return Long.valueOf(1).equals(figure.max())
                && !ProseWords.SUFFER.in(annotated.tokens(), figure.first() - SUFFER_REACH, figure.first())
                && claim.speech() == null
                && annotated.headcounts().stream()
                                .filter(headcount -> !headcount.figure().isVague())
                                .count()
                        == 1;
    }
}
