package org.conflictevents.battle.place;

import java.util.regex.Pattern;
import org.conflictevents.web.query.RefusedValueException;

/** A distance on the earth. */
public record Kilometres(double value) {

    /** The syntax of a distance, as a regular expression. */
    public static final String PATTERN = "^[0-9]{1,5}(\\.[0-9]{1,20})?$";

    private static final Pattern SYNTAX = Pattern.compile(PATTERN);

    /**
     * @throws RefusedValueException if the text is no such number
     */
    static Kilometres parse(String text) {
        if (!SYNTAX.matcher(text).matches()) {
            throw new RefusedValueException("is not a number of kilometres, such as 100");
        }
        return new Kilometres(Double.parseDouble(text));
    }
}
