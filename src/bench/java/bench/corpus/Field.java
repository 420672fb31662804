package bench.corpus;

/** What a claim can get wrong; the weight says how unlikely a claim that does is the one that a label means. */
enum Field {
    FIGURE(16),
    WHOSE(4),
    TYPE(4),
    ABOUT(1),
    CLAIMANT(1),
    GROUP(1),
    DAY(1);

    private final int weight;

    Field(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }
}
