package org.conflictevents.reading.infobox;

import java.util.Optional;
import java.util.Set;
import org.conflictevents.article.Article;
import org.conflictevents.article.InfoboxLine;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.vocabulary.Outcome;

/**
 * The first clause of a {@code Result} line that tells an outcome: "Decisive Malian victory" of "Decisive Malian
 * victory, town retaken".
 *
 * @param words the outcome's: "victory"
 * @param end index after the clause's last token
 */
record ResultClause(TokenizedText passage, Outcome outcome, TokenRange words, int end) {

    private static final Set<String> ENDS = Set.of(",", ";", ".", "•", "*", ":");
    private static final PhraseTable<Outcome> OUTCOMES = Lexicon.table("outcome-words.txt", Outcome::valueOf);
    private static final PhraseTable<String> MANNERS = Lexicon.table("victory-manners.txt", String::valueOf);

    /** Empty where the first clause tells no outcome. */
    static Optional<ResultClause> of(Article article, InfoboxLine line) {
        TokenizedText passage = TokenizedText.of(article, line);
        int end = 1;
        while (end < passage.size() && !endsAt(passage, end) && !passage.opensBracket(end)) {
            end++;
        }
        for (int at = 0; at < Math.min(end, passage.size()); at++) {
            PhraseTable.Match<Outcome> match = OUTCOMES.at(passage.tokens(), at);
            if (match != null) {
                TokenRange words = new TokenRange(at, match.next());
                return Optional.of(new ResultClause(passage, match.value(), words, end));
            }
        }
        return Optional.empty();
    }

    private static boolean endsAt(TokenizedText passage, int at) {
        return ENDS.contains(passage.token(at).lower());
    }

    boolean endsAt(int at) {
        return endsAt(passage, at);
    }

    boolean namesVictoryAt(int at) {
        PhraseTable.Match<Outcome> match = OUTCOMES.at(passage.tokens(), at);
        return match != null && match.value() == Outcome.VICTORY;
    }

    /** Who is named between two tokens, without how it won: "Malian" of "decisive Malian", "YPG" of "YPG-led". */
    String name(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && MANNERS.beginsAt(passage.tokens(), start)) {
            start = MANNERS.skip(passage.tokens(), start);
        }
        while (end > start && MANNERS.beginsAt(passage.tokens(), end - 1)) {
            end--;
        }
        return passage.words(start, end).replaceFirst("(?i)-(led|backed|allied)$", "");
    }
}
