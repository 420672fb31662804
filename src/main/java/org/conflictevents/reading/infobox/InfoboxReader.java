package org.conflictevents.reading.infobox;

import java.util.ArrayList;
import java.util.List;
import org.conflictevents.article.Article;
import org.conflictevents.article.InfoboxLine;
import org.conflictevents.article.MalformedTextException;
import org.conflictevents.article.Span;
import org.conflictevents.reading.infobox.casualty.CasualtyLineReader;
import org.conflictevents.reading.infobox.casualty.NotesLineReader;
import org.conflictevents.reading.infobox.line.SideKey;
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
        notices.addAll(UnknownKeys.of(article));
        List<SideReading> sides = SidesReader.read(article).keepingNotices(notices);
        ClaimantResolver parties = new ClaimantResolver(Party.of(sides));
        return new InfoboxReading(
                article.stated("Conflict").map(InfoboxLine::value).orElseGet(this::titleWithoutParenthesis),
                article.stated("Partof")
                        .map(line -> PartOfLineReader.read(article, line).keepingNotices(notices))
                        .orElse(List.of()),
                article.stated("Date")
                        .map(line -> DateLineReader.read(article, line).keepingNotices(notices))
                        .orElse(null),
                place(),
                result(parties, sides),
                sides,
                claims(parties, sides),
                notices);
    }

    private String titleWithoutParenthesis() {
        return article.title().replaceFirst("\\s*\\([^()]*\\)$", "");
    }

    private @Nullable PlaceReading place() {
        Coordinates point = article.stated("Coordinates")
                .flatMap(line -> Coordinates.of(line.value()))
                .orElse(null);
        return article.stated("Place", "Location")
                .map(line -> PlaceLineReader.read(article, line, point).keepingNotices(notices))
                .orElse(null);
    }

    private @Nullable ResultReading result(ClaimantResolver parties, List<SideReading> sides) {
        return article.stated("Result", "Status")
                .map(line ->
                        ResultLineReader.read(article, line, parties, sides).keepingNotices(notices))
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
                claims.addAll(
                        CasualtyLineReader.read(article, line, side, parties).keepingNotices(notices));
            } else if (line.key().equalsIgnoreCase("Notes")) {
                claims.addAll(NotesLineReader.read(article, line, parties).keepingNotices(notices));
            }
        }
        return claims;
    }
}
