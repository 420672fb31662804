package org.conflictevents.battle.place;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.conflictevents.web.problem.InvalidRequestException;
import org.conflictevents.web.problem.Violation;
import org.conflictevents.web.query.QueryParameters;
import org.jspecify.annotations.Nullable;

/** From where distances are measured, and how far away battles may be. */
public record Nearby(
        @Parameter(
                description =
                        "Point to measure from: LAT,LON in degrees (WGS 84), the latitude first. Needs `within`, but where "
                                + "battles are listed: these tell their `distance`.",
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

    private static final Nearby ANYWHERE = new Nearby(null, null);

    /** The same where a point alone says from where to measure. */
    public Nearby orAnywhere() {
        return within == null ? ANYWHERE : this;
    }

    /**
     * Where battles may be; null for everywhere.
     *
     * @throws InvalidRequestException if only one of the two is given
     */
    public @Nullable Circle circle() {
        if (within == null) {
            if (near != null) {
                throw refused("near", written(near.latitude()) + "," + written(near.longitude()), "needs within");
            }
            return null;
        }
        return new Circle(centre("within", written(within.value())), within.value());
    }

    /**
     * @param parameter the one that needs it, and its value
     * @throws InvalidRequestException if it is not given
     */
    public LatLon centre(String parameter, String value) {
        if (near == null) {
            throw refused(parameter, value, "needs near");
        }
        return near;
    }

    private static String written(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static InvalidRequestException refused(String parameter, String value, String message) {
        return new InvalidRequestException(List.of(new Violation(parameter, value, message)));
    }
}
