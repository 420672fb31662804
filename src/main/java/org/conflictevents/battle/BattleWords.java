package org.conflictevents.battle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Immutable;

/**
 * Distinct words of all that is written about a battle, for searching. One row for each battle rather than for each
 * word: a search passes over a kilobyte a battle, and needs a tenth of the memory and of the time to load.
 */
@Entity
@Immutable
public class BattleWords {

    private static final int LONGEST = 100_000;

    @EmbeddedId
    private Part id;

    /** Each with a space before and after it. */
    private String words;

    /** For JPA, which sets all fields after it. */
    @SuppressWarnings("NullAway.Init")
    protected BattleWords() {}

    private BattleWords(Part id, String words) {
        this.id = id;
        this.words = words;
    }

    /** The words of these texts: one row, and more where a row's bounds would not hold them. */
    public static List<BattleWords> of(String battle, List<String> texts) {
        Set<String> distinct = new LinkedHashSet<>();
        texts.forEach(text -> distinct.addAll(Words.of(text)));
        List<BattleWords> parts = new ArrayList<>();
        StringBuilder words = new StringBuilder(" ");
        for (String word : distinct) {
            if (words.length() + word.length() + 1 > LONGEST) {
                parts.add(new BattleWords(new Part(battle, parts.size()), words.toString()));
                words = new StringBuilder(" ");
            }
            words.append(word).append(' ');
        }
        parts.add(new BattleWords(new Part(battle, parts.size()), words.toString()));
        return parts;
    }

    /** Which row of which battle. */
    @Embeddable
    record Part(@Column(name = "battle_id") String battleId, int ordinal) {}
}
