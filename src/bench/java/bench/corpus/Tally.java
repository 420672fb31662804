package bench.corpus;

import java.util.Locale;

/** Counts what was read rightly, wrongly and not at all. */
final class Tally {

    private int right;
    private int wrong;
    private int missed;

    /** A figure that was read differently is both wrong and missed. */
    void add(boolean labelled, boolean read, boolean equal) {
        right += equal ? 1 : 0;
        wrong += read && !equal ? 1 : 0;
        missed += labelled && !equal ? 1 : 0;
    }

    String line(String name) {
        return String.format(
                Locale.ROOT,
                "  %-44s precision %s, recall %s (%d right, %d wrong, %d missed)",
                name,
                share(right, wrong),
                share(right, missed),
                right,
                wrong,
                missed);
    }

    private static String share(int right, int others) {
        return right + others == 0 ? "  -  " : String.format(Locale.ROOT, "%.3f", (double) right / (right + others));
    }
}
