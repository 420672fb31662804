package org.conflictevents.reading.infobox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.conflictevents.article.Article;
import org.conflictevents.article.ArticleParser;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.model.ClaimantReading;
import org.conflictevents.reading.model.CombatantReading;
import org.conflictevents.reading.model.Country;
import org.conflictevents.reading.model.DateReading;
import org.conflictevents.reading.model.InfoboxReading;
import org.conflictevents.reading.model.PlaceReading;
import org.conflictevents.reading.model.ResultReading;
import org.conflictevents.reading.model.SideReading;
import org.conflictevents.vocabulary.Basis;
import org.conflictevents.vocabulary.CasualtySubject;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.DatePrecision;
import org.conflictevents.vocabulary.Figure;
import org.conflictevents.vocabulary.Origin;
import org.conflictevents.vocabulary.Outcome;
import org.conflictevents.vocabulary.Qualifier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The infobox of the seed article, with expectations read off it by eye. */
class TabankortInfoboxTests {

    private static final ClaimantReading MALI = new ClaimantReading("Mali", 1, "Mali");
    private static final ClaimantReading NIGER = new ClaimantReading("Niger", null, null);
    private static final ClaimantReading ISGS = new ClaimantReading("ISGS", 2, "Islamic State in the Greater Sahara");

    private static Article article;
    private static InfoboxReading infobox;

    @BeforeAll
    static void read() throws IOException {
        article = ArticleParser.parse(Files.readString(Path.of("data/articles/battle-of-tabankort-2019.txt")));
        infobox = InfoboxReader.read(article);
    }

    @Test
    void readsNameDatePlaceAndWar() {
        assertThat(infobox.name()).isEqualTo("Battle of Tabankort");
        assertThat(infobox.partOf()).containsExactly("Mali War");
        LocalDate day = LocalDate.of(2019, 11, 18);
        assertThat(infobox.date()).isEqualTo(new DateReading(day, day, day, DatePrecision.DAY, "18 November 2019"));
        assertThat(infobox.place())
                .isEqualTo(new PlaceReading(
                        "Tabankort, Menaka Cercle, Mali", "Tabankort", new Country("ML", "Mali"), null, null));
    }

    @Test
    void readsTheWinnerThroughItsInitialism() {
        assertThat(infobox.result()).isEqualTo(new ResultReading("ISGS victory", Outcome.VICTORY, 2));
    }

    @Test
    void infersTheCombatantThatTheInfoboxLeavesOut() {
        assertThat(infobox.sides())
                .containsExactly(
                        new SideReading(
                                1,
                                List.of(
                                        new CombatantReading(
                                                "Mali",
                                                Basis.INFERRED,
                                                "On November 18, 2019, Malian troops were ambushed by the Islamic State in the"
                                                        + " Greater Sahara during a patrol of Tabankort, in Ménaka Cercle, Mali")),
                                new Figure(150L, 150L, Qualifier.ABOUT, "~150")),
                        new SideReading(
                                2,
                                List.of(new CombatantReading(
                                        "Islamic State in the Greater Sahara", Basis.STATED, null)),
                                new Figure(null, null, Qualifier.VAGUE, "Several vehicles and motorcycles")));
    }

    @Test
    void readsTheFiveClaimsOfTheInfobox() {
        assertThat(infobox.claims())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("statement", "start", "end")
                .containsExactly(
                        claim(
                                1,
                                CasualtyType.KILLED,
                                43,
                                "43 killed",
                                "43 killed (per Mali and Niger)",
                                10,
                                MALI,
                                NIGER),
                        claim(1, CasualtyType.KILLED, 30, "30 killed", "30 killed (per ISGS)", 10, ISGS),
                        claim(1, CasualtyType.INJURED, 30, "30 injured", "30 injured (per ISGS)", 10, ISGS),
                        claim(2, CasualtyType.KILLED, 17, "17 killed", "17 killed (per Mali)", 11, MALI),
                        claim(
                                2,
                                CasualtyType.CAPTURED,
                                100,
                                "100 apprehended",
                                "100 apprehended (per Mali)",
                                11,
                                MALI));
    }

    @Test
    void cutsEachQuoteOutOfTheText() {
        int[] points = article.text().codePoints().toArray();
        assertThat(infobox.claims())
                .allSatisfy(claim -> assertThat(new String(points, claim.start(), claim.end() - claim.start()))
                        .isEqualTo(claim.quote())
                        .contains(claim.figure().text()));
    }

    private static ClaimReading claim(
            int side,
            CasualtyType type,
            long count,
            String words,
            String quote,
            int line,
            ClaimantReading... claimants) {
        Figure figure = new Figure(count, count, Qualifier.EXACT, words);
        CasualtySubject subject = new CasualtySubject(side, null, type);
        return new ClaimReading(
                subject,
                null,
                figure,
                null,
                List.of(claimants),
                Origin.INFOBOX,
                0,
                false,
                quote,
                null,
                0,
                0,
                line,
                false);
    }
}
