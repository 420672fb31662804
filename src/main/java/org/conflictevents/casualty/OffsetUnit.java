package org.conflictevents.casualty;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.function.IntUnaryOperator;

/** What positions in a text count. */
@Schema(name = "OffsetUnit")
enum OffsetUnit {
    CODE_POINTS("codepoints"),
    UTF16("utf16");

    private final String name;

    OffsetUnit(String name) {
        this.name = name;
    }

    /** From a position in code points of the text to the same in this unit. */
    IntUnaryOperator of(String text) {
        int[] codePoints = text.codePoints().toArray();
        if (this == CODE_POINTS || codePoints.length == text.length()) {
            return IntUnaryOperator.identity();
        }
        int[] units = new int[codePoints.length + 1];
        for (int i = 0; i < codePoints.length; i++) {
            units[i + 1] = units[i] + Character.charCount(codePoints[i]);
        }
        return position -> units[position];
    }

    @Override
    public String toString() {
        return name;
    }
}
