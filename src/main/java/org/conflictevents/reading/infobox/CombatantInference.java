package org.conflictevents.reading.infobox;

import java.util.ArrayList;
import java.util.List;
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
import org.conflictevents.vocabulary.Basis;
import org.jspecify.annotations.Nullable;

/**
 * Infers the combatant of a side that the infobox leaves without a name, where the article says whom a named party fought.
 */
final class CombatantInference {

    private static final PhraseTable<String> FIGHTING = Lexicon.table("fighting-words.txt", String::valueOf);
    private static final int FARTHEST = 6;

    /** A party of a sentence: where its words lie, and the state whose troops it is, or the side that is known. */
    private record Mention(
            int first,
            int next,
            @Nullable Country state,
            @Nullable Party known) {}

    private final Article article;
    private final ClaimantResolver known;

    CombatantInference(Article article, ClaimantResolver known) {
        this.article = article;
        this.known = known;
    }

    /** The combatant that the prose first shows fighting a known party; null where it shows none for certain. */
    @Nullable
    CombatantReading infer() {
        for (Paragraph paragraph : article.paragraphs()) {
            for (Span sentence : paragraph.sentences()) {
                Country state = opponentIn(TokenizedText.of(article, sentence));
                if (state != null) {
                    return new CombatantReading(state.name(), Basis.INFERRED, evidence(sentence));
                }
            }
        }
        return null;
    }

    private String evidence(Span sentence) {
        String words = sentence.of(article.text());
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
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
        if (other.first() - one.next() > FARTHEST) {
            return false;
        }
        for (int i = one.next(); i < other.first(); i++) {
            if (FIGHTING.at(sentence.tokens(), i) != null) {
                return true;
            }
        }
        int between = one.first() - 1;
        while (between >= 0 && sentence.is(between, "the")) {
            between--;
        }
        boolean linked = sentence.is(one.next(), "and") && other.first() - one.next() <= 2;
        return linked && sentence.is(between, "between") && begunByFight(sentence, between);
    }

    private static boolean begunByFight(TokenizedText sentence, int between) {
        for (int i = Math.max(0, between - 2); i <= between; i++) {
            if (FIGHTING.at(sentence.tokens(), i) != null) {
                return true;
            }
        }
        return false;
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
        PhraseTable.Match<CountedNoun> troops = state == null ? null : CountedNoun.at(sentence.tokens(), state.next());
        List<Country> states = state == null ? List.of() : Countries.named(state.value());
        boolean certain = troops != null && troops.value() == CountedNoun.PERSONS && states.size() == 1;
        return certain ? new Mention(at, troops.next(), states.get(0), null) : null;
    }
}
