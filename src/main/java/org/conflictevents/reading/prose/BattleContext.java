package org.conflictevents.reading.prose;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.conflictevents.article.Article;
import org.conflictevents.article.Section;
import org.conflictevents.article.Span;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.Tokenizer;
import org.conflictevents.reading.model.DateReading;
import org.conflictevents.reading.model.InfoboxReading;
import org.conflictevents.reading.party.ClaimantResolver;
import org.conflictevents.reading.party.Commanders;
import org.conflictevents.reading.party.Party;
import org.conflictevents.reading.prose.sentence.DayContext;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.victims.NamedSides;
import org.conflictevents.reading.prose.victims.ToldSides;
import org.conflictevents.vocabulary.DatePrecision;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a battle before its prose is read.
 *
 * @param sections what each section of the article tells
 * @param title words of the article's title and the battle's name, in lower case
 * @param titleAndPlace the same with those of its place
 * @param days its first and last day
 * @param names the words that its sides are known by
 * @param commanders who led them
 * @param infobox what the infobox counts
 * @param contingents the allies of each side, whose losses are a part of the side's
 */
record BattleContext(
        Article article,
        Map<Section, SectionKind> sections,
        Set<String> title,
        Set<String> titleAndPlace,
        DayContext days,
        NamedSides names,
        Commanders commanders,
        ClaimantResolver claimants,
        InfoboxFigures infobox,
        Contingents contingents) {

    private static final int MODERN = 1900;
    private static final int LEVEL_OF_PARTS = 3;
    private static final int MAX_DAYS_WITHOUT_PARTS = 2;
    private static final int MAX_DAYS_TO_ONE_END = 31;
    private static final int MAX_DAYS_OF_ONE_ATTACK = 3;

    static BattleContext of(Article article, InfoboxReading infobox) {
        List<Party> parties = Party.of(infobox.sides());
        ClaimantResolver claimants = new ClaimantResolver(parties);
        DateReading date = infobox.date();
        String name = article.title() + " " + infobox.name();
        Set<String> title = Tokenizer.words(name);
        DayContext days = days(date, title);
        List<Token> words = Tokenizer.tokens(name);
        boolean ofBystanders = ProseWords.ON_BYSTANDERS.in(words, 0, words.size());
        Commanders commanders = new Commanders(infobox.sides(), title);
        NamedSides names = new NamedSides(claimants, parties, commanders);
        new ToldSides(names, commanders)
                .learn(article, days.lastsAtMost(MAX_DAYS_OF_ONE_ATTACK) || title.contains("siege"));
        return new BattleContext(
                article,
                SectionKind.of(article.sections()),
                title,
                infobox.place() == null
                        ? title
                        : Tokenizer.words(name + " " + infobox.place().name()),
                days,
                names,
                commanders,
                claimants,
                new InfoboxFigures(infobox.claims(), days, ofBystanders),
                new Contingents(infobox.claims(), claimants));
    }

    // "Battle of Hastings" of "1066": before modern times a battle was over on the day or the next
    private static DayContext days(@Nullable DateReading date, Set<String> title) {
        if (date == null || date.start() == null) {
            return new DayContext(null, null);
        }
        DayContext days = new DayContext(date.start(), date.end());
        boolean inexact = date.precision() != DatePrecision.DAY && date.precision() != DatePrecision.RANGE;
        boolean old = date.start().getYear() < MODERN && title.contains("battle");
        return inexact && old ? days.ofABriefBattle() : days;
    }

    SectionKind kindOf(Section section, Sentence sentence, ParagraphSoFar before) {
        SectionKind kind = Objects.requireNonNull(sections.get(section));
        // "The offensive ended on 1 March. 140 fighters had been killed"
        if (kind == SectionKind.COURSE && days.lastsAtMost(MAX_DAYS_TO_ONE_END) && before.isOver(sentence)) {
            return SectionKind.OUTCOME;
        }
        if (article.sections().size() == 1 && isBehindFirstParagraph(sentence)) {
            return SectionKind.OUTCOME;
        }
        // "=== Advance ===" under "== Battle =="
        boolean part = kind == SectionKind.COURSE
                && section.level() >= LEVEL_OF_PARTS
                && (!days.lastsAtMost(MAX_DAYS_WITHOUT_PARTS) || isNameOfAnother(section.heading()));
        return part ? SectionKind.ASPECT : kind;
    }

    // where an article without headings tells more than its beginning does
    private boolean isBehindFirstParagraph(Sentence sentence) {
        List<Span> first = article.paragraphs().get(0).sentences();
        return sentence.tokens().get(0).start() >= first.get(first.size() - 1).end();
    }

    // "Landing Zone X-Ray"
    private boolean isNameOfAnother(@Nullable String heading) {
        List<Token> words = heading == null ? List.of() : Tokenizer.tokens(heading);
        return words.size() > 1
                && words.stream().allMatch(Token::isCapitalised)
                && words.stream().noneMatch(this::isInTitle);
    }

    /** Whether the article is on no single battle or siege but an offensive, an invasion or the like. */
    boolean mayHaveBattles() {
        return !title.contains("battle") && !title.contains("siege");
    }

    /** Whether a word is of the title, or of the place that the infobox tells. */
    boolean isInTitle(Token word) {
        return titleAndPlace.contains(word.lower());
    }

    /** Whether such a word is there, "attacks" or "war", and the article is not on one. */
    boolean isOfNoTitle(Sentence sentence, ProseWords words, int index) {
        return sentence.begins(words, index) && !isInTitle(sentence.tokens().get(index));
    }
}
