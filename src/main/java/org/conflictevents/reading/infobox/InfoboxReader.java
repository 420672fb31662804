package org.conflictevents.reading.infobox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.conflictevents.article.Article;
import org.conflictevents.article.InfoboxLine;
import org.conflictevents.article.MalformedTextException;
import org.conflictevents.article.Span;
import org.conflictevents.reading.language.Coordinates;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.model.InfoboxReading;
import org.conflictevents.reading.model.Notice;
import org.conflictevents.reading.model.PlaceReading;
import org.conflictevents.reading.model.ResultReading;
import org.conflictevents.reading.model.SideReading;
import org.conflictevents.reading.party.ClaimantResolver;
import org.conflictevents.reading.party.Party;
import org.jspecify.annotations.Nullable;

/** Reads the lines of an article's infobox, those first that others need: who fought, then who won and who fell. */
public final class InfoboxReader {

    private final Article article;
    private final List<Notice> notices = new ArrayList<>();

    private InfoboxReader(Article article) {
        this.article = article;
    }

    /**
     * @throws MalformedTextException with every fault, if the infobox states what cannot be: 31 February, -5 killed
     */
    public static InfoboxReading read(Article article) {
        ImpossibleValues.refuse(article);
        return new InfoboxReader(article).read();
    }

    private InfoboxReading read() {
        for (Span further : article.furtherInfoboxes()) {
            notices.add(new Notice(article.line(further.start()), "Infobox", "a further infobox, of another event"));
        }
        List<SideReading> sides = valueOf(SidesReader.read(article));
        ClaimantResolver parties = new ClaimantResolver(Party.of(sides));
        return new InfoboxReading(
                stated("Conflict").map(InfoboxLine::value).orElseGet(this::titleWithoutParenthesis),
                stated("Partof")
                        .map(line -> valueOf(PartOfLineReader.read(article, line)))
                        .orElse(List.of()),
                stated("Date")
                        .map(line -> valueOf(DateLineReader.read(article, line)))
                        .orElse(null),
                place(),
                result(parties, sides),
                sides,
                claims(parties, sides),
                notices);
    }

    private <T> T valueOf(Reading<T> reading) {
        notices.addAll(reading.notices());
        return reading.value();
    }

    /** The first of these lines that has a value. */
    private Optional<InfoboxLine> stated(String... keys) {
        return Arrays.stream(keys)
                .flatMap(key -> article.infobox(key).stream())
                .filter(line -> !line.value().isEmpty())
                .findFirst();
    }

    private String titleWithoutParenthesis() {
        return article.title().replaceFirst("\\s*\\([^()]*\\)$", "");
    }

    private @Nullable PlaceReading place() {
        Coordinates point = stated("Coordinates")
                .flatMap(line -> Coordinates.of(line.value()))
                .orElse(null);
        return stated("Place", "Location")
                .map(line -> valueOf(PlaceLineReader.read(article, line, point)))
                .orElse(null);
    }

    private @Nullable ResultReading result(ClaimantResolver parties, List<SideReading> sides) {
        return ResultClause.line(article)
                .map(line -> valueOf(ResultLineReader.read(article, line, parties, sides)))
                .orElse(null);
    }

    private List<ClaimReading> claims(ClaimantResolver parties, List<SideReading> sides) {
        List<ClaimReading> claims = new ArrayList<>();
        for (InfoboxLine line : article.infobox()) {
            SideKey key = SideKey.of(line.key());
            if (key != null && key.topic() == SideKey.Topic.CASUALTIES) {
                // a number that no side has is that of victims of no side
                boolean fought = sides.stream().anyMatch(side -> side.number() == key.side());
                Integer side = fought ? key.side() : null;
                claims.addAll(valueOf(CasualtyLineReader.read(article, line, side, parties)));
            } else if (line.key().equalsIgnoreCase("Notes")) {
                claims.addAll(valueOf(NotesLineReader.read(article, line, parties)));
            }
        }
        return claims;
    }
}
