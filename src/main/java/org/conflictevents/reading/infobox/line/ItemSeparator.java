package org.conflictevents.reading.infobox.line;

import java.util.Set;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenizedText;

/** What parts the items of a line. */
public final class ItemSeparator {

    private static final Set<String> SIGNS = Set.of(",", ";", "•", "*", "·", "|", "●", "¦");

    private ItemSeparator() {}

    /** A comma, a bullet and the like. */
    public static boolean isSign(Token token) {
        return SIGNS.contains(token.lower());
    }

    /** A sign, or a rule as in "25,068 ---- 8,933 killed". */
    public static boolean at(TokenizedText passage, int index) {
        boolean rule = passage.token(index).isDash()
                && index + 1 < passage.size()
                && passage.token(index + 1).isDash();
        return rule || isSign(passage.token(index));
    }
}
