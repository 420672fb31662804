package org.conflictevents.reading.prose.speech;

import java.time.LocalDate;
import java.util.List;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.Day;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.sentence.Subject;
import org.jspecify.annotations.Nullable;

/** Finds the day on which something was said: "claimed on November 18 that", "On November 2, the minister announced". */
public final class SpeechDays {

    private static final int REACH = 14;

    private final AnnotatedSentence told;
    private final Sentence sentence;
    private final List<Token> tokens;

    public SpeechDays(AnnotatedSentence told) {
        this.told = told;
        this.sentence = told.sentence();
        this.tokens = told.tokens();
    }

    /** The day of what a subject says by a verb; null where none is told. */
    @Nullable
    public LocalDate of(Subject subject, int verb) {
        LocalDate day = behind(verb + 1);
        day = day == null ? between(subject.to(), verb) : day;
        return day == null ? before(subject.from()) : day;
    }

    // "… claimed on November 18", "… told Reuters the next day", "claimed responsibility for the attack on November 20"
    @Nullable
    public LocalDate behind(int index) {
        boolean responsibility = ProseWords.OTHERWISE.beginAt(tokens, index);
        boolean toll = index > 0 && ProseWords.TOLL_VERB.beginAt(tokens, index - 1);
        int at = responsibility || toll ? nextDay(index) : afterName(index);
        at = sentence.is(at, "on") ? at + 1 : at;
        Day day = told.dayAt(at);
        LocalDate exact = day == null ? null : day.exact();
        // "claimed responsibility for the attack on November 18" dates the attack
        boolean event = responsibility && exact != null && told.context().isDuring(exact, exact);
        return event ? null : exact;
    }

    private int afterName(int index) {
        int at = index;
        while (at < tokens.size()
                && told.dayAt(at) == null
                && (tokens.get(at).isCapitalised() || sentence.is(at, "the"))) {
            at++;
        }
        return at;
    }

    // "raised its figures on 12 January"
    private int nextDay(int index) {
        int at = index;
        int limit = Math.min(tokens.size(), index + REACH);
        while (at < limit
                && told.dayAt(at) == null
                && !sentence.is(at, ",")
                && !sentence.is(at, "that")
                && !told.countsIn(at, at + 1)) {
            at++;
        }
        return at;
    }

    // "the army on Monday, 3 May, said"
    private @Nullable LocalDate between(int from, int to) {
        return told.days().stream()
                .filter(day -> day.from() >= from && day.to() <= to)
                .findFirst()
                .map(Day::exact)
                .orElse(null);
    }

    // "On November 2, the minister announced", "The next day the army said", "and on 7 October an official gave"
    @Nullable
    public LocalDate before(int index) {
        int end = sentence.is(index - 1, ",") ? index - 1 : index;
        Day day = told.dayEndingAt(end);
        if (day != null && isAdverbial(day.from())) {
            return day.exact();
        }
        int start = sentence.clauseStart(index);
        int at = sentence.is(start, "on") || sentence.is(start, "by") ? start + 1 : start;
        Day first = told.dayAt(at);
        boolean leads = first != null && first.to() <= index && index - first.to() <= 2;
        return leads ? first.exact() : ofStatement(start, index);
    }

    /** Whether a day stands by itself before the subject: "On the evening of 1 October the army". */
    private boolean isAdverbial(int index) {
        int at = index;
        for (int i = Math.max(0, index - 3); i < index; i++) {
            at = ProseWords.TIME_OF_DAY.skip(tokens, i) == index ? i : at;
        }
        at = sentence.is(at - 1, "on") || sentence.is(at - 1, "by") || sentence.is(at - 1, "in") ? at - 1 : at;
        return at == 0 || sentence.is(at - 1, ",") || sentence.is(at - 1, "and") || sentence.clauseStart(at) == at;
    }

    // "In a communiqué published on 20 March, the army reported"
    private @Nullable LocalDate ofStatement(int start, int index) {
        Day day = sentence.is(index - 1, ",") ? told.dayEndingAt(index - 1) : null;
        boolean statement = day != null && ProseWords.STATEMENT.in(tokens, start, day.from());
        return statement ? day.exact() : null;
    }
}
