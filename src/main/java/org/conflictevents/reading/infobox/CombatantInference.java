package org.conflictevents.reading.infobox;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.conflictevents.article.Article;
import org.conflictevents.article.Paragraph;
import org.conflictevents.article.Span;
import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.Countries;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.reading.model.CombatantReading;
import org.conflictevents.reading.model.Country;
import org.conflictevents.reading.party.ClaimantResolver;
import org.conflictevents.reading.party.Party;
import org.conflictevents.reading.party.PartyName;
import org.conflictevents.vocabulary.Basis;
import org.conflictevents.vocabulary.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Infers the combatant of a side that the infobox leaves without a name, where the article says whom a named party fought.
 */
final class CombatantInference {

    private static final PhraseTable<String> FIGHTING = Lexicon.table("fighting-words.txt", String::valueOf);
    /** Tokens between two parties of one fight. */
    private static final int MAX_DISTANCE = 6;

    /** A party of a sentence: where its words lie, and the state whose troops it is, or the side that is known. */
    private record Mention(
            int first,
            int next,
            @Nullable Country state,
            @Nullable Party known) {}

    private final ClaimantResolver known;

    private CombatantInference(ClaimantResolver known) {
        this.known = known;
    }

    /**
     * The state that the prose first shows fighting a known party, or else the one that the infobox calls the winner;
     * null where neither is certain.
     *
     * @param known the parties that the infobox names
     */
    static @Nullable CombatantReading infer(Article article, ClaimantResolver known) {
        CombatantInference inference = new CombatantInference(known);
        for (Paragraph paragraph : article.paragraphs()) {
            for (Span sentence : paragraph.sentences()) {
                Country state = inference.opponentIn(TokenizedText.of(article, sentence));
                if (state != null) {
                    String evidence = sentence.of(article.text()).replaceFirst("\\.\\z", "");
                    return new CombatantReading(state.name(), Basis.INFERRED, evidence);
                }
            }
        }
        return article.stated("Result", "Status")
                .flatMap(line -> ResultClause.of(article, line))
                .map(inference::winner)
                .orElse(null);
    }

    // "French victory", where no side is France's
    private @Nullable CombatantReading winner(ResultClause result) {
        String winner = result.outcome() == Outcome.VICTORY
                ? result.name(0, result.words().from())
                : "";
        Set<Country> states = PartyName.of(winner).states();
        return states.size() != 1 || known.party(winner) != null
                ? null
                : new CombatantReading(
                        states.iterator().next().name(),
                        Basis.INFERRED,
                        result.passage().words(0, result.words().to()));
    }

    private @Nullable Country opponentIn(TokenizedText sentence) {
        List<Mention> mentions = mentions(sentence);
        for (int i = 0; i + 1 < mentions.size(); i++) {
            Mention one = mentions.get(i);
            Mention other = mentions.get(i + 1);
            boolean strangers = (one.known() == null) != (other.known() == null);
            if (strangers && fight(sentence, one, other)) {
                return one.state() != null ? one.state() : other.state();
            }
        }
        return null;
    }

    // "Malian troops were ambushed by the Islamic State", "a battle ensued between ISGS and the Malian troops"
    private static boolean fight(TokenizedText sentence, Mention one, Mention other) {
        if (other.first() - one.next() > MAX_DISTANCE) {
            return false;
        }
        if (FIGHTING.firstIn(sentence.tokens(), one.next(), other.first()) >= 0) {
            return true;
        }
        int between = one.first() - 1;
        while (between >= 0 && sentence.is(between, "the")) {
            between--;
        }
        boolean linked = sentence.is(one.next(), "and") && other.first() - one.next() <= 2;
        return linked
                && sentence.is(between, "between")
                && FIGHTING.firstIn(sentence.tokens(), between - 2, between + 1) >= 0;
    }

    private List<Mention> mentions(TokenizedText sentence) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < sentence.size(); ) {
            Mention mention = mentionAt(sentence, i);
            if (mention != null) {
                mentions.add(mention);
            }
            i = mention == null ? i + 1 : mention.next();
        }
        return mentions;
    }

    private @Nullable Mention mentionAt(TokenizedText sentence, int at) {
        if (!sentence.token(at).isCapitalised()) {
            return null;
        }
        for (int next = Math.min(sentence.size(), at + 8); next > at; next--) {
            Party party = known.named(sentence.words(at, next));
            if (party != null) {
                return new Mention(at, next, null, party);
            }
        }
        PhraseTable.Match<String> state = Countries.at(sentence.tokens(), at);
        Country only = state == null ? null : Countries.likeliest(state.value());
        if (state == null || only == null) {
            return null;
        }
        PhraseTable.Match<CountedNoun> troops = CountedNoun.at(sentence.tokens(), state.next());
        return troops != null && troops.value() == CountedNoun.PERSONS
                ? new Mention(at, troops.next(), only, null)
                : null;
    }
}
