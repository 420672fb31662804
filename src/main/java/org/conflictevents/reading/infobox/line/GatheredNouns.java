package org.conflictevents.reading.infobox.line;

import java.util.EnumSet;
import java.util.Set;
import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.language.TokenizedText;

/** What the words behind a figure say that it counts, gathered one after another: "125 [Syrian soldiers] killed". */
public final class GatheredNouns {

    private final TokenizedText passage;
    private final int first;
    private final Set<CountedNoun> nouns = EnumSet.noneOf(CountedNoun.class);
    private CountedNoun noun = CountedNoun.NONE;
    private int afterNoun;
    private int end = -1;
    private boolean people;

    /**
     * @param first index after the figure
     */
    public GatheredNouns(TokenizedText passage, int first) {
        this.passage = passage;
        this.first = first;
        this.afterNoun = first;
    }

    public CountedNoun noun() {
        return noun;
    }

    /** The noun, and others that are counted besides: "combatants and civilians". */
    public Set<CountedNoun> all() {
        return nouns;
    }

    /** Whether nothing but a people's name says that persons are counted: "15,000 Azerbaijanis". */
    public boolean arePeople() {
        return people;
    }

    /** Whether no word so far says what is counted. */
    private boolean areOpen() {
        return noun == CountedNoun.NONE || noun == CountedNoun.UNKNOWN;
    }

    /** Sets what is counted, instead of what words right before said: "85 Armenian civilians". */
    public void set(CountedNoun counted) {
        nouns.remove(noun);
        noun = counted;
        nouns.add(counted);
        people = false;
    }

    /** Takes the words before this index for a noun of persons: "prisoners" of "300 prisoners executed". */
    public void setPersons(int at) {
        set(CountedNoun.PERSONS);
        end = at;
    }

    // "15,000 Azerbaijanis", "2 French frigates"
    public boolean addPeople(int next) {
        boolean open = areOpen();
        if (open) {
            set(CountedNoun.PERSONS);
            people = true;
            afterNoun = next;
        }
        return open;
    }

    // "5 helicopter pilots" are pilots, "12 soldiers of the 3rd division" soldiers
    public boolean replace(int at, PhraseTable.Match<CountedNoun> counted) {
        boolean compound = afterNoun == at && !CountedNoun.beginsItem(passage.tokens(), at);
        boolean crew = noun == CountedNoun.THINGS && counted.value() == CountedNoun.PERSONS;
        boolean replaces = areOpen() || compound || crew;
        if (replaces) {
            set(counted.value());
            afterNoun = counted.next();
        }
        return replaces;
    }

    // "combatants and civilians"
    public boolean join(int at, CountedNoun counted) {
        boolean joins = passage.is(at - 1, "and") && counted.countsPersons() && noun.countsPersons();
        if (joins) {
            nouns.add(counted);
        }
        return joins;
    }

    /** Whether a number belongs to the name of a model or a kind: "2 bf 109s", "3 74-gun ships". */
    public boolean isModelNumber(int at) {
        Token before = passage.token(at - 1);
        boolean name = before.isWord()
                && !CountedNoun.isFiller(before)
                && before.text().length() <= 3
                && noun == CountedNoun.UNKNOWN;
        return (name || CountedNoun.isCalibre(passage.tokens(), at))
                && passage.token(at).text().matches("\\d{1,3}s?");
    }

    /** Ends the words for those counted, unless they have ended before. */
    public void end(int at) {
        end = end < 0 ? at : end;
    }

    /**
     * The words between the figure and what happened: "Syrian soldiers" of "125 Syrian soldiers killed".
     *
     * @param next index after the item, where nothing happened
     */
    public TokenRange words(int next) {
        int to = end >= 0 ? end : next;
        int from = first;
        while (from < to && isIdle(from)) {
            from = passage.opensBracket(from) ? Math.min(to, passage.closing(from) + 1) : from + 1;
        }
        while (to > from && isIdle(to - 1)) {
            to--;
        }
        return new TokenRange(from, to);
    }

    private boolean isIdle(int at) {
        Token token = passage.token(at);
        // "other ranks" are persons
        if (CountedNoun.at(passage.tokens(), at) != null) {
            return false;
        }
        return !token.isWord() || CountedNoun.isFiller(token) || CountedNoun.isStop(token);
    }
}
