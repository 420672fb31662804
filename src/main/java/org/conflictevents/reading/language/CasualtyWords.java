package org.conflictevents.reading.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/** What happened to persons: "killed", "taken prisoner", "killed or wounded". */
public final class CasualtyWords {

    private static final PhraseTable<CasualtyType> WORDS =
            Lexicon.table("casualty-words.txt", CasualtyWords::besideFigure);

    private CasualtyWords() {}

    // "KILLED", "KILLED PARTICIPLE"; but "KILLED TOLL PROSE"
    private static @Nullable CasualtyType besideFigure(String meaning) {
        return meaning.endsWith(" PROSE") ? null : CasualtyType.valueOf(meaning.split(" ")[0]);
    }

    /** The casualty word that begins with the token at this index; null where none does. */
    public static PhraseTable.@Nullable Match<CasualtyType> at(List<Token> tokens, int index) {
        return WORDS.at(tokens, index);
    }

    /** What the casualty words between two tokens say happened. */
    public static Set<CasualtyType> in(List<Token> tokens, int from, int to) {
        Set<CasualtyType> types = EnumSet.noneOf(CasualtyType.class);
        for (int at = from; at < to; ) {
            PhraseTable.Match<CasualtyType> casualty = at(tokens, at);
            if (casualty != null) {
                types.add(casualty.value());
            }
            at = casualty == null ? at + 1 : casualty.next();
        }
        return types;
    }

    /** One type for words that name several: "killed, wounded or missing" is a mix that has no type of its own. */
    public static @Nullable CasualtyType together(Set<CasualtyType> types) {
        Set<CasualtyType> telling = EnumSet.noneOf(CasualtyType.class);
        telling.addAll(types);
        if (telling.size() > 1) {
            telling.remove(CasualtyType.CASUALTIES);
        }
        // "217 surrendered or were captured"
        if (telling.contains(CasualtyType.CAPTURED)) {
            telling.remove(CasualtyType.SURRENDERED);
        }
        if (telling.size() == 1) {
            return telling.iterator().next();
        }
        if (within(telling, CasualtyType.KILLED, CasualtyType.INJURED, CasualtyType.KILLED_OR_INJURED)) {
            return CasualtyType.KILLED_OR_INJURED;
        }
        if (within(telling, CasualtyType.CAPTURED, CasualtyType.MISSING, CasualtyType.CAPTURED_OR_MISSING)) {
            return CasualtyType.CAPTURED_OR_MISSING;
        }
        return telling.isEmpty() ? null : CasualtyType.CASUALTIES;
    }

    private static boolean within(Set<CasualtyType> types, CasualtyType one, CasualtyType other, CasualtyType both) {
        return !types.isEmpty() && EnumSet.of(one, other, both).containsAll(types);
    }
}
