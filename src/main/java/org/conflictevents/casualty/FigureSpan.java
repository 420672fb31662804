package org.conflictevents.casualty;

import org.conflictevents.vocabulary.Origin;

/**
 * Where the words of a figure stand in the document, within the quote that it is a piece of. A quote of prose ends with the
 * clause of the figure, so that the last such words are meant, and elsewhere the first: "10 killed" is not in "110 killed".
 *
 * @param start in code points of the document's text
 * @param end exclusive
 */
record FigureSpan(int start, int end) {

    static FigureSpan of(CasualtyClaim claim) {
        Quotation quotation = claim.quotation();
        String quote = quotation.quote();
        String words = claim.figure().text();
        int at = find(quote, words, quotation.origin());
        if (at < 0) {
            return new FigureSpan(quotation.start(), quotation.end());
        }
        int start = quotation.start() + quote.codePointCount(0, at);
        return new FigureSpan(start, start + words.codePointCount(0, words.length()));
    }

    /** Below 0 if they are not there. */
    static int find(String quote, String words, Origin origin) {
        return origin == Origin.PROSE ? last(quote, words) : first(quote, words);
    }

    private static int first(String quote, String words) {
        int at = quote.indexOf(words);
        while (at >= 0 && !standsAlone(quote, at, at + words.length())) {
            at = quote.indexOf(words, at + 1);
        }
        return at;
    }

    private static int last(String quote, String words) {
        int at = quote.lastIndexOf(words);
        while (at >= 0 && !standsAlone(quote, at, at + words.length())) {
            at = at == 0 ? -1 : quote.lastIndexOf(words, at - 1);
        }
        return at;
    }

    private static boolean standsAlone(String quote, int start, int end) {
        boolean begins = start == 0 || !Character.isLetterOrDigit(quote.codePointBefore(start));
        return begins && (end == quote.length() || !Character.isLetterOrDigit(quote.codePointAt(end)));
    }
}
