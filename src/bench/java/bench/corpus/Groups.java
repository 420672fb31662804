package bench.corpus;

import java.lang.reflect.RecordComponent;
import java.util.Locale;
import org.conflictevents.reading.model.ClaimReading;
import org.jspecify.annotations.Nullable;

/** Which part of a side a claim is about. */
final class Groups {

    private Groups() {}

    /** Looked up by name, so that a version of the reading that knows of no groups is measured too. */
    static @Nullable String of(ClaimReading claim) {
        for (RecordComponent component : ClaimReading.class.getRecordComponents()) {
            if (component.getName().equals("group")) {
                try {
                    return (String) component.getAccessor().invoke(claim);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return null;
    }

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
