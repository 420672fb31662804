package org.conflictevents.reading.infobox.casualty;

import java.util.Objects;
import org.conflictevents.reading.infobox.line.Phases;
import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.Countries;
import org.conflictevents.reading.language.DateFinder;
import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.language.FigureReader;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.reading.party.ClaimantResolver;
import org.conflictevents.reading.party.Party;
import org.conflictevents.reading.party.PartyName;
import org.jspecify.annotations.Nullable;

/** What the words for some of those who were lost say by themselves: whether they are a part of the side, and of which. */
final class PartNames {

    /** Persons that may be among those of other nouns. */
    private static final PhraseTable<String> RANKS = Lexicon.phrases("persons.txt", "PART");

    private static final PhraseTable<String> IRREGULARS = Lexicon.phrases("persons.txt", "IRREGULARS");
    private static final PhraseTable<String> FORCE = Lexicon.phrases("casualty-line-words.txt", "FORCE");

    private static final PhraseTable<String> DOCUMENT = Lexicon.phrases("attribution-words.txt", "DOCUMENT");
    private static final PhraseTable<String> ROYAL = Lexicon.phrases("casualty-line-words.txt", "ROYAL");

    private static final int MAX_WORDS = 4;

    private final TokenizedText passage;
    private final @Nullable Integer side;
    private final ClaimantResolver parties;

    /**
     * @param side null where the line is about nobody's side
     */
    PartNames(TokenizedText passage, @Nullable Integer side, ClaimantResolver parties) {
        this.passage = passage;
        this.side = side;
        this.parties = parties;
    }

    /** Whether they name people who are not all of the side: "Syrian mercenaries" of Azerbaijan, "Hezbollah" beside Syria. */
    boolean arePart(TokenRange words) {
        for (int to = words.to(); side != null && to > words.from(); to--) {
            PhraseTable.Match<CountedNoun> noun = CountedNoun.at(passage.tokens(), words.from());
            boolean name = noun == null || noun.next() < to;
            if (name && parties.meansOneOfSeveral(passage.words(words.from(), to), side)) {
                return true;
            }
        }
        return isForeign(words);
    }

    /** Whether words that stand alone, in brackets or before losses, name a part of the side: "navy", "6th army", "one unit", "Hezbollah". */
    boolean standForPart(TokenRange words) {
        boolean speakers = DOCUMENT.firstIn(passage.tokens(), words.from(), words.to()) >= 0;
        if (words.isEmpty() || words.size() > MAX_WORDS || speakers || areEnemy(words)) {
            return false;
        }
        for (int at = words.from(); at < words.to(); at++) {
            if (CountedNoun.isStop(passage.token(at))) {
                return false;
            }
        }
        FigurePhrase figure = FigureReader.at(passage.tokens(), words.from());
        boolean several = figure != null && !Objects.equals(figure.max(), 1L);
        int last = words.to() - 1;
        PhraseTable.Match<CountedNoun> noun = CountedNoun.at(passage.tokens(), last);
        boolean unit = noun != null && noun.value() == CountedNoun.UNITS;
        Party named = parties.party(passage.words(words));
        boolean party = side != null && parties.meansOneOfSeveral(passage.words(words), side);
        boolean state = !PartyName.of(passage.words(words)).states().isEmpty();
        boolean whole = state && named != null && side != null && named.side() == side && !party;
        return !several && !whole && (unit || party || FORCE.skip(passage.tokens(), last) == words.to());
    }

    /** Whether they name the enemy, who then is the speaker, and not only a country: "228 killed (army)" of rebels. */
    boolean areEnemy(TokenRange words) {
        Integer named = side(words);
        return named != null
                && side != null
                && !named.equals(side)
                && Countries.byName(passage.words(words)).isEmpty();
    }

    /** Of the party that they name; null where they name none. */
    @Nullable
    Integer side(TokenRange words) {
        Party party = words.isEmpty() || words.size() > MAX_WORDS ? null : parties.party(passage.words(words));
        return party == null ? null : party.side();
    }

    /** Whether they name one of several parties of the side: "MINUSMA: 21 wounded". */
    boolean areParty(TokenRange words) {
        return side != null && parties.meansOneOfSeveral(passage.words(words), side);
    }

    /**
     * The words of a contingent that has lost its colon, a state's or a force's and no more, or of a phase: "Spain",
     * "British army", "Austrians (1792–97)", "first landing". Null where the words are others.
     */
    @Nullable
    TokenRange contingent(int from, int to) {
        if (Phases.are(passage, new TokenRange(from, to))) {
            return new TokenRange(from, to);
        }
        int end = from;
        while (end < to && (end == from || !passage.opensBracket(end))) {
            PhraseTable.Match<String> people = Countries.at(passage.tokens(), end);
            int force = Math.max(FORCE.skip(passage.tokens(), end), ROYAL.skip(passage.tokens(), end));
            int persons = end > from ? afterPersons(end) : end;
            int next = people != null ? people.next() : Math.max(force, persons);
            if (next == end) {
                return null;
            }
            end = next;
        }
        boolean dated = end < to && DateFinder.after(passage.tokens(), end + 1) == passage.closing(end);
        boolean named = end > from && ROYAL.skip(passage.tokens(), from) < end;
        return named && (end == to || dated && passage.closing(end) == to - 1) ? new TokenRange(from, end) : null;
    }

    private int afterPersons(int at) {
        PhraseTable.Match<CountedNoun> noun = CountedNoun.at(passage.tokens(), at);
        return noun != null && noun.value() == CountedNoun.PERSONS ? noun.next() : at;
    }

    // not "40 Syrian rebels", who may be all of their side: "541 Syrian mercenaries" of Azerbaijan's losses
    private boolean isForeign(TokenRange words) {
        PhraseTable.Match<String> people = Countries.at(passage.tokens(), words.from());
        if (people == null || people.next() >= words.to()) {
            return false;
        }
        Party party = parties.party(passage.words(words.from(), people.next()));
        boolean irregulars = IRREGULARS.has(passage.token(words.to() - 1));
        return side != null && !irregulars && (party == null || party.side() != side);
    }

    /** Whether they name persons who may be among others: "2 generals". */
    boolean areRanks(TokenRange words) {
        return RANKS.has(passage.token(words.to() - 1));
    }

    /** Whether nobody whom they name can be meant by other such words: officers may be soldiers. */
    boolean excludeOthers(TokenRange words) {
        int last = words.to() - 1;
        boolean people = Countries.at(passage.tokens(), words.from()) != null
                || parties.party(passage.words(words)) != null
                || FORCE.skip(passage.tokens(), last) == words.to()
                || CountedNoun.at(passage.tokens(), last) != null;
        return people && !areRanks(words) || Phases.areApart(passage, words);
    }
}
