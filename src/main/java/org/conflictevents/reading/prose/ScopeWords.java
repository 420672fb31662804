package org.conflictevents.reading.prose;

import java.util.List;
import java.util.Set;
import org.conflictevents.reading.language.FigureReader;
import org.conflictevents.reading.language.NumberPhrase;
import org.conflictevents.reading.language.NumberReader;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.Loss;
import org.conflictevents.reading.prose.sentence.Loss.Cause;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds words beside a figure that show or suggest that it is about something else than the whole of the battle. */
final class ScopeWords {

    private static final Set<String> PERIOD_NOUNS =
            Set.of("minutes", "hours", "hour", "days", "weeks", "months", "day", "week", "month");

    private final AnnotatedSentence told;
    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<Token> title;
    private final boolean spotsAreWhole;

    /**
     * @param title words of the article's title: an incident that they name is the event itself
     * @param spotsAreWhole whether the battle was so short that a convoy or a checkpoint may have been all of it
     */
    ScopeWords(AnnotatedSentence told, List<Token> title, boolean spotsAreWhole) {
        this.told = told;
        this.sentence = told.sentence();
        this.tokens = told.tokens();
        this.title = title;
        this.spotsAreWhole = spotsAreWhole;
    }

    /**
     * Why the figure may be about something else; null where no word suggests it.
     *
     * @param others the figures before it in the sentence
     * @param incidents whether words for single incidents count
     */
    @Nullable
    String doubt(Loss loss, List<Loss> others, boolean incidents) {
        int start = sentence.clauseStart(loss.from());
        if (isIn(ProseWords.UNREAL, start, loss.to())) {
            return "the words do not say that it happened";
        }
        if (isIn(ProseWords.ELSEWHERE, 0, tokens.size()) || isRelative(loss)) {
            return "the words may be about another event";
        }
        boolean more = loss.headcount().more() && !isMoreOfAnotherType(loss, others);
        if (more
                || isIn(ProseWords.INCLUDING, start, loss.from())
                || isIn(ProseWords.PART, commaBefore(loss.from()), loss.from())) {
            return "counts only some of the casualties";
        }
        if (isIn(ProseWords.PERIOD, start, sentence.clauseEnd(loss.to()))
                || tellsPeriod(start, sentence.clauseEnd(loss.to()))) {
            return "tells of a part of the battle";
        }
        return incidents && loss.cause() != Cause.TOLL && tellsOfIncident() ? "tells of a single incident" : null;
    }

    private int commaBefore(int index) {
        int at = index;
        while (at > 0 && !sentence.is(at - 1, ",")) {
            at--;
        }
        return at;
    }

    private boolean isIn(ProseWords words, int from, int to) {
        for (int i = words.firstIn(tokens, from, to); i >= 0; i = words.firstIn(tokens, i + 1, to)) {
            // "may" of "3 May"; "since the start of the battle" is the whole of it
            if (!told.isInDay(i) && !ProseWords.TOTAL.beginAt(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    // "30 soldiers were killed, and thirty more were injured"
    private static boolean isMoreOfAnotherType(Loss loss, List<Loss> others) {
        boolean unnamed = !loss.headcount().people().areNamed();
        return unnamed && !others.isEmpty() && others.stream().noneMatch(other -> other.type() == loss.type());
    }

    // "an ambush that left several soldiers dead"
    private boolean isRelative(Loss loss) {
        int verb = Math.min(loss.word(), loss.from());
        for (int i = loss.from() - 1; i >= 0 && i >= loss.from() - 3; i--) {
            if (sentence.is(i, "left") || sentence.is(i, "leaving") || sentence.is(i, "killed")) {
                verb = i;
            }
        }
        int before = verb - 1;
        while (sentence.is(before, "had") || sentence.is(before, "also") || sentence.is(before, "reportedly")) {
            before--;
        }
        boolean said = before > 0 && ProseWords.VERB.beginAt(tokens, before - 1);
        return sentence.is(before, "which")
                || sentence.is(before, "who")
                || sentence.is(before, "that") && isVerb(verb) && !said;
    }

    // "that left", but not "that 30 soldiers were killed"
    private boolean isVerb(int index) {
        return FigureReader.countedAt(tokens, index) == null;
    }

    // "in three days of fighting", "within 48 hours"
    private boolean tellsPeriod(int from, int to) {
        for (int i = from; i < to; i++) {
            NumberPhrase number = told.isInDay(i) ? null : NumberReader.at(tokens, i);
            if (number != null && PERIOD_NOUNS.contains(word(number.next()))) {
                return true;
            }
        }
        return false;
    }

    private String word(int index) {
        return index < tokens.size() ? tokens.get(index).lower() : "";
    }

    private boolean tellsOfIncident() {
        for (int i = 0; i < tokens.size(); i++) {
            boolean spot = ProseWords.SPOT.beginAt(tokens, i) && !spotsAreWhole;
            if ((spot || ProseWords.INCIDENT.beginAt(tokens, i)) && !isInTitle(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isInTitle(Token word) {
        return title.stream().anyMatch(token -> token.is(word.lower()));
    }
}
