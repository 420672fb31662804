package org.conflictevents.reading.prose.speech;

import java.util.List;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;

/** Finds where the name behind "according to" ends, and whether it speaks of what follows or of what went before. */
public final class AccordingToReader {

    private static final int LONGEST_NAME = 14;

    private final AnnotatedSentence told;
    private final Sentence sentence;
    private final List<Token> tokens;

    public AccordingToReader(AnnotatedSentence told) {
        this.told = told;
        this.sentence = told.sentence();
        this.tokens = told.tokens();
    }

    /** Index after the name that begins at this index; the index itself where there is none. */
    public int nameEnd(int name) {
        int at = name;
        while (at < tokens.size() && at - name < LONGEST_NAME && !endsName(at, name)) {
            at = sentence.is(at, "(") ? closing(at) : at + 1;
        }
        return Math.min(at, tokens.size());
    }

    private boolean endsName(int at, int name) {
        if (isEndSign(tokens.get(at)) || sentence.is(at, "that")) {
            return true;
        }
        return at > name
                && (ProseWords.QUOTE_END.beginAt(tokens, at) && !isNameAfterAnd(at)
                        || told.countsIn(at, at + 1)
                        || told.dayAt(at) != null
                        || sentence.is(at, "on")
                        || sentence.is(at, "in")
                        || ProseWords.PASSIVE.beginAt(tokens, at));
    }

    private static boolean isEndSign(Token token) {
        return token.isSign() && !token.isDash() && !"('’&".contains(token.text());
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

    // "According to SOHR, 24 …", "On 3 May, according to SOHR, 24 …"; but "24 …, according to SOHR"
    public boolean leads(int words) {
        int start = sentence.clauseStart(words);
        if (words == start || words == start + 1 && (sentence.is(start, "and") || sentence.is(start, ","))) {
            return true;
        }
        int comma = words - 1;
        boolean adverbial = ProseWords.ADVERBIAL.beginAt(tokens, start) || told.dayAt(start) != null;
        return sentence.is(comma, ",")
                && adverbial
                && tokens.subList(start, comma).stream().noneMatch(token -> token.is(","))
                && !told.countsIn(start, comma);
    }
}
