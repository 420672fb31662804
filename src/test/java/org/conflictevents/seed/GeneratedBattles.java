package org.conflictevents.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Battles as many as are wanted, eight claims to each on average, the same on every machine. */
public final class GeneratedBattles {

    private static final long SEED = 20191118;
    private static final int CLAIMS_PER_BATTLE = 8;

    private GeneratedBattles() {}

    /**
     * @param count an even number, or the claims will not be exactly eight times as many
     */
    static void generate(int count, Consumer<LoadedArticle> articles) {
        Random random = new Random(SEED);
        GeneratedWorld world = new GeneratedWorld(random);
        int spread = 0;
        for (int i = 0; i < count; i++) {
            spread = i % 2 == 0 ? random.nextInt(CLAIMS_PER_BATTLE) : -spread;
            articles.accept(new GeneratedBattle(world, random, i + 1, CLAIMS_PER_BATTLE + spread).article());
        }
    }

    public static List<LoadedArticle> generate(int count) {
        List<LoadedArticle> articles = new ArrayList<>(count);
        generate(count, articles::add);
        return articles;
    }

    /** The articles alone. */
    public static List<String> texts(int count) {
        return generate(count).stream().map(LoadedArticle::text).toList();
    }
}
