package org.conflictevents.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.conflictevents.web.format.GeoFeature.GeoPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points are written as longitude and latitude, boxes as west, south, east and north. */
class ExtentTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 15                    | 2 15 2 15",
                "2 15, -12.5 10, 4.3 25  | -12.5 10 4.3 25",
                "-100 40, 30 -5          | -100 -5 30 40",
                "178 -17, -172 -14       | 178 -17 -172 -14",
                "179.5 1, 178 2, -179 3  | 178 1 -179 3",
                "180 1, -180 1           | 180 1 -180 1",
                "-10 0, 80 0, 170 0      | -10 0 170 0"
            })
    void isTheSmallestBoxOnEitherSideOfTheAntimeridian(String points, String box) {
        Extent extent = new Extent();
        for (String point : points.split(", ")) {
            String[] degrees = point.split(" ");
            extent.add(new GeoPoint(Double.parseDouble(degrees[0]), Double.parseDouble(degrees[1])));
        }

        assertThat(Arrays.stream(extent.bbox().orElseThrow())
                        .mapToObj(degrees -> degrees == Math.rint(degrees) ? "" + (long) degrees : "" + degrees)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(box);
    }

    @Test
    void isNothingWithoutPoints() {
        assertThat(new Extent().bbox()).isEmpty();
    }
}
