package org.conflictevents.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class QueryParametersTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void bindsEachComponent() {
        assertThat(
                        get(
                                "/echo?q=%25_%27%2B+%C3%A9&diet=FISH&diet=SEEDS&ring=3&ring=4&seenFrom=-0330-10-01&sings=false&wingspan=20cm"))
                .bodyText()
                .contains("q=%_'+ é,")
                .contains("diet=[FISH, SEEDS]")
                .contains("ring=[3, 4]")
                .contains("seenFrom=-0330-10-01, seenTo=null")
                .contains("sings=false")
                .contains("wingspan=Wingspan[centimetres=20]");
    }

    @Test
    void readsAbsentParametersAsNullEmptyOrDefault() {
        assertThat(get("/echo")).bodyText().contains("q=null, diet=[], ring=[], seenFrom=null");
        assertThat(get("/birds"))
                .bodyJson()
                .extractingPath("$.page")
                .isEqualTo(Map.of("limit", 20, "offset", 0, "total", 45));
    }

    @Test
    void tellsEveryViolationOfEveryRecordAtOnce() {
        List<Map<String, String>> errors =
                errors("/birds?ofset=3&diet=fish&diet=OWL&ring=0x10&seenFrom=2019-02-30&eggsMin=5&eggsMax=4"
                        + "&country=ml&limit=0");

        assertThat(errors)
                .extracting("parameter")
                .containsExactly("ofset", "diet", "diet", "ring", "seenFrom", "country", "eggsMax", "limit");
        assertThat(errors)
                .extracting("value")
                .containsExactly("3", "fish", "OWL", "0x10", "2019-02-30", "ml", "4", "0");
        assertThat(errors)
                .extracting("message")
                .containsExactly(
                        "is not a parameter here; the nearest is 'offset' (all: after, bom, country, dataVersion, diet, eggsMax, eggsMin, fields, format, limit, offset,"
                                + " q, ring, seenFrom, seenTo, sings, wingspan)",
                        "is not one of: SEEDS, INSECTS, FISH; write diet=FISH",
                        "is not one of: SEEDS, INSECTS, FISH",
                        "is not an integer; write it in digits, such as 20",
                        "is not a day of the calendar",
                        "must be two capital letters; write country=ML",
                        "is below eggsMin, which is 5",
                        "must be greater than or equal to 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%205",
                "5%20",
                "+5",
                "%2B5",
                "0x10",
                "1e3",
                "1.0",
                "007",
                "%EF%BC%95",
                "%D9%A5",
                "5_0",
                "5L",
                "-",
                "--5",
                "NaN"
            })
    void refusesWhatIsNoIntegerInDigits(String value) {
        assertThat(errors("/birds?ring=" + value))
                .extracting("message")
                .containsExactly("is not an integer; write it in digits, such as 20");
    }

    @Test
    void refusesMoreValuesAndLongerOnesThanItSays() {
        assertThat(get("/birds?" + "ring=1&".repeat(100))).hasStatusOk();
        assertThat(errors("/birds?" + "ring=1&".repeat(101)))
                .extracting("message")
                .containsExactly("is given 101 times; 100 are allowed");
        assertThat(errors("/birds?wingspan=" + "1".repeat(1999) + "cm"))
                .extracting("message")
                .containsExactly("has more than 2000 characters");
    }

    @ParameterizedTest
    @CsvSource({
        "ring=2147483648, above 2147483647",
        "ring=-99999999999999999999999, below -2147483648",
        "eggsMax=9223372036854775808, above 9223372036854775807"
    })
    void refusesIntegersBeyondTheType(String query, String bound) {
        assertThat(errors("/birds?" + query)).extracting("message").containsExactly("is out of range: " + bound);
    }

    @ParameterizedTest
    @CsvSource({
        "ring=0,must be greater than or equal to 1",
        "ring=100,must be less than or equal to 99",
        "limit=1001,must be less than or equal to 1000",
        "offset=-1,must be greater than or equal to 0",
        "offset=10001,must be less than or equal to 10000",
        "q=12345678901,has 11 characters; at most 10 are allowed"
    })
    void refusesValuesOutOfBoundsAndBendsNone(String query, String message) {
        assertThat(errors("/birds?" + query)).extracting("message").containsExactly(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-2-3",
                "19-11-18",
                "2019-11-18T00:00",
                "yesterday",
                "20191118",
                "2019-11-18%20",
                "%2B2019-11-18",
                "12019-11-18"
            })
    void refusesDatesInAnotherForm(String value) {
        assertThat(errors("/birds?seenFrom=" + value))
                .extracting("message")
                .containsExactly(
                        "is not a date; write it as yyyy-MM-dd, yyyy-MM or yyyy, such as 2019-11-18, 2019-11 or 2019");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-02-30", "2019-02-29", "2019-13-01", "2019-00-10", "2019-04-31"})
    void refusesDaysThatNeverWere(String value) {
        assertThat(errors("/birds?seenFrom=" + value))
                .extracting("message")
                .containsExactly("is not a day of the calendar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRUE", "1", "yes", "on"})
    void refusesBooleansButTrueAndFalse(String value) {
        assertThat(errors("/birds?sings=" + value))
                .extracting("message")
                .singleElement(STRING)
                .startsWith("is not one of: true, false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q", "q=", "q=%20", "q=+", "diet=", "limit="})
    void refusesEmptyValues(String query) {
        assertThat(errors("/birds?" + query)).extracting("message").containsExactly("is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=a%00b", "q=%0d%0aX", "q=%C2%85x", "q=%7f"})
    void refusesControlCharacters(String query) {
        assertThat(errors("/birds?" + query)).extracting("message").containsExactly("has a control character");
    }

    @Test
    void refusesMalformedPercentEncoding() {
        assertThat(errors("/birds?q=%C0%80"))
                .singleElement()
                .isEqualTo(Map.of("parameter", "q", "value", "%C0%80", "message", "is not percent-encoded UTF-8"));
    }

    @Test
    void refusesASingleValuedParameterGivenTwice() {
        assertThat(errors("/birds?limit=5&limit=5"))
                .singleElement()
                .isEqualTo(
                        Map.of("parameter", "limit", "value", "5&5", "message", "is given 2 times; once is allowed"));
    }

    @Test
    void refusesInvertedRangesAndTakesEqualEnds() {
        assertThat(errors("/birds?seenFrom=2019-11-21&seenTo=2019-11-18"))
                .singleElement()
                .isEqualTo(Map.of(
                        "parameter",
                        "seenTo",
                        "value",
                        "2019-11-18",
                        "message",
                        "is below seenFrom, which is 2019-11-21"));
        assertThat(get("/birds?seenFrom=2019-11-18&seenTo=2019-11-18")).hasStatusOk();
    }

    @Test
    void showsWhatAFeaturesOwnTypeSaysOfAValue() {
        assertThat(errors("/birds?wingspan=20")).extracting("message").containsExactly("is not a wingspan in cm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/birds/bird-1", "/broken"})
    void refusesEveryParameterWhereAHandlerTakesNone(String path) {
        assertThat(errors(path + "?formt=5"))
                .extracting("message")
                .containsExactly(
                        "is not a parameter here; the nearest is 'format' (all: bom, dataVersion, fields, format)");
    }

    @ParameterizedTest
    @CsvSource({"Limit,limit", "lmit,limit", "eggs,eggsMax", "seenform,seenFrom", "SEEN_TO,seenTo"})
    void namesTheNearestParameter(String unknown, String nearest) {
        assertThat(errors("/birds?" + unknown + "=1").get(0).get("message"))
                .contains("the nearest is '" + nearest + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"diet[]", "diet[0]"})
    void saysThatListsAreWrittenWithoutBrackets(String list) {
        assertThat(errors("/birds?" + list + "=FISH"))
                .extracting("message")
                .containsExactly("is not a parameter here; write 'diet', without brackets");
    }

    @Test
    void namesNoParameterWhereNoneIsNear() {
        assertThat(errors("/birds/bird-1?page=2&page=3"))
                .singleElement()
                .isEqualTo(Map.of(
                        "parameter", "page",
                        "value", "2&3",
                        "message", "is not a parameter here (all: bom, dataVersion, fields, format)"));
    }

    @Test
    void cutsWhatItRepeats() {
        assertThat(errors("/birds?diet=" + "😀".repeat(200)).get(0).get("value"))
                .isEqualTo("😀".repeat(100) + "…");
        assertThat(errors("/birds?" + "x".repeat(2000) + "=1").get(0).get("parameter"))
                .hasSize(101);
    }

    @Test
    void listsAtMostFiftyViolations() {
        StringBuilder query = new StringBuilder("/birds?");
        for (int i = 0; i < 70; i++) {
            query.append("&x").append(i);
        }
        assertThat(get(query.toString()))
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("70 things are wrong with the parameters of this request. The first 50 are listed.");
        assertThat(errors(query.toString())).hasSize(50);
    }

    @Test
    void speaksEnglishWhateverTheClientPrefers() {
        assertThat(mvc.get()
                        .uri("/api/v1/birds?limit=0")
                        .header("Accept-Language", "de")
                        .exchange())
                .bodyText()
                .contains("must be greater than or equal to 1");
    }

    @Test
    void refusesParametersInThePath() {
        assertThat(get("/birds;limit=1")).hasStatus(404);
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(URI.create("/api/v1" + path)).exchange();
    }

    private List<Map<String, String>> errors(String path) {
        MvcTestResult result = get(path);
        assertThat(result).hasStatus(400).hasContentType("application/problem+json");
        try {
            return JsonPath.read(result.getResponse().getContentAsString(), "$.errors");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
