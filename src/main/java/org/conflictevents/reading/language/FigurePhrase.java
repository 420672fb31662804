package org.conflictevents.reading.language;

import org.conflictevents.vocabulary.Figure;
import org.conflictevents.vocabulary.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * A figure in a list of tokens: its number or vague word with all that bounds it, but without what it counts.
 *
 * @param min the fewest the words allow; null where they set no lower bound
 * @param max the most the words allow; null where they set no upper bound
 * @param range its tokens
 * @param unread why its number is none of persons; the figure is then VAGUE. Null where it can be read
 */
public record FigurePhrase(
        @Nullable Long min,
        @Nullable Long max,
        Qualifier qualifier,
        TokenRange range,
        @Nullable Unread unread) {

    static FigurePhrase vague(TokenRange range) {
        return new FigurePhrase(null, null, Qualifier.VAGUE, range, null);
    }

    static FigurePhrase unread(Unread reason, TokenRange range) {
        return new FigurePhrase(null, null, Qualifier.VAGUE, range, reason);
    }

    /** Index of its first token. */
    public int first() {
        return range.from();
    }

    /** Index after its last token. */
    public int next() {
        return range.to();
    }

    /** The same with further words in its text. */
    public FigurePhrase until(int end) {
        return new FigurePhrase(min, max, qualifier, range.until(end), unread);
    }

    /** The same where words behind say that it is the least: "2 killed (at least)". */
    public FigurePhrase atLeast() {
        return new FigurePhrase(min, null, min == null ? qualifier : Qualifier.AT_LEAST, range, unread);
    }

    /** The same with the "at least" or "more than" of another figure, where that has one and this is an exact one above 1. */
    public FigurePhrase boundedAs(FigurePhrase other) {
        boolean lower = other.qualifier == Qualifier.AT_LEAST || other.qualifier == Qualifier.MORE_THAN;
        if (!lower || qualifier != Qualifier.EXACT || min == null || min <= 1) {
            return this;
        }
        long least = other.qualifier == Qualifier.AT_LEAST ? min : min + 1;
        return new FigurePhrase(least, null, other.qualifier, range, unread);
    }

    /** The highest number that it names; 0 where it names none. */
    public long most() {
        Long most = max != null ? max : min;
        return most == null ? 0 : most;
    }

    public boolean isVague() {
        return qualifier == Qualifier.VAGUE;
    }

    /**
     * @param estimated whether words around it call it an estimate, which makes an exact figure or a range ABOUT
     */
    public Figure figure(String text, boolean estimated) {
        boolean about = estimated && (qualifier == Qualifier.EXACT || qualifier == Qualifier.RANGE);
        return new Figure(min, max, about ? Qualifier.ABOUT : qualifier, text);
    }

    public Figure figure(String text) {
        return new Figure(min, max, qualifier, text);
    }
}
