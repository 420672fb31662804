package org.conflictevents.reading.prose;

import java.util.function.BiFunction;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.NamedSides.Named;
import org.conflictevents.reading.prose.sentence.CommonNouns;
import org.conflictevents.reading.prose.sentence.Loss;
import org.conflictevents.reading.prose.sentence.People;
import org.conflictevents.reading.prose.sentence.PeopleReader;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a sentence that name a side: "the French", "the attackers".
 *
 * @param sideOfKind the side of people whom their noun alone describes
 */
record SidePhrases(Sentence sentence, NamedSides names, BiFunction<People, TokenRange, @Nullable Integer> sideOfKind) {

    private static final int MAX_NAME = 8;

    /** "the British 120 killed, the French 500 killed", "British: 120 killed", but not "British sources: 120 killed". */
    @Nullable
    Integer listedBefore(Loss loss) {
        int figure = loss.words().from();
        int end = sentence.is(figure - 1, ":")
                        && sentence.tokens().get(Math.max(0, figure - 2)).isCapitalised()
                ? figure - 1
                : figure;
        int start = end;
        while (start > 0 && isOfName(start - 1) && !isCut(start - 1) && !sentence.begins(ProseWords.VERB, start - 1)) {
            start--;
        }
        boolean listed = loss.form() == Loss.Form.TERM_BEHIND && start < end && (start == 0 || isCut(start - 1));
        return listed ? side(new TokenRange(start, end)) : null;
    }

    private boolean isCut(int index) {
        return sentence.tokens().get(index).isSign()
                || sentence.is(index, "and")
                || sentence.begins(ProseWords.CLAUSE, index);
    }

    /** Index after the name in "on the rebels' side", "in JNIM's ranks", "on Mali's"; -1 where it is no such phrase. */
    static int nameEnd(Sentence sentence, int index) {
        int limit = Math.min(sentence.size(), index + MAX_NAME);
        for (int i = index + 1; i < limit && sentence.begins(ProseWords.ON_SIDE, index); i++) {
            boolean plural = sentence.is(i + 1, "'") || sentence.is(i + 1, "’");
            int next = plural ? i + 2 : i + 1;
            if (plural || sentence.tokens().get(i).lower().endsWith("'s")) {
                boolean alone =
                        next >= sentence.size() || sentence.tokens().get(next).isSign();
                return alone || sentence.begins(ProseWords.SIDE_NOUN, next) ? i + 1 : -1;
            }
        }
        return -1;
    }

    /** The side that they name or describe; null where they do not, or are none. */
    @Nullable
    Integer side(TokenRange name) {
        if (name.from() >= name.to()) {
            return null;
        }
        Named named = names.in(sentence, name);
        int noun = sentence.is(name.from(), "the") ? name.from() + 1 : name.from();
        People people = PeopleReader.read(sentence.tokens(), noun);
        return named.areNone() ? sideOfKind.apply(people, name) : named.only();
    }

    /** Index behind the name that begins at an index. */
    int end(int from) {
        int end = from;
        while (end < sentence.size() && isOfName(end)) {
            end++;
        }
        return end;
    }

    // "the British 33rd Regiment"
    boolean isOfName(int index) {
        Token token = sentence.tokens().get(index);
        return token.isCapitalised()
                || token.lower().matches("\\d+(st|nd|rd|th)")
                || sentence.begins(ProseWords.ARTICLE, index)
                || sentence.begins(ProseWords.MODIFIER, index)
                || sentence.begins(ProseWords.GENERIC, index)
                || CommonNouns.beginAt(sentence.tokens(), index);
    }
}
