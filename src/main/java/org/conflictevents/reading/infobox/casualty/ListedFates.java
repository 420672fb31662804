package org.conflictevents.reading.infobox.casualty;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conflictevents.reading.infobox.casualty.CasualtyItem.Trait;
import org.conflictevents.reading.language.CasualtyWords;
import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/**
 * Fates of one type that a speaker lists side by side, which are parts of one figure: "41,387 wounded, 13,548 sick",
 * "2,000 killed in action, 4,000 drowned".
 */
final class ListedFates {

    private static final PhraseTable<String> SPECIAL = Lexicon.phrases("casualty-line-words.txt", "SPECIAL");
    private static final PhraseTable<String> EXECUTED = Lexicon.phrases("casualty-line-words.txt", "EXECUTED");

    /** What fates are parts of, where several are listed. */
    private record Statement(
            CasualtyType type,
            boolean civilians,
            List<String> sources,
            @Nullable TokenRange contingent) {

        static Statement of(CasualtyItem.Counted one) {
            CasualtyItem item = one.item();
            return new Statement(
                    one.type(), one.civilians(), item.sources(), item.heading().contingent());
        }
    }

    private final TokenizedText passage;
    private final List<CasualtyItem.Counted> counted;
    /** Whether the fates that a statement lists are special ones. */
    private final Map<Statement, Set<Boolean>> special = new HashMap<>();

    ListedFates(TokenizedText passage, List<CasualtyItem.Counted> counted) {
        this.passage = passage;
        this.counted = counted;
        for (CasualtyItem.Counted one : counted) {
            TokenRange fate = fate(one);
            if (fate != null) {
                special.computeIfAbsent(Statement.of(one), unseen -> new HashSet<>())
                        .add(SPECIAL.firstIn(passage.tokens(), fate.from(), fate.to()) >= 0);
            }
        }
    }

    /** Whether those who had it may be among others of its type: "2 executed" of "300 dead". */
    static boolean mayBeAmongOthers(Token fate) {
        return EXECUTED.has(fate);
    }

    /** Whether a word for a fate tells more than the general one of its type, as in "20 killed, 5 executed". */
    static boolean isSpecial(Token word) {
        return SPECIAL.has(word) || mayBeAmongOthers(word);
    }

    /** The words for a fate of a statement that lists a general and a special one of its type; null otherwise. */
    @Nullable
    TokenRange words(int index) {
        CasualtyItem.Counted one = counted.get(index);
        return special.getOrDefault(Statement.of(one), Set.of()).size() > 1 ? fate(one) : null;
    }

    /** The words of an item that tell its fate and nothing more. */
    private @Nullable TokenRange fate(CasualtyItem.Counted one) {
        CasualtyItem item = one.item();
        PhraseTable.Match<CasualtyType> fate =
                CasualtyWords.at(passage.tokens(), item.figure().next());
        boolean alone = item.noun() == CountedNoun.NONE && !item.is(Trait.SHARE);
        return alone && fate != null && fate.next() == item.next() && !mayBeAmongOthers(passage.token(fate.next() - 1))
                ? new TokenRange(item.figure().next(), fate.next())
                : null;
    }
}
