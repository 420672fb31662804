package bench.corpus;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Tallies by name. */
final class Tallies {

    private final Map<String, Tally> whole = new LinkedHashMap<>();
    private final Map<String, Tally> kinds = new TreeMap<>();

    Tally of(String name) {
        return whole.computeIfAbsent(name, key -> new Tally());
    }

    /** Listed behind the others, in alphabetical order. */
    Tally kind(String name) {
        return kinds.computeIfAbsent(name, key -> new Tally());
    }

    void print(Consumer<String> out) {
        whole.forEach((name, tally) -> out.accept(tally.line(name)));
        kinds.forEach((name, tally) -> out.accept(tally.line("  " + name)));
    }
}
