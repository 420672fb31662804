package org.conflictevents.reading.prose.sentence;

import java.util.List;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenRange;
import org.jspecify.annotations.Nullable;

/** Finds who does what a verb says: "The French Minister, Florence Parly, announced", "An AFP source then claimed". */
public final class SubjectReader {

    public static final int MAX_WORDS = 16;
    private static final int REACH = 60;

    private final AnnotatedSentence annotated;
    private final Sentence sentence;
    private final List<Token> tokens;

    private SubjectReader(AnnotatedSentence annotated) {
        this.annotated = annotated;
        this.sentence = annotated.sentence();
        this.tokens = annotated.tokens();
    }

    /**
     * The subject of a verb; null where no name or noun is found that could be it.
     *
     * @param from index before which it cannot begin
     */
    public static @Nullable Subject read(AnnotatedSentence sentence, int verb, int from) {
        return new SubjectReader(sentence).before(verb, from);
    }

    /**
     * The subject that the clause before some words begins with, whatever its verb: "Amnesty International issued …", "Reid
     * doubts this and suggests".
     */
    public static @Nullable Subject leading(AnnotatedSentence sentence, int before) {
        SubjectReader reader = new SubjectReader(sentence);
        int clause = reader.clauseStart(before, Math.max(0, before - REACH));
        // "denied that any had died, saying"
        while (sentence.sentence().is(clause - 1, "that")) {
            clause = reader.clauseStart(clause - 1, 0);
        }
        int start = new Adverbials(sentence).skip(clause, before);
        int verb = ProseWords.PRONOUN.skip(sentence.tokens(), start);
        // "A spokesman for the army denied this and said"
        while (verb < before
                && (sentence.sentence().isOfSubject(verb)
                        || reader.endsInitial(verb)
                        || verb > start && sentence.sentence().is(verb, "for"))) {
            verb++;
        }
        return verb < before ? read(sentence, verb, start) : null;
    }

    // "William S. Stryker"
    private boolean endsInitial(int index) {
        return sentence.is(index, ".")
                && index > 0
                && tokens.get(index - 1).text().length() == 1;
    }

    private @Nullable Subject before(int verb, int from) {
        int end = skipBack(verb);
        // "gave no details but said", "ISGS claimed 30; the army denied this and said"
        if (sentence.is(end - 1, "and") || sentence.is(end - 1, "but")) {
            boolean begun = from == 0 || sentence.next(";", from, end) < end;
            return begun ? leading(annotated, end - 1) : null;
        }
        int start = clauseStart(end, Math.max(from, end - REACH));
        start = new Adverbials(annotated).skip(skipStatements(start, end), end);
        int to = start;
        while (to < end && !sentence.is(to, ",") && !isRelative(to) && !isOnSomeDay(to) && !isAside(to)) {
            to++;
        }
        return isName(start, to) && isApposition(to, end) ? new Subject(new TokenRange(start, to), end) : null;
    }

    private boolean isRelative(int index) {
        return sentence.is(index, "who") || sentence.is(index, "which");
    }

    private int skipBack(int verb) {
        int at = verb;
        while (at > 0) {
            int before = at - 1;
            Day day = annotated.dayEndingAt(at);
            if (day != null) {
                // "on 3 May", "Buell in 2002", "the report of May 2018"
                int first = day.words().from();
                boolean led = sentence.is(first - 1, "on") || sentence.is(first - 1, "in");
                at = led || sentence.is(first - 1, "of") ? first - 1 : first;
            } else if (sentence.begins(ProseWords.BETWEEN, before)) {
                at = before;
            } else if (sentence.is(before, ")") && opening(before) > 0) {
                // "An eyewitness (a resident of Gao) wrote"
                at = opening(before);
            } else {
                return sentence.is(before, ",") ? before : at;
            }
        }
        return at;
    }

    /** Index of the bracket that the one at an index closes; -1 where none does. */
    private int opening(int close) {
        int at = close - 1;
        while (at >= 0 && !sentence.is(at, "(")) {
            at--;
        }
        return at;
    }

    // the clause begins behind "while", ";", "that" and, once something has been told, behind "and"
    private int clauseStart(int end, int from) {
        int told = Math.max(from, Sentence.last(i -> sentence.is(i, ";"), from, end));
        for (int i = end - 1; i >= from; i--) {
            if (sentence.is(i, ";")
                    || sentence.is(i, ":")
                    || sentence.is(i, "(") && sentence.isOpenUntil(i + 1, end)
                    || sentence.is(i, "that") && !annotated.isInDay(i)
                    || sentence.is(i, "which") && (sentence.is(i - 1, "in") || sentence.is(i - 1, "during"))
                    || sentence.is(i, "where")
                    || sentence.begins(ProseWords.CLAUSE, i) && !isBeforeTheMainClause(i, end)
                    || sentence.is(i, "and") && tellsSomething(told, i)) {
                return i + 1;
            }
        }
        return from;
    }

    // "Although the government gave no figures, a military source said"
    private boolean isBeforeTheMainClause(int clause, int end) {
        return clause == 0 && tokens.subList(clause, end).stream().anyMatch(token -> token.is(","));
    }

    // "JNIM on Sunday said"
    private boolean isOnSomeDay(int index) {
        return sentence.is(index, "on") && sentence.begins(ProseWords.UNDATED, index);
    }

    private boolean tellsSomething(int from, int to) {
        for (int i = from; i < to; i++) {
            // but not "The casualty return, dated 3 May, stated"
            if (OutcomeTerm.at(tokens, i) != null && !sentence.is(i, "casualty")
                    || sentence.begins(ProseWords.PASSIVE, i)
                    || sentence.begins(ProseWords.VERB, i)
                    || sentence.is(i, "denied")) {
                return true;
            }
        }
        return false;
    }

    // "12 soldiers were killed, the army said": the subject stands behind what was told before
    private int skipStatements(int start, int end) {
        int at = start;
        for (int i = start; i < end; i++) {
            boolean cut = sentence.is(i, ",") || sentence.is(i, "\"") || sentence.is(i, "”");
            if (cut && i + 1 < end && (tellsSomething(at, i) || counts(at, i))) {
                at = i + 1;
            }
        }
        // "“… were killed,” the army said", "… were killed, and the army said"
        while (at > start && at < end && (tokens.get(at).isSign() || sentence.is(at, "and"))) {
            at++;
        }
        return at;
    }

    // "12 soldiers, the army said", "A commander, Oumar Ba, said", but not "A commander, known as "Bars", said"
    private boolean counts(int from, int sign) {
        return annotated.headcounts().stream()
                .filter(headcount -> !headcount.isOnePerson(sentence)
                        || sentence.is(sign, ",") && tokens.get(sign + 1).isCapitalised())
                .map(Headcount::words)
                .anyMatch(words -> words.from() >= from && words.from() < sign);
    }

    // "Chanzy in his memoirs gives", "Labrousse on the other hand claimed", "The French alone reported"
    private boolean isAside(int index) {
        return sentence.is(index, "alone")
                || sentence.is(index, "in")
                        && sentence.begins(ProseWords.POSSESSIVE, index + 1)
                        && sentence.begins(ProseWords.STATEMENT, index + 2)
                // a single word such as "first" may be of the name
                || ProseWords.BETWEEN.skip(tokens, index) > index + 1;
    }

    private boolean isName(int from, int to) {
        // "Two of the wounded died, raising the toll"
        boolean some = annotated.countsIn(from, from + 1) && sentence.is(from + 1, "of");
        if (from >= to || to - from > MAX_WORDS || some || sentence.begins(ProseWords.ADVERBIAL, from)) {
            return false;
        }
        boolean named = false;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            // but "The casualty returns show"
            if (OutcomeTerm.at(tokens, i) != null && !(sentence.is(i, "casualty") && i + 1 < to)
                    || sentence.begins(ProseWords.PASSIVE, i)
                    // "The evening of the battle the army", but not "the activist group the LCC"
                    || i > from
                            && sentence.begins(ProseWords.ARTICLE, i)
                            && mayBeNoun(i - 1)
                            && !CommonNouns.beginAt(tokens, i - 1)
                    // "Ukrainian estimates put"
                    || sentence.begins(ProseWords.VERB, i) && !token.isCapitalised() && i < to - 1) {
                return false;
            }
            // "The exact number is unknown, but estimates range"
            named |= token.isCapitalised() && !(to - from == 1 && sentence.begins(ProseWords.ARTICLE, i))
                    || CommonNouns.beginAt(tokens, i)
                    || sentence.begins(ProseWords.PRONOUN, i)
                    || sentence.begins(ProseWords.NOBODY, i);
        }
        return named;
    }

    private boolean mayBeNoun(int index) {
        return tokens.get(index).isWord()
                && !sentence.begins(ProseWords.PREPOSITION, index)
                && !sentence.begins(ProseWords.CONJUNCTION, index)
                && !tokens.get(index).isCapitalised();
    }

    // "Florence Parly, the minister, announced", but no list of what else was done: "The French fled, and the guard
    // lost"
    private boolean isApposition(int to, int end) {
        if (sentence.is(to + 1, "and") && to + 1 < end) {
            return false;
        }
        return end - to <= 2 * MAX_WORDS;
    }
}
