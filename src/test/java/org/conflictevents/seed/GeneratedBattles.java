package org.conflictevents.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Battles as many as are wanted, eight claims to each on average, the same on every machine. */
public final class GeneratedBattles {

    private static final long SEED = 20191118;
    private static final int CLAIMS_PER_BATTLE = 8;

    private GeneratedBattles() {}

    /**
     * @param count an even number, or the claims will not be exactly eight times as many
     */
    static List<LoadedArticle> generate(int count) {
        Random random = new Random(SEED);
        GeneratedWorld world = new GeneratedWorld(random);
        List<LoadedArticle> articles = new ArrayList<>(count);
        int spread = 0;
        for (int i = 0; i < count; i++) {
            spread = i % 2 == 0 ? random.nextInt(CLAIMS_PER_BATTLE) : -spread;
            articles.add(new GeneratedBattle(world, random, i + 1, CLAIMS_PER_BATTLE + spread).article());
        }
        return articles;
    }

    /** The articles alone. */
    public static List<String> texts(int count) {
        return generate(count).stream().map(LoadedArticle::text).toList();
    }
}
