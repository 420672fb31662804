package org.conflictevents.web.problem;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that is wrong with a request. */
@Schema(description = "One thing that is wrong with a request")
public record Violation(
        @Schema(description = "The parameter's name as it was sent", example = "limit")
        String parameter,

        @Schema(
                description =
                        "The value that was sent, shortened if it is long, with `&` between several; null if none was sent",
                example = "0")
        @Nullable
        String value,

        @Schema(description = "What is wrong, and what is allowed", example = "must be greater than or equal to 1")
        String message) {

    private static final int MAX_ECHO_LENGTH = 100;

    public Violation {
        parameter = cut(parameter);
        value = value == null ? null : cut(value);
    }

    /** The beginning of what a client sent, as far as a response repeats it, so that no response grows with its request. */
    public static String cut(String text) {
        return cut(text, MAX_ECHO_LENGTH);
    }

    /** At most so many code points, and an ellipsis for the rest. */
    static String cut(String text, int length) {
        if (text.codePointCount(0, text.length()) <= length) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, length)) + "…";
    }
}
