package org.conflictevents.reading.prose;

import java.util.List;
import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.language.FigureReader;
import org.conflictevents.reading.language.NumberPhrase;
import org.conflictevents.reading.language.NumberReader;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.Loss;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.speech.ReportedSpeech;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/** Words beside a figure that show or suggest that it is about something else than the whole of the battle. */
final class WordRules implements DoubtRule {

    private static final int VERY_SHORT = 2;
    private static final int RELATIVE_REACH = 3;
    private static final int RATE_REACH = 3;
    private static final int SUFFER_REACH = 3;
    private static final int COST_REACH = 3;

    private final AnnotatedSentence annotated;
    private final Sentence sentence;
    private final List<Token> tokens;
    private final BattleContext battle;
    private final SectionKind section;
    private final TotalWords totals;
    private final List<DoubtRule> rules = List.of(
            this::foundAgain,
            this::rate,
            this::notReal,
            this::otherEvent,
            this::someOfThem,
            this::partOfTime,
            this::incident);

    WordRules(BattleContext battle, SectionKind section, AnnotatedSentence annotated) {
        this.battle = battle;
        this.section = section;
        this.totals = new TotalWords(battle, section, annotated);
        this.annotated = annotated;
        this.sentence = annotated.sentence();
        this.tokens = annotated.tokens();
    }

    @Override
    public @Nullable Doubt doubt(CandidateClaim claim) {
        return DoubtRule.first(rules, claim);
    }

    // "five missing soldiers had been found alive"
    private @Nullable Doubt foundAgain(CandidateClaim claim) {
        TokenRange clause = sentence.clause(claim.loss().words());
        boolean again = claim.loss().type() == CasualtyType.MISSING
                && ProseWords.FOUND_AGAIN.in(tokens, claim.loss().term(), clause.to());
        return again ? Doubt.FOUND_AGAIN : null;
    }

    // "10 civilians killed for every soldier", "100 soldiers were killed a day"
    private @Nullable Doubt rate(CandidateClaim claim) {
        int end = claim.loss().words().to();
        return ProseWords.RATE.in(tokens, end, Math.min(end + RATE_REACH, sentence.clauseEnd(end))) ? Doubt.RATE : null;
    }

    // "12 soldiers may have been killed"
    private @Nullable Doubt notReal(CandidateClaim claim) {
        TokenRange words = claim.loss().words();
        return isIn(ProseWords.UNREAL, sentence.clauseStart(words.from()), words.to()) ? Doubt.NOT_REAL : null;
    }

    // "It was the worst attack since 2018, which killed 49", "an ambush that left several soldiers dead"
    private @Nullable Doubt otherEvent(CandidateClaim claim) {
        TokenRange clause = sentence.clause(claim.loss().words());
        boolean later = claim.loss().form() != Loss.Form.TOLL && isIn(ProseWords.LATER, clause.from(), clause.to());
        return later || isIn(ProseWords.ELSEWHERE, clause.from(), clause.to()) || isRelative(claim)
                ? Doubt.OTHER_EVENT
                : null;
    }

    private boolean isRelative(CandidateClaim claim) {
        Loss loss = claim.loss();
        int from = loss.words().from();
        int verb = ProseWords.LEAVE.firstIn(tokens, from - RELATIVE_REACH, from);
        int before = (verb < 0 ? Math.min(loss.term(), from) : verb) - 1;
        while (sentence.begins(ProseWords.BEFORE_RELATIVE_VERB, before)) {
            before--;
        }
        boolean said = sentence.begins(ProseWords.VERB, before - 1);
        // "that left", but not "that 30 soldiers were killed"
        boolean isVerb = verb >= 0 || FigureReader.countedAt(tokens, Math.min(loss.term(), from)) == null;
        return sentence.begins(ProseWords.RELATIVE, before) && !goesOnAbout(claim, before)
                || sentence.is(before, "that") && isVerb && !said;
    }

    // "of which 400 were killed", "the British, who lost 400 men, fled", "The attack, which left 12 dead, was claimed"
    private boolean goesOnAbout(CandidateClaim claim, int relative) {
        int last = sentence.is(relative - 1, ",") ? relative - 2 : relative - 1;
        TokenRange name = new TokenRange(Math.max(0, last - RELATIVE_REACH), last + 1);
        boolean loser = claim.loss().form() == Loss.Form.LOST
                && claim.victims().side() != null
                && claim.victims()
                        .side()
                        .equals(battle.names().in(sentence, name).only());
        boolean event = last == 1 && sentence.is(0, "the") && sentence.begins(ProseWords.EVENT, last);
        return sentence.is(relative - 1, "of") || loser || event;
    }

    // "another 12 soldiers", "among the dead were five soldiers", "six of whom"
    private @Nullable Doubt someOfThem(CandidateClaim claim) {
        Loss loss = claim.loss();
        int from = loss.words().from();
        if (loss.form() == Loss.Form.COPULA || Shares.wholeOf(sentence, claim) != null) {
            return null;
        }
        boolean some = loss.headcount().more() && !isMoreOfAnotherType(claim)
                || isIn(ProseWords.INCLUDING, sentence.clauseStart(from), from)
                || isIn(ProseWords.PART, commaBefore(from), from);
        return some ? Doubt.SOME_OF_THEM : null;
    }

    // "30 soldiers were killed, and thirty more were injured"; "another 150 were captured" goes on from those killed
    private static boolean isMoreOfAnotherType(CandidateClaim claim) {
        boolean goesOn = claim.previous() != null || claim.loss().type() != CasualtyType.KILLED;
        return goesOn && !claim.followsSameType();
    }

    private int commaBefore(int index) {
        int at = index;
        while (at > 0 && !sentence.is(at - 1, ",")) {
            at--;
        }
        return at;
    }

    // "in the first hour", "in three days of fighting", "within 48 hours"
    private @Nullable Doubt partOfTime(CandidateClaim claim) {
        TokenRange clause = sentence.clause(claim.loss().words());
        ReportedSpeech speech = claim.speech();
        // "Six months after the siege, the UN stated that"
        int from = speech == null
                ? clause.from()
                : Math.max(clause.from(), speech.said().from());
        boolean part = isIn(ProseWords.PERIOD, from, clause.to());
        for (int i = from; i < clause.to() && !part; i++) {
            NumberPhrase number = annotated.isInDay(i) ? null : NumberReader.at(tokens, i);
            part = number != null
                    && sentence.begins(ProseWords.PERIOD_NOUN, number.next())
                    && !isWhole(i, number.next() + 1);
        }
        return part ? Doubt.PART_OF_TIME : null;
    }

    // "over the three months of the siege", but not "in the first three months of the siege"
    private boolean isWhole(int number, int behind) {
        return sentence.is(number - 1, "the")
                && sentence.is(behind, "of")
                && sentence.is(behind + 1, "the")
                && sentence.begins(ProseWords.EVENT, behind + 2);
    }

    // "a car bomb killed 12"; but the lead of a fight of one day tells of nothing but that fight
    private @Nullable Doubt incident(CandidateClaim claim) {
        boolean whole = section == SectionKind.LEAD && battle.days().lastsAtMost(1);
        if (whole || claim.loss().form() == Loss.Form.TOLL) {
            return null;
        }
        if (isOneOfTheStory(claim) || isOfOneShip(claim.loss())) {
            return Doubt.INCIDENT;
        }
        // "1,600 civilians were killed by air strikes, the monitors said" sums up where casualties are summed up
        boolean sums = section == SectionKind.CASUALTIES && !claim.speakers().isEmpty()
                || totals.areBeside(claim.loss())
                || battle.isInInfobox(claim.subject(), claim.loss().headcount().figure());
        for (int i = 0; i < tokens.size(); i++) {
            // a convoy or a checkpoint may have been all of a very short battle
            boolean spot = sentence.begins(ProseWords.SPOT, i) && !battle.days().lastsAtMost(VERY_SHORT);
            boolean incident = sentence.begins(ProseWords.INCIDENT, i) && isCause(claim.loss(), i);
            if ((spot || incident) && !(sums && !isSingle(i)) && !battle.isInTitle(tokens.get(i))) {
                return Doubt.INCIDENT;
            }
        }
        return null;
    }

    // "in the theatre airstrike"
    private boolean isSingle(int incident) {
        int the = incident - 1;
        while (the > incident - RELATIVE_REACH && !sentence.begins(ProseWords.ARTICLE, the)) {
            the--;
        }
        return sentence.begins(ProseWords.ARTICLE, the)
                && !tokens.get(incident).lower().matches(".*(s|ing)")
                && !sentence.is(incident, "air");
    }

    // "12 were killed by a bomb", but not "12 were killed and 130 bombs defused"
    private boolean isCause(Loss loss, int incident) {
        int end = loss.words().to();
        return incident < end || !sentence.is(end, "and") || ProseWords.CAUSE.in(tokens, end, incident);
    }

    // "the cruiser was sunk with the loss of 830 men"
    private boolean isOfOneShip(Loss loss) {
        int figure = loss.headcount().words().from();
        int cost = ProseWords.AT_COST.firstIn(tokens, loss.words().from() - COST_REACH, figure);
        return cost > 0 && sentence.begins(ProseWords.DAMAGE, cost - 1);
    }

    // "they came under fire, which killed one soldier"
    private boolean isOneOfTheStory(CandidateClaim claim) {
        FigurePhrase figure = claim.loss().headcount().figure();
        boolean one = Long.valueOf(1).equals(figure.max())
                && !ProseWords.SUFFER.in(tokens, figure.first() - SUFFER_REACH, figure.first())
                && claim.speech() == null
                && annotated.headcounts().stream()
                                .filter(headcount -> !headcount.figure().isVague())
                                .count()
                        == 1;
        return one && !battle.isInInfobox(claim.subject(), figure);
    }

    private boolean isIn(ProseWords words, int from, int to) {
        for (int i = words.firstIn(tokens, from, to); i >= 0; i = words.firstIn(tokens, i + 1, to)) {
            // "may" of "3 May"; "since the start of the battle" is the whole of it
            if (!annotated.isInDay(i) && !sentence.begins(ProseWords.TOTAL, i)) {
                return true;
            }
        }
        return false;
    }
}
