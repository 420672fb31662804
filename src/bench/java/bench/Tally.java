package bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts what was read rightly, wrongly and not at all. */
final class Tally {

    private final String name;
    private final List<String> failures = new ArrayList<>();
    private int right;
    private int wrong;
    private int missed;

    Tally(String name) {
        this.name = name;
    }

    void compare(String article, List<String> expected, List<String> read) {
        List<String> left = new ArrayList<>(read);
        for (String value : expected) {
            if (left.remove(value)) {
                right++;
            } else {
                missed++;
                failures.add(article + ": missed " + value);
            }
        }
        wrong += left.size();
        left.forEach(value -> failures.add(article + ": wrong " + value));
    }

    String line() {
        double precision = right + wrong == 0 ? 1 : (double) right / (right + wrong);
        double recall = right + missed == 0 ? 1 : (double) right / (right + missed);
        return String.format(
                Locale.ROOT,
                "%s: precision %.3f, recall %.3f (%d right, %d wrong, %d missed)",
                name,
                precision,
                recall,
                right,
                wrong,
                missed);
    }

    List<String> failures() {
        return failures;
    }
}
