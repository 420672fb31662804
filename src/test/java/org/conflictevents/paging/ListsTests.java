package org.conflictevents.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.conflictevents.Api;
import org.conflictevents.GeneratedBattlesServed;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Lists of 400 generated battles, read whole and in parts. */
@GeneratedBattlesServed
class ListsTests {

    private static final List<String> BATTLES = List.of(
            "from=1990",
            "to=2005-06",
            "country=ML&country=SY",
            "combatant=mali&combatant=syria",
            "outcome=VICTORY",
            "winner=mali",
            "killedMin=20",
            "killedMax=200",
            "q=mali",
            "q=niger%20army",
            "titleContains=attack",
            "bbox=-5,0,40,30",
            "near=15,5&within=1500");

    private static final List<String> CLAIMS = List.of(
            "type=KILLED&type=CAPTURED",
            "source=afp&source=malian-army",
            "relation=OWN",
            "victimParty=mali",
            "claimantParty=mali",
            "status=DISPUTED",
            "claimedFrom=1990",
            "asOf=2010-05-01",
            "victims=SIDE");

    @LocalServerPort
    private int port;

    @Test
    void givesTheSameItemsInPartsAsWhole() {
        Random random = new Random(7);

        assertThat(IntStream.range(0, 60).mapToObj(i -> path(random)))
                .allSatisfy(path -> {
                    List<String> whole = ids(path + "&format=csv&fields=id");
                    List<JsonNode> parts = new Api(port).parts(path + "&limit=" + (20 + random.nextInt(300)));

                    assertThat(whole).doesNotHaveDuplicates();
                    assertThat(parts)
                            .allSatisfy(part ->
                                    assertThat(part.at("/page/total").asInt()).isEqualTo(whole.size()));
                    assertThat(parts.stream().flatMap(part -> part.get("items").valueStream()))
                            .extracting(item -> item.get("id").asString())
                            .isEqualTo(whole);
                })
                .anySatisfy(
                        path -> assertThat(ids(path + "&format=csv&fields=id")).hasSizeBetween(1, 20))
                .anySatisfy(
                        path -> assertThat(ids(path + "&format=csv&fields=id")).hasSizeGreaterThan(300));
    }

    @Test
    void ordersBattlesByTheDistancesThatItGives() {
        List<String> nearest = ids("/battles?near=16,-3&sort=distance&format=csv&fields=id");
        List<String> farthest = new ArrayList<>(ids("/battles?near=16,-3&sort=-distance&format=csv&fields=id"));
        Collections.reverse(farthest);

        assertThat(nearest).hasSize(400).isEqualTo(farthest);
        assertThat(distances("/battles?near=16,-3&sort=distance&limit=400")).isSorted();
    }

    @Test
    void findsWithinACircleWhatIsNoFartherThanThat() {
        List<Double> distances = distances("/battles?near=16,-3&limit=400");

        assertThat(IntStream.range(1, 40).mapToObj(i -> i * 250.5))
                .allSatisfy(radius -> assertThat(distances("/battles?near=16,-3&limit=400&within=" + radius))
                        .containsExactlyInAnyOrderElementsOf(distances.stream()
                                .filter(each -> each <= radius)
                                .toList()));
    }

    @Test
    void findsWithinACircleAllThatBelongsToItsBattles() {
        assertThat(List.of(1500, 2500, 9000)).allSatisfy(radius -> {
            String circle = "near=16,-3&within=" + radius + "&format=csv&fields=";
            List<String> battles = ids("/battles?" + circle + "id");

            for (String list : List.of("/casualties?", "/casualty-claims?", "/discrepancies?")) {
                assertThat(ids(list + circle + "battle"))
                        .as(list)
                        .isNotEmpty()
                        .containsExactlyElementsOf(ids(list + "format=csv&fields=battle").stream()
                                .filter(battles::contains)
                                .toList());
            }
            assertThat(sum("/grid?" + circle)).isEqualTo(battles.size());
            assertThat(sum("/statistics?" + circle)).isEqualTo(battles.size());
            assertThat(sum("/statistics?relation=OWN&" + circle))
                    .isEqualTo(ids("/casualty-claims?relation=OWN&" + circle + "battle").stream()
                            .distinct()
                            .count());
        });
    }

    private long sum(String counts) {
        return ids(counts + "battles").stream().mapToLong(Long::parseLong).sum();
    }

    private static String path(Random random) {
        boolean claims = random.nextBoolean();
        List<String> parameters = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            parameters.add(BATTLES.get(random.nextInt(BATTLES.size())));
        }
        for (int i = claims ? random.nextInt(3) : 0; i > 0; i--) {
            parameters.add(CLAIMS.get(random.nextInt(CLAIMS.size())));
        }
        List<String> sorts = claims ? List.of("battle", "-claimedOn", "id") : List.of("-startDate", "-killed", "title");
        parameters.add("sort=" + sorts.get(random.nextInt(sorts.size())));
        return (claims ? "/casualty-claims?" : "/battles?")
                + String.join("&", parameters.stream().distinct().toList());
    }

    private List<String> ids(String path) {
        return Arrays.stream(new Api(port).answer("/api/v1" + path).body().split("\r?\n"))
                .skip(1)
                .toList();
    }

    private List<Double> distances(String path) {
        return new Api(port)
                .get(path)
                .get("items")
                .valueStream()
                .map(battle -> battle.get("distance"))
                .filter(distance -> distance != null && distance.isNumber())
                .map(JsonNode::asDouble)
                .toList();
    }
}
