package org.conflictevents.reading.infobox.casualty;

import java.util.Objects;
import java.util.stream.IntStream;
import org.conflictevents.reading.infobox.line.Attribution;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.language.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Tells dashes that lead to who said it: "12 killed – Reuters", "12 killed - Mali, 40 killed - JNIM". */
final class DashedSpeakers {

    /** More than a party's name has. */
    private static final int MAX_WORDS = 7;

    private final TokenizedText passage;
    private final PartNames names;
    private final boolean ofBothSides;

    DashedSpeakers(TokenizedText passage, PartNames names) {
        this.passage = passage;
        this.names = names;
        this.ofBothSides = namesBothSides();
    }

    /** Whether a dash stands here and a speaker follows: a known body, the enemy, or one of both sides that are so named. */
    boolean follow(int dash) {
        if (!passage.token(dash).isDash()) {
            return false;
        }
        boolean speaker = Attribution.isKnown(passage, dash + 1) || names.areEnemy(words(dash));
        return speaker || ofBothSides && side(dash) != null;
    }

    private boolean namesBothSides() {
        return IntStream.range(1, passage.size())
                        .mapToObj(this::side)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                > 1;
    }

    /** Of the party that stands between a dash with blanks and the next separator; null where none does. */
    private @Nullable Integer side(int dash) {
        return LineStretches.isDashBetweenBlanks(passage, dash) ? names.side(words(dash)) : null;
    }

    private TokenRange words(int dash) {
        int limit = Math.min(dash + MAX_WORDS, passage.size());
        return new TokenRange(dash + 1, LineStretches.nextSeparator(passage, dash + 1, limit));
    }
}
