package org.conflictevents.reading.prose.sentence;

import java.util.List;
import org.conflictevents.reading.language.CalendarDate;
import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.language.FigureReader;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.sentence.People.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrase behind a figure: "Malian soldiers", "more", "members of the al-Nusra Front", "of its fighters". */
public final class PeopleReader {

    private static final int MAX_WORDS = 12;

    private final List<Token> tokens;
    private final PersonWords words;
    private int at;
    private int nounEnd;
    private @Nullable Kind kind;
    /** Whether an army or a garrison stands for its men: "300 of the garrison". */
    private boolean bodies;

    private PeopleReader(List<Token> tokens, int index) {
        this.tokens = tokens;
        this.words = new PersonWords(tokens);
        this.at = index;
    }

    /**
     * Whom a figure counts.
     *
     * @param index after the figure
     */
    public static People read(List<Token> tokens, int index) {
        return new PeopleReader(tokens, index).read(index);
    }

    private People read(int index) {
        // "230 other ranks"
        PhraseTable.Match<Kind> noun = words.nounAt(index);
        int others = ProseWords.MORE.skip(tokens, index);
        boolean more = others > index && (noun == null || noun.next() <= others);
        boolean own = readOf();
        if (kind == Kind.PART) {
            return new People(Kind.PART, new TokenRange(index, at), more, own);
        }
        int from = at;
        readNouns(from);
        if (kind == null) {
            return unnamed(index, from, more, own);
        }
        readTail();
        return new People(kind, new TokenRange(from, nounEnd), more, own);
    }

    // "15 of its fighters" and "15 of the group's fighters" are its own, "35 of the 200 soldiers" and "four out of six"
    // soldiers, "14 of the attackers" attackers, "five of them" a part of others
    private boolean readOf() {
        at = is(at, "out") && is(at + 1, "of") ? at + 1 : at;
        if (!is(at, "of")) {
            return false;
        }
        bodies = true;
        if (ProseWords.POSSESSIVE.beginAt(tokens, at + 1)) {
            int behind = ProseWords.POSSESSIVE.skip(tokens, at + 1);
            at = afterNumber(is(behind, "own") ? behind + 1 : behind);
            return true;
        }
        int number = is(at + 1, "the") || is(at + 1, "those") ? at + 2 : at + 1;
        if (afterNumber(number) > number && read(tokens, afterNumber(number)).areNamed()) {
            at = afterNumber(number);
            return false;
        }
        // "the enemy" is all of them
        boolean noun = words.nounAt(at + 1) != null;
        int these = is(at + 1, "the") && !noun ? at + 2 : noun ? at + 1 : at;
        if (these > at && areAll(these)) {
            at = these;
            return false;
        }
        kind = Kind.PART;
        at += is(at + 1, "whom") || is(at + 1, "them") ? 2 : 1;
        return false;
    }

    // "12 of the soldiers were wounded" and "died", but not "12 of the soldiers wounded were officers"
    private boolean areAll(int these) {
        PeopleReader reader = new PeopleReader(tokens, these);
        reader.bodies = true;
        People people = reader.read(these);
        return people.areNamed()
                && people.kind() != Kind.PART
                && OutcomeTerm.at(tokens, people.words().to(), OutcomeTerm.Role.PARTICIPLE) == null;
    }

    private int afterNumber(int index) {
        FigurePhrase number = index < tokens.size() ? FigureReader.countedAt(tokens, index) : null;
        return number == null ? index : number.next();
    }

    private void readNouns(int from) {
        nounEnd = from;
        while (at < tokens.size() && at - from < MAX_WORDS) {
            PhraseTable.Match<Kind> noun = words.nounAt(at);
            if (kind != null && OutcomeTerm.at(tokens, at) != null) {
                // "took six soldiers hostage"
                return;
            }
            if (kind == null && strengthEnd(at) > at) {
                kind = Kind.FIGHTERS;
                at = strengthEnd(at);
                nounEnd = at;
            } else if (noun != null && kind != Kind.PART) {
                kind = described(noun.value());
                at = noun.next();
                nounEnd = at;
            } else if (kind == null && (words.arePeopleOfState(at) || bodies && ProseWords.BODY.beginAt(tokens, at))) {
                kind = Kind.FIGHTERS;
                at++;
                nounEnd = at;
            } else if (kind == null && words.describes(at)) {
                at = ProseWords.MODIFIER.beginAt(tokens, at) ? ProseWords.MODIFIER.skip(tokens, at) : at + 1;
            } else if (words.isQuotationMark(at) || kind == null && at > from && words.joinsNames(at)) {
                at++;
            } else if (kind == null && words.isInitialism(at)) {
                at += 3;
            } else if (kind == null && words.adjectivesEnd(at) > at) {
                at = words.adjectivesEnd(at);
            } else if (!readAnd()) {
                return;
            }
        }
    }

    // "civilian drivers" are of no side, "jihadist fighters" are jihadists
    private Kind described(Kind noun) {
        if (noun == Kind.PART && at > 0 && is(at - 1, "civilian")) {
            return Kind.CIVILIANS;
        }
        return kind != null && noun == Kind.FIGHTERS ? kind : noun;
    }

    // "500 of the French garrison of 800"
    private int strengthEnd(int index) {
        int number = ProseWords.STRENGTH.skip(tokens, index);
        return number > index && afterNumber(number) > number ? afterNumber(number) : index;
    }

    // "363 SAA troops and NDF militiamen", but not "24 soldiers and 17 jihadists"
    private boolean readAnd() {
        if (kind == null || !is(at, "and")) {
            return false;
        }
        int noun = words.adjectivesEnd(at + 1);
        while (noun < tokens.size() && noun - at < 4 && words.nounAt(noun) == null && words.describes(noun)) {
            noun++;
        }
        // "and native auxiliaries"
        PhraseTable.Match<Kind> match = words.nounAt(noun);
        if (match == null || match.value() == Kind.OTHERS) {
            return false;
        }
        // "soldiers and officers" are soldiers
        kind = match.value() == kind || match.value() == Kind.PART ? kind : mixed(match.value());
        at = match.next();
        nounEnd = at;
        return true;
    }

    private Kind mixed(Kind other) {
        boolean civilians = kind == Kind.CIVILIANS || other == Kind.CIVILIANS;
        return civilians ? Kind.ANYBODY : Kind.FIGHTERS;
    }

    // "20 members of the al-Nusra Front", "30 soldiers from Mali"
    private void readTail() {
        // "250 rebels from April 6 to April 10"
        if (!is(at, "of") && !is(at, "from") || CalendarDate.at(tokens, at + 1) != null) {
            return;
        }
        int tail = is(at + 1, "the") ? at + 2 : at + 1;
        while (tail < tokens.size() && tail - at < MAX_WORDS) {
            PhraseTable.Match<Kind> noun = words.nounAt(tail);
            // "troops of the Japanese 5th Division"
            boolean fits = noun != null
                    || words.describes(tail)
                    || CommonNouns.beginAt(tokens, tail)
                    || joinsNames(tail)
                    || tokens.get(tail).isOrdinal();
            if (!fits) {
                return;
            }
            tail = noun != null ? noun.next() : tail + 1;
            nounEnd = tail;
        }
    }

    private boolean joinsNames(int index) {
        return is(index, "and")
                && index + 1 < tokens.size()
                && (words.describes(index + 1) || words.nounAt(index + 1) != null);
    }

    /** "24 Malian deaths" describes them without a noun; before any other word the figure counts things. */
    private People unnamed(int index, int from, boolean more, boolean own) {
        // "245 Viet Cong were killed"
        int fate = more ? at : ProseWords.PASSIVE.skip(tokens, at);
        int described = more ? ProseWords.MORE.skip(tokens, index) : from;
        if (at > described && OutcomeTerm.at(tokens, fate) != null) {
            return new People(Kind.UNNAMED, new TokenRange(described, at), more, own);
        }
        // "killing 150 Sioux"
        if (at > from && words.isName(at - 1) && words.endsAt(at) && words.areKilled(index)) {
            return new People(Kind.FIGHTERS, new TokenRange(from, at), more, own);
        }
        // "three YPG and seven FSA fighters", "47 YPG and 15 civilians"
        int other = at > from && is(at, "and") ? afterNumber(at + 1) : 0;
        People others = other > at + 1 ? read(tokens, other) : null;
        if (others != null && others.areNamed()) {
            boolean same = others.words().size() > 1;
            return new People(same ? others.kind() : Kind.FIGHTERS, new TokenRange(from, at), more, own);
        }
        int next = own ? from : more ? described : index;
        boolean alone = next >= tokens.size()
                || tokens.get(next).isSign()
                || ProseWords.AFTER_FIGURE.beginAt(tokens, next)
                || afterNumber(next) > next
                || OutcomeTerm.at(tokens, ProseWords.AUXILIARY.skip(tokens, next)) != null;
        return new People(alone ? Kind.UNNAMED : Kind.THINGS, new TokenRange(next, next), more, own);
    }

    private boolean is(int index, String word) {
        return index < tokens.size() && tokens.get(index).is(word);
    }
}
