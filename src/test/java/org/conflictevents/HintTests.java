package org.conflictevents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What an empty list says about ids that are nowhere. */
@ServedDataSet
class HintTests {

    @LocalServerPort
    private int port;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    /casualty-claims?source=ISGS | names no source | ["isgs"]
                    /casualty-claims?source=Malian+Army | names no source | ["malian-army","mali"]
                    /casualty-claims?battle=battle-of-tabankort | names no battle | ["battle-of-tabankort-2019"]
                    /battles?combatant=malii | names no combatant | ["mali"]
                    /battles?combatant=mali,niger | names no combatant; for several write combatant=mali&combatant=niger | ["niger","mali"]
                    /battles?winner=xyzzy | names no combatant | []
                    /battles?partOf=mali+war | names no war or campaign | ["Mali War"]
                    /statistics?partOf=Mali+Wra | names no war or campaign | ["Mali War"]
                    /battles/battle-of-tabankort-2019/casualty-claims?source=afp | names no source | ["afp-source"]
                    """)
    void namesTheIdThatIsNowhereAndTheNearest(String request, String message, String nearest) {
        JsonNode list = api.get(request);

        assertThat(list.at("/page/total").asInt()).isZero();
        assertThat(list.get("hints")).hasSize(1);
        assertThat(list.at("/hints/0/message").asString()).isEqualTo(message);
        assertThat(list.at("/hints/0/nearest")).hasToString(nearest);
    }

    @Test
    void namesEachWithItsParameterInTheOrderOfTheRequest() {
        assertThat(api.get("/casualty-claims?source=ISGS&combatant=mali&winner=Mail&type=KILLED")
                        .get("hints"))
                .extracting(
                        hint -> hint.get("parameter").asString(),
                        hint -> hint.get("value").asString())
                .containsExactly(tuple("source", "ISGS"), tuple("winner", "Mail"));
    }

    @Test
    void saysNothingWhereTheIdsAreThereOrTheListIsNotEmpty() {
        assertThat(api.get("/battles?combatant=mali&killedMin=10000").propertyNames())
                .containsExactly("items", "page", "links");
        assertThat(api.get("/battles?combatant=mali&combatant=malii").propertyNames())
                .containsExactly("items", "page", "links");
    }
}
