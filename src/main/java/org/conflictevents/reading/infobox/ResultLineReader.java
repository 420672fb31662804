package org.conflictevents.reading.infobox;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.conflictevents.article.Article;
import org.conflictevents.article.InfoboxLine;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.reading.model.CombatantReading;
import org.conflictevents.reading.model.Country;
import org.conflictevents.reading.model.ResultReading;
import org.conflictevents.reading.party.ClaimantResolver;
import org.conflictevents.reading.party.Party;
import org.conflictevents.reading.party.PartyName;
import org.conflictevents.vocabulary.Basis;
import org.conflictevents.vocabulary.Outcome;
import org.jspecify.annotations.Nullable;

/** Reads the {@code Result} line: the outcome that its first words give, and the side that they call the winner. */
final class ResultLineReader {

    private static final Set<String> ENDS = Set.of(",", ";", ".", "•", "*", ":");
    private static final PhraseTable<Outcome> OUTCOMES = Lexicon.table("outcome-words.txt", Outcome::valueOf);
    private static final PhraseTable<String> MANNERS = Lexicon.table("victory-manners.txt", String::valueOf);

    private final TokenizedText passage;
    private final String text;
    private final ClaimantResolver parties;
    private final Set<Integer> sides;

    /**
     * @param sides the numbers of all sides that fought
     */
    ResultLineReader(Article article, InfoboxLine line, ClaimantResolver parties, Set<Integer> sides) {
        this.passage = TokenizedText.of(article, line);
        this.text = line.value();
        this.parties = parties;
        this.sides = sides;
    }

    // article: "- Result: Decisive Syrian Army & YPG/J victory"
    ResultReading read() {
        int limit = firstClause();
        for (int at = 0; at < limit; at++) {
            PhraseTable.Match<Outcome> match = OUTCOMES.at(passage.tokens(), at);
            if (match != null) {
                return reading(match.value(), at, match.next(), limit);
            }
        }
        return new ResultReading(text, Outcome.OTHER, null);
    }

    /** The state that the words call the winner and that no side names: "French victory"; null where there is none. */
    @Nullable
    CombatantReading namelessWinner() {
        int limit = firstClause();
        for (int at = 0; at < limit; at++) {
            PhraseTable.Match<Outcome> match = OUTCOMES.at(passage.tokens(), at);
            if (match != null) {
                String winner = match.value() == Outcome.VICTORY ? name(0, at) : "";
                Set<Country> states = PartyName.of(winner).states();
                return states.size() != 1 || parties.party(winner) != null
                        ? null
                        : new CombatantReading(
                                states.iterator().next().name(), Basis.INFERRED, passage.words(0, match.next()));
            }
        }
        return null;
    }

    private ResultReading reading(Outcome outcome, int at, int next, int limit) {
        if (outcome == Outcome.VICTORY) {
            boolean victoryFor = passage.is(next, "for") || passage.is(next, "of") || passage.is(next, "by");
            Integer winner = victoryFor ? side(next + 1, limit) : side(0, at);
            return contradicted(next, winner)
                    ? new ResultReading(text, Outcome.OTHER, null)
                    : new ResultReading(text, outcome, winner);
        }
        if (outcome == Outcome.DEFEAT) {
            boolean defeatOf = passage.is(next, "of") || passage.is(next, "for");
            return new ResultReading(text, outcome, onlyOther(defeatOf ? side(next + 1, limit) : side(0, at)));
        }
        return new ResultReading(text, outcome, null);
    }

    private int firstClause() {
        for (int i = 0; i < passage.size(); i++) {
            if (ENDS.contains(passage.token(i).lower()) && i > 0 || passage.opensBracket(i) && i > 0) {
                return i;
            }
        }
        return passage.size();
    }

    // "FSA victory after the first phase. Syrian Army victory after the second phase"
    private boolean contradicted(int from, @Nullable Integer winner) {
        int start = from;
        for (int at = from; at < Math.min(passage.size(), from + 60); at++) {
            if (ENDS.contains(passage.token(at).lower())) {
                start = at + 1;
            }
            PhraseTable.Match<Outcome> match = OUTCOMES.at(passage.tokens(), at);
            Integer other = match != null && match.value() == Outcome.VICTORY ? side(start, at) : null;
            if (other != null && !other.equals(winner)) {
                return true;
            }
        }
        return false;
    }

    /** The one side that all names between two tokens belong to; null where they belong to several or are unknown. */
    private @Nullable Integer side(int first, int next) {
        Set<Integer> found = new HashSet<>();
        int start = first;
        for (int at = first; at <= next; at++) {
            boolean end = at == next || isLink(at);
            // "SDF and allies victory" is the SDF's
            boolean helpers =
                    start > first && passage.words(start, at).matches("(?i)((its|their|other) )?(allies|allied)");
            if (end && start < at && !helpers) {
                found.add(sideOf(start, at));
            }
            start = end ? at + 1 : start;
        }
        found.remove(-1);
        return found.size() == 1 ? found.iterator().next() : null;
    }

    private boolean isLink(int at) {
        return passage.is(at, "&")
                || passage.is(at, "and")
                || passage.is(at, "/")
                || passage.is(at, "–")
                || passage.is(at, ",");
    }

    /** -1 where it is not known. */
    private int sideOf(int first, int next) {
        String name = name(first, next);
        return name.isEmpty() ? -1 : sideOf(name);
    }

    /** Who is meant, without how it won: "decisive Malian", "YPG-led". */
    private String name(int first, int next) {
        int start = first;
        int end = next;
        PhraseTable.Match<String> manner = MANNERS.at(passage.tokens(), start);
        while (manner != null && start < end) {
            start = manner.next();
            manner = MANNERS.at(passage.tokens(), start);
        }
        while (end > start && MANNERS.at(passage.tokens(), end - 1) != null) {
            end--;
        }
        return start < end ? passage.words(start, end).replaceFirst("(?i)-(led|backed|allied)$", "") : "";
    }

    private int sideOf(String name) {
        Party whole = parties.party(name);
        if (whole != null) {
            return whole.side();
        }
        // "franco-breton", "Swedish-Saxon"
        Set<Integer> found = new HashSet<>();
        for (String part : List.of(name.split("-"))) {
            Party party = parties.party(part);
            found.add(party == null ? -1 : party.side());
        }
        found.remove(-1);
        return found.size() == 1 ? found.iterator().next() : -1;
    }

    private @Nullable Integer onlyOther(@Nullable Integer loser) {
        Set<Integer> others = new HashSet<>(sides);
        boolean known = loser != null && others.remove(loser);
        return known && others.size() == 1 ? others.iterator().next() : null;
    }
}
