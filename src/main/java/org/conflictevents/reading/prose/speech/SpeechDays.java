package org.conflictevents.reading.prose.speech;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.Day;
import org.conflictevents.reading.prose.sentence.OutcomeTerm;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.sentence.Subject;
import org.jspecify.annotations.Nullable;

/** Finds the day on which something was said: "claimed on November 18 that", "On November 2, the minister announced". */
final class SpeechDays {

    private static final int REACH = 14;
    private static final int NEAR = 6;
    private static final int MAX_WORDS_BETWEEN = 2;

    private final AnnotatedSentence annotated;
    private final Sentence sentence;
    private final List<Token> tokens;

    SpeechDays(AnnotatedSentence annotated) {
        this.annotated = annotated;
        this.sentence = annotated.sentence();
        this.tokens = annotated.tokens();
    }

    /** The day of what a subject says by a verb; null where none is told. */
    @Nullable
    LocalDate of(Subject subject, int verb) {
        LocalDate day = behind(verb + 1);
        day = day == null ? between(subject.name().to(), verb) : day;
        return day == null ? before(subject.name().from()) : day;
    }

    /** The day before or behind words that lead in a speech: "According to a statement by the army on 5 April". */
    @Nullable
    LocalDate around(TokenRange attribution) {
        LocalDate day = before(attribution.from());
        return day == null ? behind(attribution.to()) : day;
    }

    // "… said in a statement on 5 April that", "… claimed on November 18", "… told Reuters the next day", "claimed
    // responsibility for the attack on November 20"
    @Nullable
    LocalDate behind(int index) {
        boolean responsibility = sentence.begins(ProseWords.OTHERWISE, index);
        boolean toll = index > 0 && sentence.begins(ProseWords.TOLL_VERB, index - 1);
        int next = nextDay(index);
        boolean statement = ProseWords.STATEMENT.in(tokens, index, next);
        int at = responsibility || toll || statement ? next : afterName(index);
        // "confirmed [the death of] one soldier on 19 June"
        int figure = OutcomeTerm.skipOf(tokens, at);
        if (annotated.countsIn(figure, figure + 1)) {
            return behindFigure(figure);
        }
        // "according to a report of 9 May"
        boolean ofThatDay = sentence.is(at, "of") && sentence.begins(ProseWords.STATEMENT, at - 1);
        at = ofThatDay || sentence.is(at, "on") ? at + 1 : at;
        // "on the evening of 5 April", "on the day of the attack"
        Day day = annotated.dayAt(at);
        day = day == null ? annotated.dayAt(ProseWords.TIME_OF_DAY.skip(tokens, at)) : day;
        LocalDate exact = day == null ? null : day.exact();
        // "claimed responsibility for the attack on November 18" dates the attack
        boolean event = responsibility && exact != null && annotated.context().isDuring(exact, exact);
        // "gave the losses from 22 August to 3 September as", "put the number of dead since 2 June at"
        boolean counted = sentence.is(at - 1, "from") || sentence.is(at - 1, "between") || sentence.is(at - 1, "since");
        return event || counted ? null : exact;
    }

    // "revised the toll to 49 dead on 13 March", but "announced a toll of 49 dead in the attack of 10 March"
    private @Nullable LocalDate behindFigure(int figure) {
        return annotated.days().stream()
                .filter(day -> sentence.is(day.words().from() - 1, "on"))
                .filter(day -> day.words().from() > figure && day.words().from() - figure < NEAR)
                .map(Day::exact)
                .filter(Objects::nonNull)
                .filter(day -> !annotated.context().isDuring(day, day))
                .findFirst()
                .orElse(null);
    }

    private int afterName(int index) {
        // "wrote to the prefect on 20 March"
        int at = sentence.is(index, "to") && sentence.begins(ProseWords.ARTICLE, index + 1) ? index + 3 : index;
        while (at < tokens.size()
                && annotated.dayAt(at) == null
                && (tokens.get(at).isCapitalised()
                        || sentence.begins(ProseWords.TOLD, at) && !sentence.begins(ProseWords.WITHIN, at))) {
            at++;
        }
        return at;
    }

    /** The first day behind a word, before what is said. */
    @Nullable
    LocalDate next(int word) {
        Day day = annotated.dayAt(nextDay(word + 1));
        return day == null ? null : day.exact();
    }

    // "raised its figures on 12 January"
    private int nextDay(int index) {
        int at = index;
        int limit = Math.min(tokens.size(), index + REACH);
        while (at < limit
                && annotated.dayAt(at) == null
                && !sentence.is(at, ",")
                && !sentence.is(at, "that")
                && !annotated.countsIn(at, at + 1)) {
            at++;
        }
        return at;
    }

    // "the army on Monday, 3 May, said"
    private @Nullable LocalDate between(int from, int to) {
        return annotated.days().stream()
                .filter(day -> day.words().from() >= from && day.words().to() <= to)
                .findFirst()
                .map(Day::exact)
                .orElse(null);
    }

    // "On November 2, the minister announced", "The next day the army said", "and on 7 October an official gave"
    @Nullable
    LocalDate before(int index) {
        int end = sentence.is(index - 1, ",") ? index - 1 : index;
        Day day = annotated.dayEndingAt(end);
        if (day != null && isAdverbial(day.words().from())) {
            return day.exact();
        }
        int start = sentence.clauseStart(index);
        int at = sentence.is(start, "on") || sentence.is(start, "by") ? start + 1 : start;
        Day first = annotated.dayAt(ProseWords.TIME_OF_DAY.skip(tokens, at));
        if (first == null || first.words().to() > index) {
            return ofStatement(start, index);
        }
        // "On the evening of 5 April, a first toll given by the army was"
        boolean toll = IntStream.range(first.words().to(), index)
                .anyMatch(i -> OutcomeTerm.at(tokens, i, OutcomeTerm.Role.TOLL) != null);
        return toll || index - first.words().to() <= MAX_WORDS_BETWEEN ? first.exact() : ofStatement(start, index);
    }

    /** Whether a day stands by itself before the subject: "On the evening of 1 October the army". */
    private boolean isAdverbial(int index) {
        int at = index;
        for (int i = Math.max(0, index - 3); i < index; i++) {
            at = ProseWords.TIME_OF_DAY.skip(tokens, i) == index ? i : at;
        }
        at = sentence.is(at - 1, "on") || sentence.is(at - 1, "by") || sentence.is(at - 1, "in") ? at - 1 : at;
        at = sentence.is(at - 1, "of") && sentence.is(at - 2, "as") ? at - 2 : at;
        at = sentence.is(at - 1, "later") ? at - 1 : at;
        return at == 0
                || sentence.is(at - 1, ":")
                || sentence.is(at - 1, ",")
                || sentence.is(at - 1, "and")
                || sentence.clauseStart(at) == at;
    }

    // "In a communiqué published on 20 March, the army reported", "In a 20 March statement the army"
    private @Nullable LocalDate ofStatement(int start, int index) {
        return ProseWords.STATEMENT.in(tokens, start, index) ? between(start, index) : null;
    }
}
