package org.conflictevents.battle.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CircleTests {

    /** Half a meridian is 20,003.931 km, half the equator 20,037.508 km, and a degree of the equator 111.319 km. */
    @ParameterizedTest
    @CsvSource({
        "90, 0, -90, 0, 20003.931",
        "0, 0, 0, 1, 111.319",
        "0, 179.5, 0, -179.5, 111.319",
        "0, 0, 90, 77, 10001.966",
        "15.92, 2.4, 15.92, 2.4, 0"
    })
    void measuresAlongTheEllipsoid(double lat, double lon, double otherLat, double otherLon, double kilometres) {
        assertThat(new LatLon(lat, lon).kilometresTo(otherLat, otherLon)).isCloseTo(kilometres, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 100, 0, 0.89, true",
        "0, 0, 100, 0, 0.90, false",
        "0, 179.9, 100, 0, -179.3, true",
        "89.9, 0, 100, 89.9, 180, true",
        "-89.9, 0, 100, -89.5, 90, true",
        "89.9, 0, 10, 89.9, 180, false"
    })
    void reachesAcrossTheAntimeridianAndThePoles(
            double lat, double lon, double kilometres, double otherLat, double otherLon, boolean contained) {
        Circle circle = new Circle(new LatLon(lat, lon), kilometres);

        assertThat(circle.contains(otherLat, otherLon)).isEqualTo(contained);
        assertThat(!contained || contains(circle.box(), otherLat, otherLon)).isTrue();
    }

    @Test
    void liesWithinItsBox() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            double latitude = random.nextDouble() * 180 - 90;
            double longitude = random.nextDouble() * 360 - 180;
            Circle circle = new Circle(
                    new LatLon(random.nextDouble() * 180 - 90, random.nextDouble() * 360 - 180),
                    random.nextDouble() * random.nextDouble() * 20_100);
            if (circle.contains(latitude, longitude)) {
                assertThat(contains(circle.box(), latitude, longitude))
                        .as("%s %s %s", circle, latitude, longitude)
                        .isTrue();
            }
        }
    }

    private static boolean contains(BoundingBox box, double latitude, double longitude) {
        boolean meridian = box.crossesAntimeridian()
                ? longitude >= box.minLon() || longitude <= box.maxLon()
                : longitude >= box.minLon() && longitude <= box.maxLon();
        return meridian && latitude >= box.minLat() && latitude <= box.maxLat();
    }
}
