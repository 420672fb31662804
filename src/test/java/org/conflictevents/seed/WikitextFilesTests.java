package org.conflictevents.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.conflictevents.article.MalformedTextException;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.model.CombatantReading;
import org.conflictevents.reading.model.Notice;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

/** The source of a wiki's page says the same as the plain-text article of the same words. */
class WikitextFilesTests {

    private static final LoadedArticle PLAIN = read(new DataFile(
            "articles/battle-of-tabankort-2019.txt",
            new ClassPathResource("data/articles/battle-of-tabankort-2019.txt")));
    private static final LoadedArticle WIKI = read(new DataFile(
            "articles/battle_of_Tabankort_(2019).wikitext", new ClassPathResource("wikitext/tabankort.wikitext")));

    @Test
    void givesTheSameFourteenClaims() {
        assertThat(WIKI.id()).isEqualTo(PLAIN.id());
        assertThat(WIKI.reading().claims()).hasSize(14);
        assertThat(WIKI.reading().claims().stream().map(WikitextFilesTests::withoutPosition))
                .isEqualTo(PLAIN.reading().claims().stream()
                        .map(WikitextFilesTests::withoutPosition)
                        .toList());
    }

    @Test
    void givesTheSameBattle() {
        assertThat(WIKI.reading().title()).isEqualTo("Battle of Tabankort (2019)");
        assertThat(WIKI.reading().name()).isEqualTo(PLAIN.reading().name());
        assertThat(WIKI.reading().partOf()).isEqualTo(PLAIN.reading().partOf());
        assertThat(WIKI.reading().date()).isEqualTo(PLAIN.reading().date());
        assertThat(WIKI.reading().result()).isEqualTo(PLAIN.reading().result());
        assertThat(WIKI.reading().sides()).isEqualTo(PLAIN.reading().sides());
    }

    @Test
    void quotesTheTextThatAReaderSees() {
        String text = WIKI.text();
        for (ClaimReading claim : WIKI.reading().claims()) {
            assertThat(text.substring(
                            text.offsetByCodePoints(0, claim.start()), text.offsetByCodePoints(0, claim.end())))
                    .isEqualTo(claim.quote());
        }
    }

    @Test
    void namesLinesOfTheSource() {
        assertThat(WIKI.reading().claims().stream().map(ClaimReading::line).distinct())
                .containsExactly(15, 20, 33, 35);
        assertThat(WIKI.reading().notices())
                .contains(new Notice(42, "{{Casualty table|Mali|60 killed}}", "a template that is not known"))
                .noneMatch(notice -> notice.words().contains("Weather"));
    }

    @Test
    void readsListsMarkersAndFlagsOfASiege() {
        LoadedArticle siege =
                read(new DataFile("articles/Siege_of_X.wikitext", new ClassPathResource("wikitext/siege.wikitext")));

        assertThat(siege.reading().title()).isEqualTo("Siege of X");
        assertThat(siege.reading().sides())
                .extracting(side ->
                        side.combatants().stream().map(CombatantReading::name).toList())
                .containsExactly(
                        List.of("Syrian opposition", "Free Syrian Army", "Al-Nusra Front"),
                        List.of("Syria", "Syrian Army", "NDF", "Hezbollah"));
        assertThat(siege.reading().place())
                .satisfies(place -> assertThat(place.latitude()).isBetween(36.21, 36.22))
                .satisfies(place -> assertThat(place.longitude()).isBetween(37.16, 37.17));
        assertThat(figures(siege))
                .containsExactly(
                        "KILLED 120 null by opposition",
                        "KILLED 200 300 by government",
                        "KILLED 185 185 by SOHR",
                        "CAPTURED 32 32 by SOHR",
                        "KILLED 20 20",
                        "KILLED 45 45",
                        "OTHER 10000 10000");
    }

    @Test
    void readsAnAncientBattleWithNestedTemplates() {
        LoadedArticle battle =
                read(new DataFile("articles/Ford.wikitext", new ClassPathResource("wikitext/ancient.wikitext")));

        assertThat(battle.text())
                .contains(
                        "- Place: Near the river Aufidus, 6 mi from Cannae, Italy\n",
                        "- Coordinates: 41.306°N 16.132°E\n",
                        "- Combatant1: Carthage ---- Allies:, Gauls, Numidia\n",
                        "- Strength2: 86,400 (modern estimate)\n");
        assertThat(battle.reading().date().start()).isEqualTo("-0215-08-02");
        assertThat(figures(battle))
                .containsExactly(
                        "KILLED 6000 6000 by Livy", "KILLED 200 200", "KILLED 48200 55000", "CAPTURED 19300 19300");
    }

    private static List<String> figures(LoadedArticle article) {
        return article.reading().claims().stream()
                .map(claim -> claim.subject().type() + " " + claim.figure().min()
                        + " " + claim.figure().max()
                        + claim.claimedBy().stream()
                                .map(claimant -> " by " + claimant.name())
                                .collect(Collectors.joining()))
                .toList();
    }

    @Test
    void faultsNameTheLineOfTheSource() {
        assertFault("A.\n{{Infobox battle\n|date=\n31 February 2019}}", 3, "no such day: '31 February'");
        assertFault("A.\n\n{{Infobox battle\n|casualties1=5 killed", 3, "an infobox that does not end");
        assertFault("'''A''' was a battle.", 0, "no infobox");
        assertFault("A\u0001", 1, "the character U+0001");
        assertFault(
                "{{Infobox battle|date=1 May 2019}}\n\n" + "long ".repeat(20_001), 3, "a line of 100004 characters");
    }

    private static void assertFault(String source, int line, String found) {
        assertThatThrownBy(() -> read(file("Fight.wikitext", source)))
                .isInstanceOfSatisfying(
                        MalformedTextException.class,
                        e -> assertThat(e.faults())
                                .singleElement()
                                .satisfies(fault -> assertThat(fault.line()).isEqualTo(line))
                                .satisfies(fault -> assertThat(fault.found()).isEqualTo(found)));
    }

    @Test
    void markupInAPlainTextIsNoFigure() {
        LoadedArticle article = read(file("a.txt", """
                = Fight =

                Fight
                - Date: 1 May 2019
                - Combatant1: [[Mali]]
                - Combatant2: [[Islamic State in the Greater Sahara|ISGS]]{{efn|30 men}}
                - Casualties1: 50 killed{{sfn|Smith|2010|p=60}}<br>20 [[File:12 wounded.jpg]] wounded<ref>70 killed</ref>

                The [[Mali|Malian army]] said that 50{{sfn|Smith|2011}} soldiers were killed.
                """));

        assertThat(article.reading().claims())
                .extracting(claim -> claim.subject().type() + " "
                        + claim.figure().min() + " " + claim.figure().max())
                .containsExactly("KILLED 50 50", "INJURED 20 20", "KILLED 50 50");
        assertThat(article.reading().sides().get(1).combatants())
                .singleElement()
                .satisfies(combatant -> assertThat(combatant.name()).isEqualTo("ISGS"));
        assertThat(article.reading().notices())
                .extracting(Notice::line, Notice::reason)
                .contains(tuple(7, "wiki markup, which is not read in a plain text"));
    }

    private static List<Object> withoutPosition(ClaimReading claim) {
        return Arrays.asList(
                claim.subject(),
                claim.part(),
                claim.figure(),
                claim.claimedOn(),
                claim.claimedBy(),
                claim.origin(),
                claim.partOfTotal(),
                claim.quote(),
                claim.section());
    }

    private static DataFile file(String name, String text) {
        return new DataFile("articles/" + name, new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static LoadedArticle read(DataFile file) {
        return new ArticleFileReader().read(file);
    }
}
