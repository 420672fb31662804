package bench.corpus;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which part of a side a claim is about. */
final class Groups {

    private Groups() {}

    /** "Azerbaijani" and "Azerbaijani civilians" are the same group. */
    static boolean same(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        return a.contains(b) || b.contains(a);
    }
}
