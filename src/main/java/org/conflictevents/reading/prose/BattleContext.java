package org.conflictevents.reading.prose;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.conflictevents.article.Article;
import org.conflictevents.article.Paragraph;
import org.conflictevents.article.Section;
import org.conflictevents.article.Span;
import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.Tokenizer;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.model.DateReading;
import org.conflictevents.reading.model.InfoboxReading;
import org.conflictevents.reading.party.ClaimantResolver;
import org.conflictevents.reading.party.Commanders;
import org.conflictevents.reading.party.Party;
import org.conflictevents.reading.prose.sentence.DayContext;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.vocabulary.CasualtySubject;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.DatePrecision;
import org.conflictevents.vocabulary.Victims;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a battle before its prose is read.
 *
 * @param sections what each section of the article tells
 * @param afterTheEnd where sentences begin that stand behind "The battle ended" in their paragraph
 * @param title words of the article's title, the battle's name and its place, in lower case
 * @param days its first and last day
 * @param names the words that its sides are known by
 * @param commanders who led them
 * @param contingents of its sides that the infobox counts apart
 * @param claims those of the infobox
 */
record BattleContext(
        Article article,
        Map<Section, SectionKind> sections,
        Set<Integer> afterTheEnd,
        Set<String> title,
        DayContext days,
        NamedSides names,
        Commanders commanders,
        ClaimantResolver claimants,
        Contingents contingents,
        List<ClaimReading> claims) {

    private static final int MODERN = 1900;
    private static final int ALWAYS_TELLING = 100;
    private static final int OFTEN_TELLING = 10;
    private static final int LEVEL_OF_PARTS = 3;
    private static final int MAX_DAYS_WITHOUT_PARTS = 2;
    private static final int MAX_DAYS_TO_ONE_END = 31;
    private static final int MAX_DAYS = 120;
    private static final List<CasualtyType> KINDS_OF_CASUALTIES =
            List.of(CasualtyType.KILLED, CasualtyType.INJURED, CasualtyType.MISSING, CasualtyType.CAPTURED);
    private static final int MAX_DAYS_OF_SMALL_FIGURES = 3;

    static BattleContext of(Article article, InfoboxReading infobox) {
        List<Party> parties = Party.of(infobox.sides());
        ClaimantResolver claimants = new ClaimantResolver(parties);
        DateReading date = infobox.date();
        String name = article.title() + " " + infobox.name();
        Set<String> title = Tokenizer.words(name);
        DayContext days = days(date, title);
        Commanders commanders = new Commanders(infobox.sides(), title);
        NamedSides names = new NamedSides(claimants, parties, commanders);
        new ToldSides(names, commanders)
                .learn(article, days.lastsAtMost(MAX_DAYS_OF_SMALL_FIGURES) || title.contains("siege"));
        Set<Integer> afterTheEnd = new HashSet<>();
        for (Paragraph paragraph : article.paragraphs()) {
            boolean over = false;
            for (Span span : paragraph.sentences()) {
                Sentence sentence = Sentence.of(article.text(), span);
                over |= ProseWords.ENDED.in(sentence.tokens(), 0, sentence.size());
                if (over) {
                    afterTheEnd.add(span.start());
                }
            }
        }
        return new BattleContext(
                article,
                SectionKind.of(article.sections()),
                afterTheEnd,
                infobox.place() == null
                        ? title
                        : Tokenizer.words(name + " " + infobox.place().name()),
                days,
                names,
                commanders,
                claimants,
                new Contingents(infobox.claims(), claimants),
                infobox.claims());
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

    SectionKind kindOf(Section section, Sentence sentence) {
        SectionKind kind = Objects.requireNonNull(sections.get(section));
        // "The offensive ended on 1 March. 140 fighters had been killed"
        if (kind == SectionKind.COURSE
                && days.lastsAtMost(MAX_DAYS_TO_ONE_END)
                && afterTheEnd.contains(sentence.tokens().get(0).start())) {
            return SectionKind.OUTCOME;
        }
        // "=== Landing Zone X-Ray ===" under "== Battle =="
        boolean part = kind == SectionKind.COURSE
                && section.level() >= LEVEL_OF_PARTS
                && !days.lastsAtMost(MAX_DAYS_WITHOUT_PARTS);
        return part ? SectionKind.ASPECT : kind;
    }

    boolean isInTitle(Token word) {
        return title.contains(word.lower());
    }

    /**
     * Whether the infobox gives the very same figure, or its kinds add up to it, and not by mere chance, as small figures of
     * long fights may be.
     */
    boolean isInInfobox(CasualtySubject subject, FigurePhrase figure) {
        Long min = figure.min();
        if (min == null
                || min < ALWAYS_TELLING
                        && !days.lastsAtMost(min >= OFTEN_TELLING ? MAX_DAYS : MAX_DAYS_OF_SMALL_FIGURES)) {
            return false;
        }
        // "more than 125" of "125+"
        Long least = figure.max() == null ? Long.valueOf(min - 1) : min;
        return isSumOfInfobox(subject, min)
                || claimsAbout(subject)
                        .filter(claim -> !claim.partOfTotal())
                        .map(ClaimReading::figure)
                        .filter(claimed -> Objects.equals(claimed.max(), figure.max()))
                        .anyMatch(claimed -> min.equals(claimed.min()) || least.equals(claimed.min()));
    }

    /** The side of which alone it gives the very same figure of several; null where it gives it of none or of others too. */
    @Nullable
    Integer sideInInfobox(CasualtyType type, FigurePhrase figure) {
        List<CasualtySubject> counted = claims.stream()
                .map(ClaimReading::subject)
                .map(subject -> new CasualtySubject(subject.side(), subject.victims(), type))
                .distinct()
                .filter(subject -> figure.most() > 1 && isInInfobox(subject, figure))
                .toList();
        return counted.size() == 1 ? counted.get(0).side() : null;
    }

    // "67 casualties" beside "14 dead, 52 wounded, 1 missing"
    private boolean isSumOfInfobox(CasualtySubject subject, Long figure) {
        if (subject.type() != CasualtyType.CASUALTIES) {
            return false;
        }
        long sum = 0;
        for (CasualtyType type : KINDS_OF_CASUALTIES) {
            sum += claimsAbout(new CasualtySubject(subject.side(), subject.victims(), type))
                    .filter(claim -> claim.part() == null && !claim.partOfTotal())
                    .map(claim -> claim.figure().max())
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(0L);
            if (figure == sum) {
                return true;
            }
        }
        return false;
    }

    /** Whether the infobox gives nothing but figures more than so many times as high, so that this one is of a part only. */
    boolean isFarBelowInfobox(CasualtySubject subject, FigurePhrase figure, int times) {
        Long highest = figure.max() == null ? figure.min() : figure.max();
        List<Long> claimed = comparable(subject)
                .map(ClaimReading::figure)
                .map(other -> other.min() == null ? other.max() : other.min())
                .filter(Objects::nonNull)
                .toList();
        return highest != null && !claimed.isEmpty() && claimed.stream().allMatch(lowest -> lowest > times * highest);
    }

    /** Whether every figure of the infobox, of whomever, is higher, so that it cannot be that of all: 37 beside 470 and 60. */
    boolean isBelowEachOfInfobox(CasualtyType type, FigurePhrase figure) {
        List<Long> claimed = claims.stream()
                .filter(claim -> claim.subject().type() == type && !claim.partOfTotal())
                .map(claim -> claim.figure().min())
                .filter(Objects::nonNull)
                .toList();
        return claimed.size() > 1 && claimed.stream().allMatch(lowest -> lowest > figure.most());
    }

    /**
     * Whether the infobox gives a figure that this one may be, or nearly.
     *
     * @param times how many times as high as the other the one may be: 1 where they have to overlap
     */
    boolean isNearInfobox(CasualtySubject subject, FigurePhrase figure, double times) {
        Long lowest = figure.min() == null ? figure.max() : figure.min();
        Long highest = figure.max() == null ? figure.min() : figure.max();
        return lowest != null
                && highest != null
                && comparable(subject).map(ClaimReading::figure).anyMatch(claimed -> {
                    Long from = claimed.min() == null ? claimed.max() : claimed.min();
                    Long to = claimed.max() == null ? claimed.min() : claimed.max();
                    return from != null && to != null && from <= times * highest && lowest <= times * to;
                });
    }

    /** Whether the infobox has a figure about the same. */
    boolean isCountedInInfobox(CasualtySubject subject) {
        return comparable(subject).findAny().isPresent();
    }

    // "lost around 100 soldiers" beside "100 killed"
    private Stream<ClaimReading> comparable(CasualtySubject subject) {
        CasualtySubject killed = new CasualtySubject(subject.side(), subject.victims(), CasualtyType.KILLED);
        return subject.type() == CasualtyType.CASUALTIES
                ? Stream.concat(claimsAbout(subject), claimsAbout(killed))
                : claimsAbout(subject);
    }

    // "31,000 people" beside "31,275 overall"
    private Stream<ClaimReading> claimsAbout(CasualtySubject subject) {
        CasualtySubject all =
                subject.victims() == Victims.UNKNOWN ? new CasualtySubject(null, Victims.ALL, subject.type()) : subject;
        return claims.stream()
                .filter(claim ->
                        claim.subject().equals(subject) || claim.subject().equals(all));
    }
}
