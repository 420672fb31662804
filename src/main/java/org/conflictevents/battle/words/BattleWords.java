package org.conflictevents.battle.words;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Immutable;

/**
 * The distinct words of a battle and its article, for searching. One row for each battle, not for each word: loading needs
 * a tenth of the memory and time.
 */
@Entity
@Immutable
public class BattleWords {

    /** As many characters as H2 keeps in a column; no article comes near to so many different words. */
    private static final int MAX_LENGTH = 1_000_000;

    @Id
    private String battleId;

    /** Each with a space before and after it. */
    private String words;

    /** For JPA, which sets all fields after it. */
    @SuppressWarnings("NullAway.Init")
    protected BattleWords() {}

    private BattleWords(String battleId, String words) {
        this.battleId = battleId;
        this.words = words;
    }

    /** The words of these texts, as many as there is room for. */
    public static BattleWords of(String battle, List<String> texts) {
        Set<String> distinct = new LinkedHashSet<>();
        texts.forEach(text -> distinct.addAll(Words.of(text)));
        StringBuilder words = new StringBuilder(" ");
        for (String word : distinct) {
            if (words.length() + word.length() < MAX_LENGTH) {
                words.append(word).append(' ');
            }
        }
        return new BattleWords(battle, words.toString());
    }
}
