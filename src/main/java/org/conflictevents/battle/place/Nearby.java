package org.conflictevents.battle.place;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.conflictevents.web.problem.InvalidRequestException;
import org.conflictevents.web.problem.Violation;
import org.conflictevents.web.query.QueryParameters;
import org.jspecify.annotations.Nullable;

/** From where distances are measured, and how far away battles may be. */
public record Nearby(
        @Parameter(
                description = "Point to measure distances from: LAT,LON in degrees (WGS 84), the latitude first.",
                example = "15.92,2.4",
                schema = @Schema(pattern = LatLon.PATTERN))
        @Nullable
        LatLon near,

        @Parameter(
                description = "Battles at most so many kilometres from `near`.",
                example = "100",
                schema = @Schema(pattern = Kilometres.PATTERN))
        @Nullable
        Kilometres within)
        implements QueryParameters {

    /**
     * Where battles may be; null for everywhere.
     *
     * @throws InvalidRequestException if only the distance is given
     */
    public @Nullable Circle circle() {
        if (within == null) {
            return null;
        }
        return new Circle(centre("within", Double.toString(within.value())), within.value());
    }

    /**
     * @param parameter the one that needs it, and its value
     * @throws InvalidRequestException if it is not given
     */
    public LatLon centre(String parameter, String value) {
        if (near == null) {
            throw new InvalidRequestException(List.of(new Violation(parameter, value, "needs near")));
        }
        return near;
    }
}
