package org.conflictevents.battle.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapPointTests {

    // The tiles of zoom 10 whose names maps give them: Berlin, Sydney, the corners.
    @ParameterizedTest
    @CsvSource({
        "52.52, 13.405, 550, 335",
        "-33.8688, 151.2093, 942, 614",
        "0, 0, 512, 512",
        "85.0511, -180, 0, 0",
        "90, 180, 1023, 0",
        "-90, 180, 1023, 1023"
    })
    void liesInTheTileThatMapsShowItOn(double latitude, double longitude, int column, int row) {
        MapPoint point = MapPoint.of(latitude, longitude);

        assertThat(point.x() >> (MapPoint.ZOOM - 10)).isEqualTo(column);
        assertThat(point.y() >> (MapPoint.ZOOM - 10)).isEqualTo(row);
    }

    @Test
    void findsTheDegreesAgain() {
        MapPoint point = MapPoint.of(-33.8688, 151.2093);

        assertThat(MapPoint.latitude(point.y())).isCloseTo(-33.8688, within(0.00003));
        assertThat(MapPoint.longitude(point.x())).isCloseTo(151.2093, within(0.00003));
    }
}
