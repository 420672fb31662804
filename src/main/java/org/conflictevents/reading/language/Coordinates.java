package org.conflictevents.reading.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A point of the earth as written: "15.66°N, 2.29°E", "15°39′58″N 2°17′16″E", "15.66, 2.29".
 *
 * @param latitude WGS 84 degrees
 * @param longitude WGS 84 degrees
 */
public record Coordinates(double latitude, double longitude) {

    private static final Set<String> LETTERS = Set.of("n", "s", "e", "w");

    public boolean onEarth() {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }

    /** Empty where the words are no pair of coordinates. */
    public static Optional<Coordinates> of(String words) {
        List<Double> degrees = new ArrayList<>();
        List<Double> parts = new ArrayList<>();
        boolean negative = false;
        for (Token token : Tokenizer.tokens(words)) {
            Double number = number(token);
            if (number != null) {
                parts.add(negative ? -number : number);
                negative = false;
            } else if (token.isDash()) {
                negative = true;
            } else if (ends(token) && !parts.isEmpty()) {
                degrees.add(degrees(parts, token.lower()));
                parts.clear();
            }
        }
        if (!parts.isEmpty()) {
            degrees.add(degrees(parts, ""));
        }
        return degrees.size() == 2 ? Optional.of(new Coordinates(degrees.get(0), degrees.get(1))) : Optional.empty();
    }

    private static boolean ends(Token token) {
        return LETTERS.contains(token.lower()) || token.is(",") || token.is(";") || token.is("/");
    }

    private static @Nullable Double number(Token token) {
        return token.isNumber() && token.text().matches("\\d{1,3}(\\.\\d{1,12})?")
                ? Double.valueOf(token.text())
                : null;
    }

    private static double degrees(List<Double> parts, String letter) {
        double scale = 1;
        double sum = 0;
        for (double part : parts) {
            sum += Math.abs(part) / scale;
            scale *= 60;
        }
        boolean below = parts.get(0) < 0;
        boolean reversed = letter.equals("s") || letter.equals("w");
        return below != reversed ? -sum : sum;
    }
}
