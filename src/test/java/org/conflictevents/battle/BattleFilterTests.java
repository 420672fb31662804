package org.conflictevents.battle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conflictevents.EmptyDataFolder.NOTHING_KNOWN;
import static org.conflictevents.battle.BattleBuilder.battle;
import static org.conflictevents.vocabulary.CasualtyType.INJURED;
import static org.conflictevents.vocabulary.CasualtyType.KILLED;

import jakarta.persistence.EntityManager;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.conflictevents.Api;
import org.conflictevents.EmptyDataFolder;
import org.conflictevents.ServedDataSet;
import org.conflictevents.casualty.StoredClaims;
import org.conflictevents.vocabulary.Outcome;
import org.conflictevents.vocabulary.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which battles pass which filter, and which do not. */
@ServedDataSet
class BattleFilterTests {

    private static final String LONG_WAR = "War ".repeat(49) + "of A";

    @TempDir
    private static Path data;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void makeFolder(DynamicPropertyRegistry properties) {
        EmptyDataFolder.make(data, properties);
    }

    /** Before the indexes are read, which is as soon as the program has started. */
    @TestConfiguration
    static class BattlesOfItsOwn {

        @Bean
        ApplicationRunner storing(EntityManager entities, TransactionTemplate transaction) {
            return arguments -> store(entities, transaction);
        }
    }

    private static void store(EntityManager entities, TransactionTemplate transaction) {
        Combatant mali = new Combatant("mali", "Mali", 2, List.of());
        Combatant isgs = new Combatant("isgs", "ISGS", 2, List.of());
        transaction.executeWithoutResult(status -> {
            entities.persist(mali);
            entities.persist(isgs);
            Battle tabankort = battle("tabankort")
                    .titled("Battle of Tabankort")
                    .at(15.66611, 2.28778)
                    .partOf("Mali War", LONG_WAR + " and B")
                    .ended(Outcome.VICTORY, 2)
                    .side(mali)
                    .side(isgs)
                    .lost(1, KILLED, 30L, 43L, 43L, true)
                    .lost(2, KILLED, 17)
                    .lost(1, INJURED, 500)
                    .written("In Ménaka Cercle, Mali, 100% of a_patrol's \"troops\" were (all) ambushed.")
                    .store(entities);
            new StoredClaims(tabankort, entities).claim(1, KILLED, Relation.OWN).claim(2, KILLED, Relation.OWN);
            Battle taveuni = battle("taveuni")
                    .titled("Raid on Taveuni")
                    .at(-16.8, 179.9)
                    .partOf("Mali War of independence")
                    .side(mali, isgs)
                    .ended(Outcome.VICTORY, 1)
                    .lost(1, KILLED, null, null, null, true)
                    .written("Somalia is mentioned.")
                    .store(entities);
            new StoredClaims(taveuni, entities).claim(1, KILLED, Relation.OWN);
            battle("apia")
                    .titled("Apia")
                    .at(-13.8, -171.75)
                    .partOf(LONG_WAR)
                    .civilians(KILLED, 60)
                    .lost(1, KILLED, 1)
                    .written("Straße nach Diyarbakır, Łódź und Ålborg; 'ambushed' in Mali.")
                    .store(entities);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.28778,15.66611,2.28778,15.66611 | tabankort",
                "2.28778,+15.66611,+3,+16          | tabankort",
                "2.3,15,3,16                       |",
                "-180,-90,180,90                   | tabankort, taveuni, apia",
                "170,-20,-170,-10                  | taveuni, apia",
                "-170,-20,170,20                   | tabankort",
                "0,0,180,0                         |"
            })
    void bboxTakesThoseWhosePointLiesWithin(String bbox, String battles) {
        assertThat(ids("bbox=" + bbox)).containsExactlyInAnyOrder(split(battles));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "near=-16.8,-179.9&within=22           | taveuni",
                "near=-16.8,-179.9&within=21           |",
                "near=-16.8,-179.9&within=1000&q=mali  | apia",
                "near=15.66611,2.28778&within=0        | tabankort",
                "near=0,0&within=20040                 | tabankort, taveuni, apia"
            })
    void withinTakesThoseNoFartherAcrossTheAntimeridian(String query, String battles) {
        assertThat(ids(query)).containsExactlyInAnyOrder(split(battles));
        assertThat(new Api(port)
                        .items("/casualty-claims?" + query).stream()
                                .map(claim -> claim.get("battle").asString())
                                .distinct())
                .containsExactlyInAnyOrder(Stream.of(split(battles))
                        .filter(battle -> !battle.equals("apia"))
                        .toArray(String[]::new));
    }

    @Test
    void theNearestIsFirstAndTellsItsDistance() {
        List<JsonNode> battles = new Api(port).items("/battles?near=-16.8,-179.9&sort=distance");
        assertThat(battles)
                .extracting(battle -> battle.get("id").asString())
                .containsExactly("taveuni", "apia", "tabankort", NOTHING_KNOWN);
        assertThat(battles.get(0).get("distance").asDouble()).isBetween(21.3, 21.4);
        assertThat(battles.get(3).has("distance")).isFalse();

        assertThat(ids("near=-16.8,-179.9&sort=-distance"))
                .containsExactly(NOTHING_KNOWN, "tabankort", "apia", "taveuni");
        assertThat(new Api(port).parts("/battles?near=-16.8,-179.9&sort=distance&limit=1"))
                .extracting(part -> part.at("/items/0/id").asString())
                .containsExactly("taveuni", "apia", "tabankort", NOTHING_KNOWN);
        assertThat(new Api(port)
                        .answer("/api/v1/battles?near=-16.8,179.9&within=1&format=csv&fields=id,distance")
                        .body())
                .isEqualTo("id,distance\r\ntaveuni,0.0\r\n");
        assertThat(new Api(port)
                        .answer("/api/v1/battles?near=-16.8,179.9&sort=distance&format=csv&fields=id,distance")
                        .body())
                .endsWith("\r\n" + NOTHING_KNOWN + ",\r\n");
    }

    @Test
    void distancesAreLeftOutWhereNobodyAsksForThem() {
        assertThat(new Api(port).items("/battles"))
                .allSatisfy(battle -> assertThat(battle.has("distance")).isFalse());
        assertThat(new Api(port)
                        .answer("/api/v1/battles?format=csv")
                        .body()
                        .lines()
                        .findFirst()
                        .orElseThrow())
                .doesNotContain("distance");
        assertRefusedBy(
                "/battles", "fields=distance", "fields", "names 'distance', which no item has with these parameters");
    }

    @Test
    void distancesNeedAPoint() {
        assertRefusedBy("/battles", "within=100", "within", "needs near");
        assertRefusedBy("/battles", "sort=distance", "sort", "needs near");
        assertRefusedBy("/casualties", "within=100", "within", "needs near");
        assertRefusedBy("/statistics", "near=2.4,3", "near", "needs within");
        assertRefusedBy("/battles", "near=2.4", "near", "is not LAT,LON in decimal degrees, such as 15.92,2.4");
        assertRefusedBy(
                "/battles",
                "near=100,2",
                "near",
                "has a latitude that is not within -90 to 90, or a longitude that is not within -180 to 180; the latitude comes first");
        assertRefusedBy("/battles", "near=1,2&within=-1", "within", "is not a number of kilometres, such as 100");
        assertRefusedBy(
                "/battles",
                "near=1,2&sort=distance,title",
                "sort",
                "has other keys beside distance, which stands alone");
    }

    @Test
    void geoJsonHasTheSmallestBox() {
        assertThat(new Api(port)
                        .answer("/api/v1/battles?near=-16.8,-179.9&within=1000&format=geojson")
                        .body())
                .contains("\"bbox\":[179.9,-16.8,-171.75,-13.8]");
        assertThat(new Api(port)
                        .answer("/api/v1/battles?q=nowhere&format=geojson")
                        .body())
                .doesNotContain("bbox");
    }

    @ParameterizedTest
    @CsvSource({
        "'1,2,3', 'is not minLon,minLat,maxLon,maxLat in decimal degrees, such as -12.3,10,4.3,25'",
        "'1,2,3,4,5', 'is not minLon,minLat,maxLon,maxLat in decimal degrees, such as -12.3,10,4.3,25'",
        "'1,2,3,x', 'is not minLon,minLat,maxLon,maxLat in decimal degrees, such as -12.3,10,4.3,25'",
        "'1 ,2,3,4', 'is not minLon,minLat,maxLon,maxLat in decimal degrees, such as -12.3,10,4.3,25'",
        "'1,2,NaN,4', 'is not minLon,minLat,maxLon,maxLat in decimal degrees, such as -12.3,10,4.3,25'",
        "'-180.1,2,3,4', 'has -180.1 for a longitude, which is not within -180 to 180'",
        "'1,2,3,90.5', 'has 90.5 for a latitude, which is not within -90 to 90'",
        "'1,20,3,10', 'has its minLat, 20, above its maxLat, 10'"
    })
    void bboxIsRefusedWhereItIsNone(String bbox, String message) {
        assertRefused("bbox", bbox, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "killedMin=60               | tabankort, apia",
                "killedMin=61               | apia",
                "killedMax=60               | tabankort",
                "killedMin=0&killedMax=1000 | tabankort, apia",
                "killedMax=9223372036854775807 | tabankort, apia",
                "killedMin=62               |"
            })
    void killedCountsTheBestFiguresOfAllSidesAndVictims(String query, String battles) {
        assertThat(ids(query)).containsExactlyInAnyOrder(split(battles));
    }

    @Test
    void killedIsSaidOfEachBattle() {
        assertThat(new Api(port).items("/battles?sort=killed&fields=id,killed"))
                .extracting(JsonNode::toString)
                .containsExactly(
                        "{\"id\":\"nothing-known\",\"killed\":null}",
                        "{\"id\":\"taveuni\",\"killed\":null}",
                        "{\"id\":\"tabankort\",\"killed\":60}",
                        "{\"id\":\"apia\",\"killed\":61}");
    }

    @Test
    void killedIsRefusedWhereItIsInvertedOrNegative() {
        assertQueryRefused("killedMin=5&killedMax=4", "killedMax", "is below killedMin, which is 5");
        assertRefused("killedMin", "-1", "must be greater than or equal to 0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mali                | tabankort, apia",
                "SOMALIA             | taveuni",
                "menaka              | tabankort",
                "MÉNAKA cercle       | tabankort",
                "cercle ambushed     | tabankort",
                "ambushed            | tabankort, apia",
                "ambush              |",
                "mali somalia        |",
                "strasse lodz        | apia",
                "DİYARBAKIR alborg   | apia",
                "100%                | tabankort",
                "a_patrol            | tabankort",
                "aXpatrol            |",
                "m_li                |",
                "mal.                |",
                "(all                | tabankort",
                "'troops'            | tabankort",
                "tabankort\\         | tabankort",
                "known               | nothing-known"
            },
            quoteCharacter = '`')
    void qTakesThoseInWhichAllWordsOccurAsWords(String q, String battles) {
        assertThat(ids("q=" + encode(q))).containsExactlyInAnyOrder(split(battles));
    }

    @Test
    void qNeedsAWord() {
        assertRefused("q", "%", "must have a letter or a digit");
        assertRefused("q", "x".repeat(201), "has 201 characters; at most 200 are allowed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q=somalia&q=menaka                        | tabankort, taveuni",
                "q=mali+somalia&q=strasse+lodz             | apia",
                "titleContains=RAID&titleContains=kort     | tabankort, taveuni",
                "bbox=2,15,3,16&bbox=170,-20,-170,-10      | tabankort, taveuni, apia",
                "bbox=2,15,3,16&bbox=170,-20,-170,-10&q=ambushed&q=somalia&titleContains=t&killedMax=60 | tabankort"
            })
    void aFilterGivenSeveralTimesMeansAnyOfItsValues(String query, String battles) {
        assertThat(ids(query)).containsExactlyInAnyOrder(split(battles));
        assertThat(new Api(port)
                        .items("/casualty-claims?" + query).stream()
                                .map(claim -> claim.get("battle").asString())
                                .distinct())
                .containsExactlyInAnyOrder(Stream.of(split(battles))
                        .filter(battle -> !battle.equals("apia"))
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"killedMin=1", "killedMax=1", "from=2019-11-18", "to=2019-11-18"})
    void aBoundIsGivenOnce(String bound) {
        String name = bound.replaceFirst("=.*", "");
        assertQueryRefused(bound + "&" + bound, name, "is given 2 times; once is allowed");
    }

    @Test
    void partOfIsTheWholeNameHoweverLong() {
        assertThat(ids("partOf=Mali+War")).containsExactly("tabankort");
        assertThat(LONG_WAR).hasSize(200);
        assertThat(ids("partOf=" + encode(LONG_WAR))).containsExactly("apia");
    }

    @Test
    void combatantAndWinnerAreThoseOfTheBattle() {
        assertThat(ids("combatant=mali")).containsExactlyInAnyOrder("tabankort", "taveuni");
        assertThat(ids("winner=mali")).containsExactly("taveuni");
        assertThat(ids("winner=isgs&combatant=mali&q=menaka")).containsExactly("tabankort");
        assertThat(ids("winner=isgs&winner=mali")).containsExactlyInAnyOrder("tabankort", "taveuni");
        assertThat(ids("combatant=nobody")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=menaka",
                "bbox=2,15,3,16",
                "killedMin=60",
                "partOf=Mali+War",
                "combatant=isgs&q=mali",
                "winner=isgs&titleContains=kort"
            })
    void chooseClaimsByTheirBattles(String query) {
        assertThat(new Api(port)
                        .items("/casualty-claims?" + query).stream()
                                .map(claim -> claim.get("id").asString()))
                .containsExactly("tabankort.0", "tabankort.1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "battle=taveuni                                | taveuni",
                "battle=taveuni&battle=tabankort&battle=nobody | tabankort, taveuni",
                "battle=taveuni&q=menaka                       |",
                "battle=nobody                                 |",
                "battle=apia                                   |"
            })
    void claimsAreChosenByTheIdOfTheirBattle(String query, String battles) {
        assertThat(new Api(port)
                        .items("/casualty-claims?" + query).stream()
                                .map(claim -> claim.get("battle").asString())
                                .distinct())
                .containsExactly(split(battles));
    }

    @Test
    void noFilterTakesAll() {
        assertThat(ids("")).containsExactlyInAnyOrder("tabankort", "taveuni", "apia", NOTHING_KNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "killed   | nothing-known, taveuni, tabankort, apia",
                "-killed  | apia, tabankort, nothing-known, taveuni",
                "-id      | taveuni, tabankort, nothing-known, apia",
                "title    | apia, tabankort, nothing-known, taveuni",
                "killed,+-id | taveuni, nothing-known, tabankort, apia"
            })
    void sortOrdersAllAndTheIdDecidesWhereItDoesNot(String sort, String battles) {
        assertThat(ids("sort=" + sort)).containsExactly(split(battles));
        assertThat(new Api(port).parts("/battles?limit=1&fields=id&sort=" + sort))
                .extracting(part -> part.at("/items/0/id").asString())
                .containsExactly(split(battles));
    }

    @Test
    void sortNamesTheNearestKeyIfThereIsOne() {
        assertSortRefused(
                "-startdate",
                "names 'startdate', which is no sort key; the nearest is 'startDate' (all: startDate, killed, title, id, distance)");
        assertSortRefused("place", "names 'place', which is no sort key (all: startDate, killed, title, id, distance)");
        assertSortRefused("id,", "names '', which is no sort key (all: startDate, killed, title, id, distance)");
    }

    private void assertSortRefused(String sort, String message) {
        HttpResponse<String> answer = new Api(port).answer("/api/v1/battles?sort=" + sort);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JsonMapper.shared()
                        .readTree(answer.body())
                        .at("/errors/0/message")
                        .asString())
                .isEqualTo(message + "; keys stand with commas between them, each with '-' before it to descend");
    }

    @Test
    void countryIsACode() {
        assertRefused("country", "Mali", "must be a country's ISO 3166-1 alpha-2 code in upper case, such as ML");
        assertRefused(
                "country",
                "ml",
                "must be a country's ISO 3166-1 alpha-2 code in upper case, such as ML; write country=ML");
        assertRefused(
                "country",
                "ML,ne",
                "must be a country's ISO 3166-1 alpha-2 code in upper case, such as ML; write country=ML&country=NE");
    }

    private Stream<String> ids(String query) {
        return new Api(port)
                .items("/battles?" + query).stream()
                        .map(battle -> battle.get("id").asString());
    }

    private void assertRefused(String parameter, String value, String message) {
        assertQueryRefused(parameter + "=" + encode(value), parameter, message);
    }

    private void assertQueryRefused(String query, String parameter, String message) {
        for (String path : new String[] {"/battles", "/casualty-claims", "/discrepancies"}) {
            assertRefusedBy(path, query, parameter, message);
        }
    }

    private void assertRefusedBy(String path, String query, String parameter, String message) {
        HttpResponse<String> answer = new Api(port).answer("/api/v1" + path + "?" + query);
        JsonNode errors = JsonMapper.shared().readTree(answer.body()).get("errors");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(errors).hasSize(1);
        assertThat(errors.at("/0/parameter").asString()).isEqualTo(parameter);
        assertThat(errors.at("/0/message").asString()).isEqualTo(message);
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String[] split(String battles) {
        return battles == null ? new String[0] : battles.split(", ");
    }
}
