package org.conflictevents.reading.prose.loss;

import java.util.List;
import java.util.Map;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.loss.Loss.Form;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.Headcount;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/** Gives a bare figure of one side what is told of another: "the French lost 2,000 men and the British only 1,400". */
final class ContrastedLosses {

    private static final int MAX_NAME = 6;
    private static final List<String> LINKS = List.of("at", "as", "to");

    private ContrastedLosses() {}

    /**
     * Adds them.
     *
     * @param losses what is told of the other headcounts
     */
    static void add(AnnotatedSentence annotated, Map<Headcount, Loss> losses) {
        Sentence sentence = annotated.sentence();
        List<Headcount> headcounts = annotated.headcounts();
        for (int i = 1; i < headcounts.size(); i++) {
            Headcount one = headcounts.get(i);
            Loss before = losses.get(headcounts.get(i - 1));
            if (before == null || one.figure().isVague() || !isOnlyOne(losses, before)) {
                continue;
            }
            TokenRange words = words(sentence, one, linkBefore(sentence, before.headcount()));
            if (words != null) {
                losses.putIfAbsent(one, new Loss(one, before.type(), words, Form.CONTRAST, before.term()));
            }
        }
    }

    // of "32 killed and 120 wounded, against 450 for the British" it is not told what the 450 are
    static boolean isOnlyOne(Map<Headcount, Loss> losses, Loss before) {
        return losses.values().stream()
                .filter(loss -> loss != before && !loss.headcount().figure().isVague())
                .noneMatch(loss -> loss.type() != before.type()
                        && loss.term() < before.headcount().words().to());
    }

    // the "at" of "put the French losses at about 300"
    private static @Nullable String linkBefore(Sentence sentence, Headcount headcount) {
        return LINKS.stream()
                .filter(link -> sentence.is(headcount.words().from() - 1, link))
                .findFirst()
                .orElse(null);
    }

    /**
     * Those from the name to the figure or from the figure to the name; null where none stands beside it.
     *
     * @param link what the figure before is told with; null where it is told otherwise
     */
    private static @Nullable TokenRange words(Sentence sentence, Headcount one, @Nullable String link) {
        int first = one.figure().first();
        int next = one.words().to();
        if (one.people().areNamed() && isAgainst(sentence, one)) {
            return one.words();
        }
        // "1,200 for the French"
        int of = ProseWords.OF_OTHERS.skip(sentence.tokens(), next);
        if (of > next) {
            int end = nameEnd(sentence, of);
            return end > of ? new TokenRange(first, end) : null;
        }
        int name = Predicate.endsAt(sentence, next) ? nameBefore(sentence, first, link) : -1;
        return name < 0 ? null : new TokenRange(name, next);
    }

    /** Index of the name that stands in contrast before a figure; -1 where none does. */
    private static int nameBefore(Sentence sentence, int figure, @Nullable String link) {
        int end = nameEndBefore(sentence, figure);
        // "those of the British were 400", "put the French losses at 300 and the British at 400"
        boolean linked = link != null && sentence.is(end - 1, link);
        boolean told = linked || sentence.is(end - 1, "were") || sentence.is(end - 1, "was");
        end = told ? end - 1 : end;
        int name = end;
        while (name > 0 && end - name < MAX_NAME && isOfName(sentence, name - 1)) {
            name--;
        }
        // "and those of the British 400"
        boolean those =
                sentence.is(name - 1, "of") && (sentence.is(name - 2, "those") || sentence.is(name - 2, "that"));
        // "the French lost 44 men, the Germans 350"
        int before = those ? name - 3 : name - 1;
        boolean cut = sentence.is(before, ",") || sentence.is(before, ";");
        boolean comma = cut && (sentence.is(name, "the") || name + 1 == end);
        boolean contrast = comma || sentence.begins(ProseWords.CONTRAST, before);
        return name < end && contrast && (those || linked || !told) ? name : -1;
    }

    // "to the Germans' 300", "the French lost 300; the Germans, 350", but not "the captain, ten officers"
    private static int nameEndBefore(Sentence sentence, int figure) {
        int end = figure;
        while (sentence.begins(ProseWords.ONLY, end - 1) || sentence.is(end - 1, "'") || sentence.is(end - 1, "’")) {
            end--;
        }
        boolean name = end > 1 && sentence.tokens().get(end - 2).isCapitalised();
        return sentence.is(end - 1, ",") && name && end == figure ? end - 1 : end;
    }

    // "600 dead, to just 40 British", "against 40 British soldiers"
    private static boolean isAgainst(Sentence sentence, Headcount one) {
        int first = one.figure().first();
        while (sentence.begins(ProseWords.ONLY, first - 1)) {
            first--;
        }
        return sentence.begins(ProseWords.AGAINST, first - 1) || sentence.begins(ProseWords.AGAINST, first - 2);
    }

    private static int nameEnd(Sentence sentence, int from) {
        int end = from;
        while (end < sentence.size() && end - from < MAX_NAME && isOfName(sentence, end)) {
            end++;
        }
        return end;
    }

    private static boolean isOfName(Sentence sentence, int index) {
        return sentence.isOfName(index) && !sentence.is(index, "and");
    }
}
