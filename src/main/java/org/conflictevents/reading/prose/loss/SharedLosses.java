package org.conflictevents.reading.prose.loss;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.loss.Loss.Form;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.Headcount;
import org.conflictevents.reading.prose.sentence.People;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.vocabulary.CasualtyType;

/** Gives headcounts that nothing is told of what is told of the one that they are joined with by "and". */
final class SharedLosses {

    private static final int MAX_WORDS = 8;

    private SharedLosses() {}

    /**
     * @param told what is told of headcounts by themselves
     */
    static Map<Headcount, Loss> share(AnnotatedSentence annotated, Map<Headcount, Loss> told) {
        Sentence sentence = annotated.sentence();
        List<Headcount> headcounts = annotated.headcounts();
        Map<Headcount, Loss> losses = new HashMap<>(told);
        shareAmong(sentence, headcounts, losses);
        // "22 soldiers (six officers and 16 men) and 54 policemen were captured"
        List<Headcount> outside = headcounts.stream()
                .filter(one -> sentence.isOpenUntil(one.words().from(), sentence.size()))
                .toList();
        if (outside.size() < headcounts.size()) {
            shareAmong(sentence, outside, losses);
        }
        boundAlike(sentence, headcounts, losses);
        return losses;
    }

    private static void shareAmong(Sentence sentence, List<Headcount> headcounts, Map<Headcount, Loss> losses) {
        for (int i = headcounts.size() - 2; i >= 0; i--) {
            shareBack(sentence, headcounts.get(i), headcounts.get(i + 1), losses);
        }
        for (int i = 1; i < headcounts.size(); i++) {
            shareOn(sentence, headcounts.get(i - 1), headcounts.get(i), losses);
        }
    }

    // "At least 11 soldiers, 8 civilians and 22 militants were killed": 22 is the least too
    private static void boundAlike(Sentence sentence, List<Headcount> headcounts, Map<Headcount, Loss> losses) {
        for (int i = 1, first = 0; i < headcounts.size(); i++) {
            Headcount one = headcounts.get(i);
            Loss before = losses.get(headcounts.get(i - 1));
            Loss loss = losses.get(one);
            boolean together = before != null
                    && loss != null
                    && loss.form() == Form.TERM_BEHIND
                    && before.term() == loss.term()
                    && areJoined(sentence, headcounts.get(i - 1), one);
            first = together ? first : i;
            FigurePhrase lead = headcounts.get(first).figure();
            if (loss != null && together && !sentence.tokens().get(lead.first()).isNumber()) {
                losses.put(one, loss.counting(one.figure().boundedAs(lead)));
            }
        }
    }

    // "3 rebels and 15 government soldiers dead": the first shares what is told of the second
    private static void shareBack(Sentence sentence, Headcount one, Headcount next, Map<Headcount, Loss> losses) {
        Loss loss = losses.get(next);
        // "sent 150 soldiers, 24 of them were killed"
        boolean some = sentence.is(next.people().words().from(), "of");
        if (loss != null
                && !some
                && loss.form() == Form.TERM_BEHIND
                && (next.people().areNamed() || !next.people().words().isEmpty())
                && (areJoined(sentence, one, next) || isOneAmong(sentence, one, next))
                && one.people().areNamed()) {
            TokenRange words = new TokenRange(one.words().from(), loss.words().to());
            // "lost 16 officers and 300 men killed" tells more of the 16 than that they were lost
            Loss own = losses.get(one);
            boolean less = own == null || own.form() != Form.TERM_BEHIND && own.type() == CasualtyType.CASUALTIES;
            losses.compute(one, (same, found) -> less ? loss.sharedWith(one, words) : found);
        }
    }

    // "killed 12 soldiers and three civilians": the second shares what is told of the first
    private static void shareOn(Sentence sentence, Headcount previous, Headcount one, Map<Headcount, Loss> losses) {
        Loss loss = losses.get(previous);
        if (loss == null || !one.people().areNamed()) {
            return;
        }
        // "captured 897 men, 653 Germans are thought to have escaped"
        boolean joined = areJoined(sentence, previous, one)
                && !sentence.begins(ProseWords.PASSIVE, one.words().to());
        if (loss.form() != Form.TERM_BEHIND && joined || endsWith(sentence, loss, one)) {
            losses.putIfAbsent(one, loss.sharedWith(one, one.words()));
        } else if (loss.form() != Form.LISTED
                && (ProseWords.ALIKE.endsAt(
                                sentence.tokens(),
                                TermBeforeFigure.skipBack(sentence, one.words().from()))
                        || addsOn(sentence, loss.words().to(), one.words().from())
                                && ContrastedLosses.isOnlyOne(losses, loss)
                        || isAmong(sentence, previous, one))) {
            Loss added = new Loss(one, loss.type(), one.words(), Form.LISTED, loss.term());
            losses.putIfAbsent(one, added);
        }
    }

    // "12 soldiers were killed and three policemen."
    private static boolean endsWith(Sentence sentence, Loss loss, Headcount one) {
        int told = loss.words().to();
        return sentence.is(told, "and")
                && one.words().from() == told + 1
                && sentence.size() - 1 <= one.words().to();
    }

    // "were killed, along with a civilian", "were killed in the siege: 30 rebels", "were killed – 30 rebels"
    private static boolean addsOn(Sentence sentence, int told, int figure) {
        if (sentence.is(figure - 1, ":") || sentence.tokens().get(figure - 1).isDash()) {
            return figure - 1 - told <= MAX_WORDS;
        }
        // "died during the attack along with 12 civilians"
        int with = told;
        while (with < figure && with - told < MAX_WORDS && !isWith(sentence, with)) {
            with++;
        }
        return isWith(sentence, with) && ProseWords.CONJUNCTION.skip(sentence.tokens(), with) == figure;
    }

    private static boolean isWith(Sentence sentence, int index) {
        return sentence.begins(ProseWords.CONJUNCTION, index)
                && !sentence.is(index, "and")
                && !sentence.is(index, "or");
    }

    // "57 people were killed, including 12 civilians", "57 people, including 12 civilians, were killed"
    private static boolean isAmong(Sentence sentence, Headcount all, Headcount one) {
        int figure = one.words().from();
        People.Kind whole = all.people().kind();
        return (whole == People.Kind.ANYBODY || whole == People.Kind.UNNAMED)
                && one.people().kind() != People.Kind.PART
                && sentence.clauseStart(figure) <= all.words().from()
                && IntStream.range(all.words().to(), figure)
                        .anyMatch(i -> ProseWords.INCLUDING.skip(sentence.tokens(), i) == figure);
    }

    // "143 rebels, including 38 foreigners, and 178 soldiers were killed"
    private static boolean isOneAmong(Sentence sentence, Headcount all, Headcount one) {
        int including = all.words().to() + 1;
        return sentence.is(including - 1, ",")
                && ProseWords.INCLUDING.skip(sentence.tokens(), including)
                        == one.words().from();
    }

    private static boolean areJoined(Sentence sentence, Headcount one, Headcount other) {
        int at = Predicate.skipBrackets(sentence, one.words().to());
        int end = other.words().from();
        while (at < end && (sentence.is(at, ",") || sentence.begins(ProseWords.CONJUNCTION, at))) {
            at = sentence.is(at, ",") ? at + 1 : ProseWords.CONJUNCTION.skip(sentence.tokens(), at);
        }
        return at > one.words().to() && at == end;
    }
}
