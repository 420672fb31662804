package org.conflictevents.reading.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a date line say.
 *
 * @param points the days, months, seasons and years that they name, in their order
 * @param alternatives whether they leave open which of the points it was
 * @param open whether it goes on
 * @param impossible words of a day that no calendar has; null where there are none
 */
public record DatePoints(
        List<DatePoint> points,
        boolean alternatives,
        boolean open,
        @Nullable String impossible) {

    public DatePoints {
        points = List.copyOf(points);
    }
}
