package org.conflictevents.web.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryStringTests {

    @Test
    void keepsTheOrderAndRepetitionOfParameters() {
        QueryString query = QueryString.parse("b=2&a=1&b=3&&c&d==");

        assertThat(query.pairs())
                .extracting(pair -> pair.name() + ":" + pair.value())
                .containsExactly("b:2", "a:1", "b:3", "c:", "d:=");
        assertThat(query.values("b")).containsExactly("2", "3");
    }

    @Test
    void decodesPlusAsSpaceAndOctetsAsUtf8() {
        assertThat(QueryString.parse("q=a+b%20c%2B%C3%A9%F0%9F%98%80").values("q"))
                .containsExactly("a b c+é😀");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%4", "%zz", "%-1", "%ff", "%C3", "%ED%A0%80", "%C0%80", "a%F0%9F%98"})
    void setsMalformedPairsApart(String value) {
        QueryString query = QueryString.parse("x=1&q=" + value);

        assertThat(query.malformed()).containsExactly("q=" + value);
        assertThat(query.pairs()).extracting(QueryString.Pair::name).containsExactly("x");
    }

    @Test
    void isEmptyWithoutAQuery() {
        assertThat(QueryString.parse(null).encoded()).isEmpty();
        assertThat(QueryString.parse("").pairs()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a+b", "<>\"'", "100%", "a&b=c#d", "é 😀", "[x]{y}|\\^`", "ML,NE;x:y"})
    void readsWhatItWrote(String value) {
        String written = QueryString.parse(null).with("q", value).encoded();

        assertThat(written).matches("\\?q=[A-Za-z0-9%._~!$()*,;:@/-]+");
        assertThat(QueryString.parse(written.substring(1)).values("q")).containsExactly(value);
    }

    @Test
    void setsAParameterInPlaceOfAllItsValues() {
        assertThat(QueryString.parse("a=1&b=2&a=3").with("a", "4").encoded()).isEqualTo("?b=2&a=4");
    }
}
