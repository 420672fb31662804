package org.conflictevents.battle.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.conflictevents.web.query.RefusedValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundingBoxTests {

    @Test
    void readsWestSouthEastNorth() {
        assertThat(BoundingBox.parse("-12.3,10, 4.3,25")).isEqualTo(new BoundingBox(-12.3, 10, 4.3, 25));
    }

    @Test
    void crossesTheAntimeridianIfItsWestIsEastOfItsEast() {
        assertThat(BoundingBox.parse("170,-20,-170,0").crossesAntimeridian()).isTrue();
        assertThat(BoundingBox.parse("-170,-20,170,0").crossesAntimeridian()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,2,3      | is not minLon,minLat,maxLon,maxLat in decimal degrees, such as -12.3,10,4.3,25",
                "1,2,3,1e1  | is not minLon,minLat,maxLon,maxLat in decimal degrees, such as -12.3,10,4.3,25",
                "0,25,4,10  | has its minLat, 25, above its maxLat, 10",
                "0,10,181,2 | has 181 for a longitude, which is not within -180 to 180",
                "0,91,1,92  | has 91 for a latitude, which is not within -90 to 90"
            })
    void refusesWhatIsNoBox(String text, String message) {
        assertThatThrownBy(() -> BoundingBox.parse(text))
                .isInstanceOf(RefusedValueException.class)
                .hasMessage(message);
    }
}
