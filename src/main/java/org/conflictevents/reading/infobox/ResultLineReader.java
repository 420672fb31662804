package org.conflictevents.reading.infobox;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.conflictevents.article.Article;
import org.conflictevents.article.InfoboxLine;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.reading.model.Reading;
import org.conflictevents.reading.model.ResultReading;
import org.conflictevents.reading.model.SideReading;
import org.conflictevents.reading.party.ClaimantResolver;
import org.conflictevents.reading.party.Party;
import org.conflictevents.vocabulary.Outcome;
import org.jspecify.annotations.Nullable;

/** Reads the {@code Result} line: the outcome that its first words give, and the side that they call the winner. */
final class ResultLineReader {

    /** How many tokens behind a victory are looked at for one of another side. */
    private static final int MAX_DISTANCE = 60;

    private static final Set<String> LINKS = Set.of("&", "and", "/", "–", ",");

    private final ResultClause clause;
    private final TokenizedText passage;
    private final ClaimantResolver parties;

    private ResultLineReader(ResultClause clause, ClaimantResolver parties) {
        this.clause = clause;
        this.passage = clause.passage();
        this.parties = parties;
    }

    // article: "- Result: Decisive Syrian Army & YPG/J victory"
    static Reading<ResultReading> read(
            Article article, InfoboxLine line, ClaimantResolver parties, List<SideReading> sides) {
        return Reading.of(ResultClause.of(article, line)
                .map(clause -> new ResultLineReader(clause, parties).read(line.value(), sides))
                .orElse(new ResultReading(line.value(), Outcome.OTHER, null)));
    }

    private ResultReading read(String text, List<SideReading> sides) {
        return switch (clause.outcome()) {
            case VICTORY -> {
                Integer winner = named("for", "of", "by");
                yield contradicted(winner)
                        ? new ResultReading(text, Outcome.OTHER, null)
                        : new ResultReading(text, Outcome.VICTORY, winner);
            }
            case DEFEAT -> new ResultReading(text, Outcome.DEFEAT, onlyOther(named("of", "for"), sides));
            default -> new ResultReading(text, clause.outcome(), null);
        };
    }

    // "Malian victory", "victory for Mali"
    private @Nullable Integer named(String... linksToName) {
        int next = clause.words().to();
        boolean behind = List.of(linksToName).stream().anyMatch(link -> passage.is(next, link));
        return behind ? side(next + 1, clause.end()) : side(0, clause.words().from());
    }

    // "FSA victory after the first phase. Syrian Army victory after the second phase"
    private boolean contradicted(@Nullable Integer winner) {
        int from = clause.words().to();
        int start = from;
        for (int at = from; at < Math.min(passage.size(), from + MAX_DISTANCE); at++) {
            if (clause.endsAt(at)) {
                start = at + 1;
            }
            Integer other = clause.namesVictoryAt(at) ? side(start, at) : null;
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
            boolean end = at == next || LINKS.contains(passage.token(at).lower());
            // "SDF and allies victory" is the SDF's
            boolean helpers =
                    start > first && passage.words(start, at).matches("(?i)((its|their|other) )?(allies|allied)");
            if (end && start < at && !helpers) {
                found.addAll(sidesOf(clause.name(start, at)));
            }
            start = end ? at + 1 : start;
        }
        return onlyOne(found);
    }

    /** At most one: empty where the name is nobody's for certain. */
    private Set<Integer> sidesOf(String name) {
        if (name.isEmpty()) {
            return Set.of();
        }
        Party whole = parties.party(name);
        if (whole != null) {
            return Set.of(whole.side());
        }
        // "franco-breton", "Swedish-Saxon"
        Set<Integer> found = Arrays.stream(name.split("-"))
                .map(parties::party)
                .filter(Objects::nonNull)
                .map(Party::side)
                .collect(Collectors.toSet());
        return found.size() == 1 ? found : Set.of();
    }

    private static @Nullable Integer onlyOther(@Nullable Integer loser, List<SideReading> sides) {
        Set<Integer> others = sides.stream().map(SideReading::number).collect(Collectors.toSet());
        return loser != null && others.remove(loser) ? onlyOne(others) : null;
    }

    private static @Nullable Integer onlyOne(Set<Integer> sides) {
        return sides.size() == 1 ? sides.iterator().next() : null;
    }
}
