package org.conflictevents.reading.prose;

import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.sentence.Loss;
import org.conflictevents.reading.prose.sentence.OutcomeTerm;
import org.conflictevents.reading.prose.sentence.People;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/**
 * Finds the side that a clause says acts or suffers. It bears the cost of what it does: "the British took the hill at a cost of 250
 * casualties". What else it does is done to the other side: "the British took 300 prisoners".
 */
final class ActingSide {

    private static final int REACH = 8;
    private static final int NEAR = 4;

    private final Sentence sentence;
    private final NamedSides names;
    private final SidePhrases phrases;

    ActingSide(SidePhrases phrases) {
        this.sentence = phrases.sentence();
        this.names = phrases.names();
        this.phrases = phrases;
    }

    /** Whose casualties they are if of those who act or of their enemy; null where the clause does not tell. */
    @Nullable
    VictimAttribution victims(Loss loss) {
        Integer side = side(loss);
        int figure = loss.headcount().words().from();
        // "cost the rebels 400 killed"
        boolean unknown = side == null && (costing(figure) >= 0 || atCost(figure) >= 0);
        return side != null ? VictimAttribution.side(side) : unknown ? VictimAttribution.UNKNOWN : null;
    }

    private @Nullable Integer side(Loss loss) {
        int first = loss.words().from();
        int figure = loss.headcount().words().from();
        if (loss.form() == Loss.Form.CONTRAST) {
            return phrases.side(first < figure ? new TokenRange(first, figure) : loss.words());
        }
        int costs = costing(figure);
        if (costs >= 0) {
            return phrases.side(new TokenRange(costs + 1, figure));
        }
        int leaving = leaving(loss);
        if (leaving >= 0) {
            Integer side = subject(leaving, loss, true);
            return phrases.isEnemyIn(loss.headcount().words()) ? enemyOf(side) : side;
        }
        int cost = atCost(figure);
        if (cost >= 0) {
            boolean leads = cost == sentence.clauseStart(cost);
            return leads ? behindComma(loss.words().to()) : phrases.leading(cost, true);
        }
        int verb = loss.form() == Loss.Form.VERB_BEFORE
                ? loss.term()
                : last(i -> bears(loss, i) || does(loss, i), first - NEAR, figure);
        Integer told = verb < 0 ? goingOn(loss) : told(loss, verb);
        return told == null ? beside(loss) : told;
    }

    /** The side that a figure is of by the verb that is nearest before it. */
    private @Nullable Integer told(Loss loss, int verb) {
        int figure = loss.headcount().words().from();
        // not of "The Sioux suffered 36 dead; seven troopers were killed"
        boolean apart = IntStream.range(verb, figure).anyMatch(i -> sentence.is(i, ";"));
        if (does(loss, verb)) {
            // what rebels kill may be civilians
            boolean enemies = loss.form() != Loss.Form.VERB_BEFORE
                    || isCaptured(loss)
                    || loss.headcount().people().areNamed()
                    || names.opponents().areStates()
                    || phrases.meetsEnemy(loss.words().from());
            return enemies && !apart ? enemyOf(subject(verb, loss, true)) : null;
        }
        return apart || names.in(sentence, new TokenRange(figure - 1, figure)).others()
                ? null
                : subject(verb, loss, false);
    }

    // "the French suffered 40 casualties", "took 40 casualties"
    private boolean bears(Loss loss, int verb) {
        return Sufferer.tellsLoss(sentence, verb)
                || loss.type() == CasualtyType.CASUALTIES && sentence.begins(ProseWords.TAKE, verb);
    }

    // "took 300 prisoners", "captured another 200", "killed 300 men", "inflicted 300 casualties"
    private boolean does(Loss loss, int verb) {
        return loss.form() == Loss.Form.VERB_BEFORE
                || isCaptured(loss)
                        && (sentence.begins(ProseWords.TAKE, verb) || sentence.begins(ProseWords.SEIZE, verb))
                || sentence.begins(ProseWords.INFLICT, verb);
    }

    private static boolean isCaptured(Loss loss) {
        return loss.type() == CasualtyType.CAPTURED;
    }

    private @Nullable Integer enemyOf(@Nullable Integer side) {
        return side == null ? null : names.opponents().otherThan(side);
    }

    // "300 prisoners were taken by the French", "the British lost 120 killed, the French 500 killed"
    private @Nullable Integer beside(Loss loss) {
        int by = ProseWords.TAKEN_BY.skip(sentence.tokens(), loss.words().to());
        if (isCaptured(loss) && by > loss.words().to()) {
            return enemyOf(phrases.sideFrom(by));
        }
        int figure = loss.headcount().words().from();
        boolean named = loss.form() == Loss.Form.TERM_BEHIND
                && sentence.tokens().get(Math.max(0, figure - 1)).isCapitalised();
        return named ? beside(figure) : null;
    }

    /** Index of the verb of those who left the dead behind: "fled, leaving 300 dead"; -1 where there is none. */
    private int leaving(Loss loss) {
        int left = loss.headcount().words().from() - 1;
        int fled = sentence.is(left, "leaving") ? last(ProseWords.FLED, sentence.clauseStart(left), left) : -1;
        // "left 300 dead on the field", "leaving 300 prisoners"
        boolean own = isCaptured(loss)
                || sentence.begins(ProseWords.LEFT_BEHIND, loss.words().to());
        return fled < 0 && own && sentence.begins(ProseWords.LEAVE, left) ? left : fled;
    }

    // "for the loss of 40 dead, they inflicted 1,500 casualties"
    private int atCost(int figure) {
        int cost = last(ProseWords.AT_COST, figure - REACH, figure);
        return cost >= 0 && IntStream.range(cost, figure).anyMatch(i -> sentence.is(i, ",")) ? -1 : cost;
    }

    // "the French fled, with many killed and 150 taken prisoner", "fled; 900 were killed", "took the hill with 300
    // prisoners"
    private @Nullable Integer goingOn(Loss loss) {
        int figure = loss.words().from();
        int clause = sentence.clauseStart(figure);
        int at = last(i -> sentence.is(i, "with") || sentence.is(i, ";") || sentence.is(i, ":"), clause - 1, figure);
        boolean with = sentence.is(at, "with");
        boolean goesOn = at >= 0
                && loss.headcount().people().kind() == People.Kind.UNNAMED
                && (with || loss.form() == Loss.Form.TERM_BEHIND)
                && names.in(sentence, new TokenRange(at, figure)).areNone();
        IntPredicate acts = i -> bears(loss, i) && !sentence.is(i, "had") || does(loss, i);
        int verb = goesOn ? last(i -> isBeaten(i) || with && acts.test(i), sentence.clauseStart(at), at) : -1;
        return verb < 0 ? null : isBeaten(verb) ? beaten(verb, at) : told(loss, verb);
    }

    private boolean isBeaten(int verb) {
        return sentence.begins(ProseWords.DEFEATED, verb) || sentence.begins(ProseWords.FLED, verb);
    }

    private @Nullable Integer beaten(int verb, int to) {
        // "the British routed the French, with 900 killed"
        int whom = ProseWords.DEFEATED.skip(sentence.tokens(), verb);
        boolean active = whom > verb && last(ProseWords.PASSIVE, verb - NEAR, verb) < 0;
        Integer side = active ? phrases.sideFrom(whom) : phrases.leading(to, false);
        // but not of "when the French fled, the British took the hill with 300 men"
        return active || Objects.equals(side, phrases.leading(verb, false)) ? side : null;
    }

    // "cost the Germans 1,200 dead", "left the French with 1,200 dead"
    private int costing(int figure) {
        int with = sentence.is(figure - 1, "with") ? figure - 1 : figure;
        return last(
                i -> with < figure
                        ? sentence.begins(ProseWords.LEAVE, i) && phrases.side(new TokenRange(i + 1, with)) != null
                        : OutcomeTerm.at(sentence.tokens(), i, OutcomeTerm.Role.COST) != null
                                && !sentence.begins(ProseWords.ARTICLE, i - 1),
                figure - REACH,
                figure);
    }

    /**
     * The side that does what a verb says: "the British, who had lost 400 men, retreated", "with the French losing 2,000",
     * "the British won, losing 20 men", "After losing 2,000, the French fled", "took 300 prisoners while losing 40 men".
     *
     * @param active whether it must do something and not only suffer it
     */
    private @Nullable Integer subject(int verb, Loss loss, boolean active) {
        int first = verbStart(verb);
        Integer beside = beside(first);
        int start = sentence.clauseStart(first);
        boolean goesOn = start == first && start > 1;
        boolean participle = sentence.tokens().get(verb).lower().endsWith("ing") || sentence.is(verb - 1, "having");
        return beside != null
                ? beside
                : participle && start >= first - 2 && !goesOn
                        ? behindComma(loss.words().to())
                        : phrases.leading(goesOn ? start - 1 : first, active);
    }

    // "had [taken]", "also [took]", "who [took]", "claimed to have [taken]"
    private int verbStart(int verb) {
        int start = verb;
        for (int i = verb - 1; i >= Math.max(0, verb - NEAR); i--) {
            boolean goesOn = ProseWords.BETWEEN.skip(sentence.tokens(), i) >= start
                    || sentence.begins(ProseWords.WHO, i) && i + 1 >= start
                    || ProseWords.CHAIN.skip(sentence.tokens(), i) >= start;
            start = goesOn ? i : start;
        }
        return start;
    }

    private @Nullable Integer behindComma(int index) {
        int comma = index;
        while (comma < sentence.size() && !sentence.is(comma, ",")) {
            comma++;
        }
        return phrases.sideFrom(comma + 1);
    }

    private int last(ProseWords words, int from, int to) {
        return last(i -> sentence.begins(words, i), from, to);
    }

    private static int last(IntPredicate words, int from, int to) {
        for (int i = to - 1; i >= Math.max(0, from); i--) {
            if (words.test(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The side right before a verb: "the French had lost", "the British, who lost"; but no "on the French". */
    private @Nullable Integer beside(int verb) {
        int end = sentence.is(verb - 1, ",") && sentence.begins(ProseWords.WHO, verb) ? verb - 1 : verb;
        if (phrases.isPronoun(end - 1)) {
            return phrases.meant(end - 1);
        }
        int start = end;
        while (start > 0 && sentence.isOfName(start - 1) && !sentence.is(end - 1, "and")) {
            start--;
        }
        // "failed and the rebels lost"
        start = start < end && sentence.begins(ProseWords.CONTRAST, start) ? start + 1 : start;
        // "a disaster for the French, who lost 3,000 men"
        boolean who = sentence.is(end, "who") || sentence.is(end + 1, "who");
        boolean subject = start == 0 || who || !sentence.begins(ProseWords.PREPOSITION, start - 1);
        return subject ? phrases.side(new TokenRange(start, end)) : null;
    }
}
