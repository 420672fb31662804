package org.conflictevents.reading.prose.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.conflictevents.reading.language.Countries;
import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.language.FigureReader;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.NumberReader;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.vocabulary.Qualifier;
import org.jspecify.annotations.Nullable;

/** Finds the figures of a sentence that may count persons: not days, years, hours, distances or ages. */
final class HeadcountReader {

    private static final PhraseTable<String> MATERIEL = Lexicon.table("materiel-words.txt", String::valueOf);
    private static final PhraseTable<String> SHIP = Lexicon.phrases("materiel-words.txt", "SHIP");
    private static final PhraseTable<String> BOMBER = Lexicon.phrases("strength-line-words.txt", "BOMBER");
    private static final int MAX_SHARE = 5;

    private final Sentence sentence;
    private final List<Token> tokens;

    private HeadcountReader(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
    }

    /**
     * The headcounts in the order of the sentence.
     *
     * @param days of the sentence, which count nobody
     */
    static List<Headcount> read(Sentence sentence, List<Day> days) {
        List<Token> tokens = sentence.tokens();
        HeadcountReader reader = new HeadcountReader(sentence);
        List<Headcount> headcounts = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            int at = i;
            FigurePhrase figure = FigureReader.at(tokens, at);
            Headcount counted = figure == null ? null : reader.of(figure, at);
            // "12 May", "between 12 and 14 May"
            int last = counted == null ? at : counted.figure().next() - 1;
            Day day = days.stream()
                    .filter(one -> one.words().contains(at) || one.words().contains(last))
                    .findFirst()
                    .orElse(null);
            Headcount headcount = day == null ? counted : null;
            headcount = headcount == null && day == null ? reader.onePerson(at) : headcount;
            if (headcount != null) {
                headcounts.add(headcount);
            }
            // of "the nearly 300" that is no headcount "300" is none either
            int behind = figure == null ? at + 1 : Math.max(at + 1, figure.next());
            i = headcount != null
                    ? headcount.words().to()
                    : day != null ? day.words().to() : behind;
        }
        return headcounts;
    }

    private @Nullable Headcount of(FigurePhrase figure, int index) {
        if (!counts(figure)) {
            return null;
        }
        // "dozens of jihadists" counts them all, "five of them" does not
        int next = figure.isVague() && isQuotationMark(figure.next()) ? figure.next() + 1 : figure.next();
        boolean of = figure.isVague() && is(next, "of");
        People people = PeopleReader.read(tokens, of ? next + 1 : figure.next());
        return new Headcount(figure, people, people.more() || ProseWords.MORE.beginAt(tokens, index - 1));
    }

    // "24 soldiers and a civilian", "one was killed and another wounded", but not "a garrison of 300"
    private @Nullable Headcount onePerson(int index) {
        boolean another = is(index, "another");
        People people = another || is(index, "a") || is(index, "an") ? PeopleReader.read(tokens, index + 1) : null;
        if (people == null) {
            return null;
        }
        boolean counts = (people.areNamed() || another && isHurt(index + 1))
                && people.words().from() == index + 1
                && IntStream.range(index + 1, people.words().to()).noneMatch(i -> NumberReader.at(tokens, i) != null);
        return counts
                ? new Headcount(
                        new FigurePhrase(1L, 1L, Qualifier.EXACT, new TokenRange(index, index + 1), null),
                        people,
                        another)
                : null;
    }

    private boolean counts(FigurePhrase figure) {
        int next = figure.next();
        if (figure.first() == next || isCut(next)) {
            return false;
        }
        if (isOfShare(figure.first()) || isAge(figure) || areFighterPlanes(next)) {
            return false;
        }
        // "one" may be a pronoun; "30 tanks" are things, "30 army soldiers" are not
        boolean bareOne = next - figure.first() == 1 && is(figure.first(), "one");
        boolean quotes = isQuotationMark(next);
        boolean needsPersons = bareOne && !isHurt(next)
                || MATERIEL.beginsAt(tokens, quotes ? next + 1 : next) && !areDeaths(next)
                || isYear(figure)
                || isName(figure)
                || areShips();
        return !needsPersons || PeopleReader.read(tokens, next).areNamed();
    }

    // "360,000 army deaths"
    private boolean areDeaths(int modifier) {
        return ProseWords.MODIFIER.beginAt(tokens, modifier)
                && OutcomeTerm.at(tokens, modifier + 1, OutcomeTerm.Role.NOUN) != null;
    }

    // "lost 13 fighters and 11 bombers", but not "13 fighters and two suicide bombers"
    private boolean areFighterPlanes(int noun) {
        return (is(noun, "fighters") || is(noun, "fighter"))
                && IntStream.range(0, tokens.size()).anyMatch(i -> BOMBER.beginsAt(tokens, i) && !is(i - 1, "suicide"));
    }

    // "Of the French ships, 12 were captured", but not "Of the crews of the ships, 12 were captured"
    private boolean areShips() {
        int end = is(0, "of")
                ? IntStream.range(0, tokens.size())
                        .filter(i -> is(i, ","))
                        .findFirst()
                        .orElse(0)
                : 0;
        return IntStream.range(1, end).anyMatch(i -> SHIP.beginsAt(tokens, i))
                && IntStream.range(1, end)
                        .noneMatch(i -> PeopleReader.read(tokens, i).areNamed());
    }

    // "one killed", "one was captured"
    private boolean isHurt(int next) {
        return OutcomeTerm.at(tokens, ProseWords.PASSIVE.skip(tokens, next)) != null;
    }

    // "three" of "one in three soldiers", "3,000" of "half of the 3,000 soldiers", of "200 of the 3,000"
    // and of "109 men out of a total of 3,000", but also of "hundreds of Mali's 3,000"
    private boolean isOfShare(int first) {
        return first >= 2 && is(first - 1, "in") && NumberReader.at(tokens, first - 2) != null
                || IntStream.range(Math.max(1, first - MAX_SHARE), first)
                        .filter(of -> is(of, "of"))
                        .anyMatch(of -> isFraction(of)
                                ? ProseWords.BEFORE_FIGURE.skip(tokens, of + 1) == first || isOwned(of, first)
                                : isNumber(of - 1) && (of + 2 == first && is(of + 1, "the") || isOwned(of, first)));
    }

    // "a third [of]", "nearly all [of]"
    private boolean isFraction(int of) {
        return IntStream.of(of - 1, of - 2).anyMatch(i -> i >= 0 && ProseWords.FRACTION.skip(tokens, i) == of);
    }

    // "200", "hundreds", but not "all"
    private boolean isNumber(int index) {
        return FigureReader.at(tokens, index) != null && !is(index, "all");
    }

    // "of [the town's] 3,000 soldiers"
    private boolean isOwned(int of, int figure) {
        int owner = sentence.possessiveBefore(figure);
        return owner > of
                && IntStream.rangeClosed(of + 1, owner)
                        .allMatch(i -> tokens.get(i).isWord());
    }

    // "Jean Petit, 30, and Paul Roy, 27, died"
    private boolean isAge(FigurePhrase figure) {
        int first = figure.first();
        return first >= 2
                && is(first - 1, ",")
                && tokens.get(first - 2).isCapitalised()
                && is(figure.next(), ",")
                && tokens.get(first).text().matches("\\d\\d");
    }

    // "19-year-old", "3-story"
    private boolean isCut(int next) {
        if (next >= tokens.size()) {
            return false;
        }
        Token after = tokens.get(next);
        boolean touches = tokens.get(next - 1).end() == after.start();
        return touches && (after.isDash() || after.is("/") || after.is("%"));
    }

    // "in 2019", but not "losses were 1100 killed", "1000 were taken prisoner"
    private boolean isYear(FigurePhrase figure) {
        Token number = tokens.get(figure.first());
        Long value = figure.min();
        return figure.next() - figure.first() == 1
                && number.isNumber()
                && number.text().length() == 4
                && value != null
                && value >= 1000
                && value <= 2100
                && !isOfSomebody(figure)
                && (!isHurt(figure.next()) || isIntroduced(figure.first()));
    }

    // "to Prussia's 1200.", but not "Prussia's 1866 campaign"
    private boolean isOfSomebody(FigurePhrase figure) {
        boolean ends =
                figure.next() >= tokens.size() || tokens.get(figure.next()).isSign();
        return ends && figure.first() > 0 && tokens.get(figure.first() - 1).isPossessive();
    }

    private boolean isIntroduced(int index) {
        return index > 0 && DayReader.mayStandBeforeYear(tokens.get(index - 1));
    }

    // "Resolution 2085", "Route 66", but not "according to SOHR 30", "cost the Yorkists 30", "cost Wellington 30"
    private boolean isName(FigurePhrase figure) {
        int before = figure.first() - 1;
        return before >= 1
                && tokens.get(figure.first()).text().matches("\\d+")
                && tokens.get(before).isCapitalised()
                && Countries.named(tokens.get(before).text()).isEmpty()
                && tokens.get(before).end() + 1 == tokens.get(figure.first()).start()
                && !is(before - 1, ".")
                && !(is(before - 1, "the") && tokens.get(before).lower().endsWith("s"))
                && IntStream.of(before - 1, before - 2)
                        .noneMatch(i -> OutcomeTerm.at(tokens, i, OutcomeTerm.Role.COST) != null)
                && !ProseWords.BEFORE.endsAt(tokens, before)
                && OutcomeTerm.at(tokens, before) == null;
    }

    private boolean isQuotationMark(int index) {
        return index < tokens.size() && tokens.get(index).isQuotationMark();
    }

    private boolean is(int index, String word) {
        return sentence.is(index, word);
    }
}
