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
 * The distinct words of a battle and its article, for searching. One row for each battle, not for each word: a search
 * scans a kilobyte a battle, and loading needs a tenth of the memory and time.
 */
@Entity
@Immutable
public class BattleWords {

    private static final int MAX_LENGTH = 100_000;

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

    /** The words of these texts: one row, or several if one is too short for them. */
    public static List<BattleWords> of(String battle, List<String> texts) {
        Set<String> distinct = new LinkedHashSet<>();
        texts.forEach(text -> distinct.addAll(Words.of(text)));
        List<BattleWords> parts = new ArrayList<>();
        StringBuilder words = new StringBuilder(" ");
        for (String word : distinct) {
            if (words.length() + word.length() + 1 > MAX_LENGTH) {
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
