package org.conflictevents.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conflictevents.battle.BattleBuilder.battle;
import static org.conflictevents.vocabulary.CasualtyType.CAPTURED;
import static org.conflictevents.vocabulary.CasualtyType.INJURED;
import static org.conflictevents.vocabulary.CasualtyType.KILLED;
import static org.conflictevents.vocabulary.Relation.OPPONENT;
import static org.conflictevents.vocabulary.Relation.OWN;
import static org.conflictevents.vocabulary.Relation.THIRD_PARTY;

import jakarta.persistence.EntityManager;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.conflictevents.Api;
import org.conflictevents.EmptyDataFolder;
import org.conflictevents.ServedDataSet;
import org.conflictevents.battle.Combatant;
import org.conflictevents.casualty.StoredClaims;
import org.conflictevents.vocabulary.DatePrecision;
import org.conflictevents.vocabulary.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What groups there are, and what is counted and summed in each. "2019 ML 2 4": 2 battles and 4 claims. */
@ServedDataSet
class StatisticsTests {

    private static final String GROUPS =
            "one or two of: year, month, country, admin1, partOf, combatant, violence, side, party, source, claimantParty, type, relation, origin, outcome";

    @TempDir
    private static Path data;

    @LocalServerPort
    private int port;

    private Api api;

    @DynamicPropertySource
    static void makeFolder(DynamicPropertyRegistry properties) {
        EmptyDataFolder.make(data, properties);
    }

    @BeforeAll
    static void store(@Autowired EntityManager entities, @Autowired TransactionTemplate transaction) {
        Combatant mali = new Combatant("mali", "Mali", 2, List.of());
        Combatant isgs = new Combatant("isgs", "ISGS", 2, List.of());
        transaction.executeWithoutResult(status -> {
            entities.persist(mali);
            entities.persist(isgs);
            var tabankort = battle("tabankort")
                    .on("2019-11-18")
                    .in("ML", "Mali")
                    .partOf("Mali War")
                    .ended(Outcome.VICTORY, 2)
                    .side(mali)
                    .side(isgs)
                    .lost(1, KILLED, 30L, 43L, 44L, true)
                    .lost(2, KILLED, 17)
                    .lost(1, INJURED, 30)
                    .lost(2, CAPTURED, 100L, 101L, 102L, true)
                    .claims(3)
                    .store(entities);
            new StoredClaims(tabankort, entities)
                    .claim(1, KILLED, OWN)
                    .claim(1, KILLED, OPPONENT)
                    .claim(2, CAPTURED, OPPONENT);
            var indelimane = battle("indelimane")
                    .on("2019-11-01")
                    .in("ML", "Mali")
                    .partOf("Mali War", "Sahel war", "Mali War")
                    .side(mali)
                    .side(isgs, mali)
                    .lost(1, KILLED, 49)
                    .claims(1)
                    .store(entities);
            new StoredClaims(indelimane, entities).claim(1, KILLED, OWN);
            var inates = battle("inates")
                    .dated("2019-12-10", "2020-01-02", DatePrecision.RANGE)
                    .in("NE", "Niger")
                    .side()
                    .lost(1, KILLED, null, null, null, true)
                    .civilians(INJURED, 0)
                    .claims(2)
                    .store(entities);
            new StoredClaims(inates, entities).claim(1, KILLED, THIRD_PARTY).claim(null, INJURED, THIRD_PARTY);
            battle("gaugamela")
                    .dated("-0330-10-01", "-0330-10-31", DatePrecision.MONTH)
                    .store(entities);
            battle("some-time")
                    .dated("2019-01-01", "2019-12-31", DatePrecision.YEAR)
                    .store(entities);
            battle("some-winter")
                    .dated("2018-12-01", "2019-02-28", DatePrecision.APPROXIMATE)
                    .store(entities);
        });
    }

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "year      | -330 1 0, 2019 4 6, null 2 0",
                "month     | -000330-10 1 0, 2019-11 2 4, 2019-12 1 2, null 3 0",
                "country   | ML 2 4, NE 1 2, null 4 0",
                "partOf    | Mali War 2 4, Sahel war 1 1, null 5 2",
                "combatant | isgs 2 4, mali 2 4, null 5 2",
                "outcome   | VICTORY 1 3, null 6 3",
                "side      | 1 3 4, 2 1 1, null 1 1",
                "origin    | PROSE 3 6",
                "source    | null 3 6",
                "claimantParty | null 3 6",
                "type      | CAPTURED 1 1, INJURED 1 1, KILLED 3 4",
                "relation  | OPPONENT 1 2, OWN 2 2, THIRD_PARTY 1 2"
            })
    void countsBattlesAndClaims(String groupBy, String groups) {
        assertThat(counts("groupBy=" + groupBy)).containsExactly(groups.split(", "));
    }

    @Test
    void groupsByYearUnlessAskedOtherwise() {
        assertThat(counts("")).containsExactly("-330 1 0", "2019 4 6", "null 2 0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "groupBy=country&sort=-battles | null 4 0, ML 2 4, NE 1 2",
                "groupBy=year&sort=-battles | 2019 4 6, null 2 0, -330 1 0",
                "groupBy=partOf&nameContains=SAHEL | Sahel war 1 1",
                "groupBy=country&nameContains=ger&nameContains=mal | ML 2 4, NE 1 2",
                "groupBy=combatant,year&nameContains=isg | 2019 isgs 2 4",
                "groupBy=country&nameContains=%25 | ''"
            })
    void listsGroupsByNameAndThoseWithTheMostBattlesFirst(String query, String groups) {
        assertThat(counts(query)).containsExactly(groups.isEmpty() ? new String[0] : groups.split(", "));
    }

    @ParameterizedTest
    @CsvSource({"country,2", "partOf,2", "combatant,2", "outcome,1"})
    void countsBattlesAloneAsItDoesBesideTheRest(String groupBy, int groups) {
        List<JsonNode> alone = api.items("/statistics?sort=-battles&fields=group,battles&groupBy=" + groupBy);

        assertThat(alone)
                .hasSize(groups + 1)
                .allSatisfy(group -> assertThat(group.propertyNames()).containsExactly("group", "battles"));
        assertThat(alone)
                .extracting(group -> group.get("group") + " " + group.get("battles"))
                .isEqualTo(api.items("/statistics?sort=-battles&groupBy=" + groupBy).stream()
                        .map(group -> group.get("group") + " " + group.get("battles"))
                        .toList());
    }

    @Test
    void takesTwoInOneParameterAsWell() {
        assertThat(counts("groupBy=country,year"))
                .containsExactly("2019 ML 2 4", "2019 NE 1 2", "-330 1 0", "2019 1 0", "null 2 0");
    }

    @Test
    void hasOfAGroupWhatIsGroupedByAloneAndNullWhereThatIsNotKnown() {
        assertThat(api.items("/statistics?groupBy=country,year&fields=group"))
                .extracting(JsonNode::toString)
                .containsExactly(
                        "{\"group\":{\"year\":2019,\"country\":{\"code\":\"ML\",\"name\":\"Mali\"}}}",
                        "{\"group\":{\"year\":2019,\"country\":{\"code\":\"NE\",\"name\":\"Niger\"}}}",
                        "{\"group\":{\"year\":-330,\"country\":null}}",
                        "{\"group\":{\"year\":2019,\"country\":null}}",
                        "{\"group\":{\"year\":null,\"country\":null}}");
    }

    @Test
    void groupsByTwoInTheirOrder() {
        assertThat(counts("groupBy=country&groupBy=year"))
                .containsExactly("2019 ML 2 4", "2019 NE 1 2", "-330 1 0", "2019 1 0", "null 2 0");
        assertThat(counts("groupBy=partOf&groupBy=combatant&country=ML"))
                .containsExactly("Mali War isgs 2 4", "Mali War mali 2 4", "Sahel war isgs 1 1", "Sahel war mali 1 1");
        assertThat(counts("groupBy=type&groupBy=relation"))
                .containsExactly(
                        "CAPTURED OPPONENT 1 1",
                        "INJURED THIRD_PARTY 1 1",
                        "KILLED OPPONENT 1 1",
                        "KILLED OWN 2 2",
                        "KILLED THIRD_PARTY 1 1");
    }

    @Test
    void sumsTheFiguresOfAllSidesAndVictims() {
        JsonNode year = group("groupBy=year", "/group/year", "2019");

        assertThat(year.get("killed")).isEqualTo(sum(3, 96, 109, 110, true, true));
        assertThat(year.get("injured")).isEqualTo(sum(2, 30, 30, 30, false, false));
        assertThat(year.get("captured")).isEqualTo(sum(1, 100, 101, 102, false, true));
    }

    @Test
    void keepsNothingClaimedNoNumberAndNoneApart() {
        JsonNode country = group("groupBy=country", "/group/country/code", "NE");

        assertThat(country.get("killed"))
                .isEqualTo(json(
                        "{\"battles\":1,\"low\":null,\"best\":null,\"high\":null,\"lowOpen\":true,\"highOpen\":true}"));
        assertThat(country.get("injured")).isEqualTo(sum(1, 0, 0, 0, false, false));
        assertThat(country.get("captured").isNull()).isTrue();
    }

    @Test
    void countsABattleOnceForACombatantOnTwoSidesAndAWarNamedTwice() {
        assertThat(group("groupBy=combatant", "/group/combatant/id", "mali").get("killed"))
                .isEqualTo(sum(2, 96, 109, 110, false, true));
        assertThat(group("groupBy=partOf", "/group/partOf", "Mali War").get("killed"))
                .isEqualTo(sum(2, 96, 109, 110, false, true));
    }

    @Test
    void groupsByWhoLostThePersonsWhereEachGroupHasTheLossesOfThatParty() {
        assertThat(api.items("/statistics?groupBy=party"))
                .extracting(group -> group.at("/group/party/name").asString("null") + " " + group.get("battles") + " "
                        + group.get("claims"))
                .containsExactly("ISGS 1 1", "Mali 2 3", "null 1 2");
        JsonNode mali = group("groupBy=party", "/group/party/name", "Mali");
        assertThat(mali.at("/group/party/ids").toString()).isEqualTo("[\"mali\"]");
        assertThat(mali.get("killed")).isEqualTo(sum(2, 79, 92, 93, false, true));
        assertThat(mali.get("captured").isNull()).isTrue();
        assertThat(group("groupBy=party", "/group/party/name", "ISGS").get("captured"))
                .isEqualTo(sum(1, 100, 101, 102, false, true));
    }

    @Test
    void addsUpNothingForVictimsOfNoSideBesideTheSides() {
        JsonNode others = api.items("/statistics?groupBy=side").get(2);

        assertThat(others.at("/group/side").isNull()).isTrue();
        assertThat(others.get("injured").isNull()).isTrue();
        assertThat(others.get("figuresOmitted").asString()).contains("count those of the sides twice");
        assertThat(api.items("/statistics?groupBy=side")
                        .get(0)
                        .get("figuresOmitted")
                        .isNull())
                .isTrue();
        assertThat(group("groupBy=side&victims=CIVILIANS", "/group/side", "").get("injured"))
                .isEqualTo(sum(1, 0, 0, 0, false, false));
    }

    @Test
    void addsUpNothingThatWouldCountPersonsTwice() {
        for (String others : List.of("victims=SIDE&victims=UNKNOWN", "victims=ALL&victims=SIDE")) {
            assertThat(api.items("/statistics?" + others))
                    .as(others)
                    .isNotEmpty()
                    .allSatisfy(group -> {
                        assertThat(group.has("killed")).isFalse();
                        assertThat(group.get("figuresOmitted").asString()).contains("would be counted twice");
                    });
        }
        assertThat(api.items("/statistics?victims=SIDE&victims=CIVILIANS"))
                .allSatisfy(group -> assertThat(group.has("killed")).isTrue());
    }

    @Test
    void sumsOfAPartyAreTheSameHoweverTheyAreAskedFor() {
        for (String party : List.of("mali", "isgs")) {
            assertThat(group("groupBy=country&victimParty=" + party + "&side=1&side=2", "/group/country/code", "ML")
                            .get("killed"))
                    .isEqualTo(group("groupBy=country&victimParty=" + party, "/group/country/code", "ML")
                            .get("killed"));
        }
        assertThat(group("groupBy=country&victimParty=mali", "/group/country/code", "ML")
                        .get("killed"))
                .isEqualTo(group("groupBy=party", "/group/party/name", "Mali").get("killed"));
        assertThat(api.items("/statistics?groupBy=party&victimParty=isgs")).hasSize(1);
    }

    @Test
    void hasInAGroupOfATypeTheFiguresOfThatTypeAlone() {
        JsonNode type = group("groupBy=type", "/group/type", "CAPTURED");

        assertThat(type.get("killed").isNull()).isTrue();
        assertThat(type.get("injured").isNull()).isTrue();
        assertThat(type.get("captured")).isEqualTo(sum(1, 100, 101, 102, false, true));
    }

    @Test
    void hasNoFiguresOfARelationNorOfClaimsChosenByWhoSaidThemAndWhen() {
        for (String query : List.of(
                "groupBy=relation", "relation=OWN", "origin=PROSE", "status=REPORTED", "claimedTo=2020-01-01")) {
            assertThat(api.items("/statistics?" + query)).as(query).isNotEmpty().allSatisfy(group -> {
                assertThat(group.propertyNames()).containsExactly("group", "battles", "claims", "figuresOmitted");
                assertThat(group.get("figuresOmitted").asString()).startsWith("A figure rests on all claims");
            });
        }
    }

    @Test
    void claimFiltersChooseTheClaimsTheirBattlesAndTheLosses() {
        assertThat(counts("groupBy=country&relation=OWN")).containsExactly("ML 2 2");
        assertThat(counts("groupBy=country&asOf=2019-11-19")).isEmpty();
        assertThat(counts("groupBy=country&side=2")).containsExactly("ML 1 1");
        JsonNode side = group("groupBy=country&side=2", "/group/country/code", "ML");
        assertThat(side.get("killed")).isEqualTo(sum(1, 17, 17, 17, false, false));
        assertThat(side.get("injured").isNull()).isTrue();
        assertThat(side.get("captured")).isEqualTo(sum(1, 100, 101, 102, false, true));
        JsonNode civilians = group("groupBy=country&victims=CIVILIANS&type=INJURED", "/group/country/code", "NE");
        assertThat(civilians.get("injured")).isEqualTo(sum(1, 0, 0, 0, false, false));
        assertThat(civilians.propertyNames())
                .containsExactly("group", "battles", "claims", "rule", "asOf", "figuresOmitted", "injured");
    }

    @Test
    void battleFiltersChooseTheBattles() {
        assertThat(counts("groupBy=country&from=2019-12-01&to=2019-12-31")).containsExactly("NE 1 2", "null 1 0");
        assertThat(counts("groupBy=country&from=2019-12&to=2019-12")).containsExactly("NE 1 2", "null 1 0");
        assertThat(counts("groupBy=year&combatant=mali&killedMin=50")).containsExactly("2019 1 3");
        assertThat(counts("groupBy=year&country=FR")).isEmpty();
    }

    @Test
    void followingNextWalksEveryGroupOnce() {
        List<String> walked = new ArrayList<>();
        for (JsonNode part : api.parts("/statistics?groupBy=country&groupBy=year&limit=2")) {
            assertThat(part.at("/page/total").asInt()).isEqualTo(5);
            part.get("items").forEach(group -> walked.add(counts(group)));
        }

        assertThat(walked).containsExactly("2019 ML 2 4", "2019 NE 1 2", "-330 1 0", "2019 1 0", "null 2 0");
    }

    @Test
    void writesCsv() {
        assertThat(api.answer("/api/v1/statistics?groupBy=country&country=ML&format=csv")
                        .body()
                        .lines())
                .containsExactly(
                        "group.country.code,group.country.name,battles,claims,rule,asOf,figuresOmitted,"
                                + "killed.battles,killed.low,killed.best,killed.high,killed.lowOpen,killed.highOpen,"
                                + "injured.battles,injured.low,injured.best,injured.high,injured.lowOpen,injured.highOpen,"
                                + "captured.battles,captured.low,captured.best,captured.high,captured.lowOpen,captured.highOpen",
                        "ML,Mali,2,4,latest,,,2,96,109,110,false,true,1,30,30,30,false,false,1,100,101,102,false,true");
    }

    @Test
    void leavesOutOfCsvWhatJsonLeavesOut() {
        assertThat(api.answer("/api/v1/statistics?groupBy=year,relation&to=0001-01-01&format=csv")
                        .body()
                        .lines())
                .containsExactly("group.year,group.relation,battles,claims,figuresOmitted");
        assertThat(api.answer("/api/v1/statistics?to=0001-01-01&format=csv&fields=group,battles,killed.best")
                        .body()
                        .lines())
                .containsExactly("group.year,battles,killed.best", "-330,1,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "groupBy=war | groupBy | is not one of: year, month, country, admin1, partOf, combatant, violence, side, party, source, claimantParty, type, relation, origin, outcome",
                "groupBy=year&groupBy=month&groupBy=type | groupBy | must be " + GROUPS,
                "groupBy=year,month,type | groupBy | must be " + GROUPS,
                "groupBy=year,year | groupBy | must not name the same twice",
                "groupBy=year, | groupBy | is empty",
                "nameContains=x | nameContains | needs a groupBy whose values have names: country, admin1, partOf, combatant, party, source, claimantParty",
                "groupBy=year&groupBy=year | groupBy | must not name the same twice",
                "fields=killed,group.month&relation=OWN | fields | names 'killed', which no item has with these parameters",
                "fields=battles,killed&relation=OWN | fields | names 'killed', which no item has with these parameters",
                "fields=killed&relation=OWN&format=csv | fields | names 'killed', which no item has with these parameters",
                "from=2020&to=2019 | to | is below from, which is 2020"
            })
    void refusesWhatItCannotGroupBy(String query, String parameter, String message) {
        HttpResponse<String> answer = api.answer("/api/v1/statistics?" + query);
        JsonNode errors = json(answer.body()).get("errors");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(errors).hasSize(1);
        assertThat(errors.at("/0/parameter").asString()).isEqualTo(parameter);
        assertThat(errors.at("/0/message").asString()).isEqualTo(message);
    }

    private List<String> counts(String query) {
        return api.items("/statistics?" + query).stream()
                .map(StatisticsTests::counts)
                .toList();
    }

    /** Its values as far as they are known, "null" where none is, and its counts. */
    private static String counts(JsonNode group) {
        String values = group.get("group")
                .propertyStream()
                .map(Map.Entry::getValue)
                .filter(value -> !value.isNull())
                .map(value -> value.isObject() ? value.iterator().next() : value)
                .map(JsonNode::asString)
                .collect(Collectors.joining(" "));
        return "%s %s %s".formatted(values.isEmpty() ? "null" : values, group.get("battles"), group.get("claims"));
    }

    private JsonNode group(String query, String path, String value) {
        return api.items("/statistics?" + query).stream()
                .filter(group -> group.at(path).asString("").equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode sum(long battles, long low, long best, long high, boolean lowOpen, boolean highOpen) {
        return json("{\"battles\":%d,\"low\":%d,\"best\":%d,\"high\":%d,\"lowOpen\":%b,\"highOpen\":%b}"
                .formatted(battles, low, best, high, lowOpen, highOpen));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
