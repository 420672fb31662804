package org.conflictevents.reading.prose.speech;

import java.util.List;
import java.util.stream.IntStream;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.CommonNouns;
import org.conflictevents.reading.prose.sentence.Day;
import org.conflictevents.reading.prose.sentence.OutcomeTerm;
import org.conflictevents.reading.prose.sentence.People;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/** Where the name of a speaker ends that follows "according to", and whether it speaks of what follows or went before. */
final class SpeakerNames {

    private static final int MAX_WORDS = 14;
    private static final int LINK_REACH = 8;

    private final AnnotatedSentence annotated;
    private final Sentence sentence;
    private final List<Token> tokens;
    private final AttributionVerbs verbs;

    SpeakerNames(AnnotatedSentence annotated) {
        this.annotated = annotated;
        this.sentence = annotated.sentence();
        this.tokens = annotated.tokens();
        this.verbs = new AttributionVerbs(annotated);
    }

    /** Whether somebody may be named behind a lead-in: nobody is in "900 were killed (18 per cent)", "claim of responsibility". */
    boolean maySay(int leadIn, int name) {
        return !sentence.begins(ProseWords.RATE, leadIn)
                && !sentence.begins(ProseWords.MEDIUM, name)
                && !sentence.begins(ProseWords.NO_SPEAKER, name)
                && !verbs.isTime(name)
                && !areOfAQuote(leadIn);
    }

    /**
     * Whether words that may name a speaker tell only whom a medium quotes, or what quotes the speaker: "AFP, citing
     * witnesses, said", "A security source quoted by AFP said", but not "figures cited by the UN".
     */
    private boolean areOfAQuote(int verb) {
        int before = verb - 1;
        return sentence.begins(ProseWords.QUOTING, verb)
                && (before < 0
                        || CommonNouns.beginAt(tokens, before)
                        || tokens.get(before).isCapitalised()
                        || sentence.is(before, ",")
                        || sentence.begins(ProseWords.PASSIVE, before))
                && !sentence.begins(ProseWords.SUM_NOUN, before);
    }

    /**
     * Index after the full name behind "and" of somebody who says what another said before, without a verb: "Oakley
     * estimated 1,000 dead, and General Montgomery between 200 and 500"; the index itself where there is none.
     */
    int giverEnd(int and) {
        if (!sentence.is(and, "and")) {
            return and;
        }
        int end = and + 1;
        while (end < tokens.size()
                && tokens.get(end).isWord()
                && tokens.get(end).isCapitalised()) {
            end++;
        }
        return end > and + 2 && annotated.countsIn(end, end + 1) ? end : and;
    }

    /** Index after the name that begins at this index; the index itself where there is none. */
    int end(int name) {
        int at = name;
        while (at < tokens.size() && at - name < MAX_WORDS && !endsName(at, name)) {
            at = sentence.is(at, "(") ? closing(at) : at + 1;
        }
        int end = Math.min(at, tokens.size());
        // "a UN report of [December 2013]"
        end = end > name + 1 && sentence.is(end - 1, "of") ? end - 1 : end;
        return IntStream.range(name, end).anyMatch(this::tellsOfACasualty) ? endOfOwned(name, end) : end;
    }

    // "Smith's study [of the losses]", but nobody in "estimates of the number of those killed"
    private int endOfOwned(int name, int end) {
        int of = sentence.next("of", name, end);
        boolean owned = tokens.subList(name, of).stream().anyMatch(Token::isPossessive);
        return of < end && owned ? of : name;
    }

    // but not "Body Count"
    private boolean tellsOfACasualty(int index) {
        return !tokens.get(index).isCapitalised() && OutcomeTerm.at(tokens, index) != null;
    }

    private boolean endsName(int at, int name) {
        // "According to A. V. Smith"
        boolean initial =
                at > name && sentence.is(at, ".") && tokens.get(at - 1).text().matches("\\p{Lu}");
        if (isEndSign(tokens.get(at)) && !initial || sentence.is(at, "that")) {
            return true;
        }
        return at > name
                && (sentence.begins(ProseWords.QUOTE_END, at) && !isNameAfterAnd(at)
                        || annotated.countsIn(at, at + 1)
                        || isTime(at)
                        || sentence.begins(ProseWords.ARTICLE, at) && isNameBefore(at, name)
                        || sentence.is(at, "on")
                        || sentence.is(at, "in")
                        || sentence.begins(ProseWords.THAT_VERB, at) && sentence.is(at + 1, "that")
                        || (verbs.givesCount(at) || countsByVerb(at))
                                && !tokens.get(at - 1).isPossessive()
                        || sentence.begins(ProseWords.SUFFER, at)
                        || sentence.is(at, "by") && sentence.begins(ProseWords.SAYING, at + 1)
                        || countBehind(at)
                        || sentence.begins(ProseWords.PASSIVE, at));
    }

    // "a toll given by the army [reported nine dead]", but not "according to contemporary reports 24 men died"
    private boolean countsByVerb(int at) {
        return sentence.begins(ProseWords.VERB, at)
                && !tokens.get(at).lower().endsWith("s")
                && annotated.countsIn(at + 1, at + 2);
    }

    // "According to Smith [the French lost]", "According to him [the losses were]", but not "the Ministry of the
    // Interior"
    private boolean isNameBefore(int at, int name) {
        return tokens.get(at - 1).isCapitalised() || ProseWords.PRONOUN.skip(tokens, name) == at;
    }

    /** Whether a figure is brought in here: "put by Ney at 300 dead", "losses, according to Ney, were 300 killed". */
    private boolean countBehind(int at) {
        boolean link = sentence.is(at, ",")
                && (sentence.begins(ProseWords.LINK, at + 1) || sentence.begins(ProseWords.NUMBERED, at + 1));
        // "losses, according to Ney, were estimated to be between 300 and 400"
        return link && annotated.countsIn(at + 2, Math.min(sentence.clauseEnd(at), at + LINK_REACH))
                || (sentence.is(at, "at") || sentence.is(at, "as")) && annotated.countsIn(at + 1, at + 2);
    }

    private static boolean isEndSign(Token token) {
        return token.isSign() && (token.is("—") || !token.isDash() && !"('’&".contains(token.text()));
    }

    // but not "an August 1944 report"
    private boolean isTime(int at) {
        Day day = annotated.dayAt(at);
        return day != null && !sentence.begins(ProseWords.STATEMENT, day.words().to());
    }

    private boolean isNameAfterAnd(int at) {
        return sentence.is(at, "and")
                && at + 1 < tokens.size()
                && tokens.get(at + 1).isCapitalised();
    }

    private int closing(int bracket) {
        int at = bracket;
        while (at < tokens.size() - 1 && !sentence.is(at, ")")) {
            at++;
        }
        return at + 1;
    }

    /**
     * Whether the speaker says what follows: "On 3 May, according to SOHR, 24 …", "The French, according to Smith, lost 24",
     * but not "24 …, according to SOHR".
     *
     * @param end index after the name
     * @param from where what others say before it ends
     */
    boolean leads(int leadIn, int end, int from) {
        // "of which, according to SOHR, 24"
        int whom = sentence.is(leadIn - 1, ",") ? leadIn - 2 : leadIn - 1;
        // "lost 40 killed and, according to SOHR, 17 captured"
        return !annotated.countsIn(Math.max(sentence.clauseStart(leadIn), from), leadIn)
                || sentence.is(leadIn - 1, ",") && sentence.is(whom, "and")
                // "lost 40 killed, and according to SOHR 17 more"
                || sentence.is(leadIn - 1, "and") && sentence.is(leadIn - 2, ",")
                || sentence.is(leadIn - 1, ":")
                || (sentence.is(whom, "which") || sentence.is(whom, "whom")) && sentence.is(whom - 1, "of")
                || sentence.is(end, "that")
                || countBehind(end);
    }

    /**
     * What a speaker says who gives another figure in brackets, or between commas, than the words around: "nine were killed
     * (four according to Mali)"; null where there is no such figure.
     */
    @Nullable
    TokenRange aside(TokenRange attribution) {
        int from = attribution.from();
        while (from > 0 && !tokens.get(from - 1).isSign()) {
            from--;
        }
        boolean bare = annotated.headcounts().stream()
                .anyMatch(headcount -> headcount.people().kind() == People.Kind.UNNAMED
                        && headcount.words().to() == attribution.from());
        if (bare) {
            return from > 0 ? new TokenRange(from, attribution.from()) : null;
        }
        while (from > 0 && !sentence.is(from - 1, "(") && !sentence.is(from - 1, ")")) {
            from--;
        }
        int to = closing(from) - 1;
        boolean other = sentence.is(from - 1, "(") && annotated.countsIn(from, to);
        return other ? new TokenRange(from, to) : null;
    }
}
