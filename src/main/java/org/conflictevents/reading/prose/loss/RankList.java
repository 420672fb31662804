package org.conflictevents.reading.prose.loss;

import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.Headcount;
import org.conflictevents.reading.prose.sentence.People;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/** Recognises officers who are counted beside their men, so that both make the whole: "16 officers and 300 men". */
public final class RankList {

    private RankList() {}

    /** Whether the figure of officers is the first of such a list. */
    public static boolean begins(AnnotatedSentence annotated, Loss loss) {
        return men(annotated, loss) != null;
    }

    /** The men of the list that a figure of officers is the first of; null where it is of none. */
    public static @Nullable Headcount men(AnnotatedSentence annotated, Loss loss) {
        Sentence sentence = annotated.sentence();
        TokenRange officers = loss.headcount().people().words();
        boolean listed = !sentence.is(officers.from(), "of") && sentence.is(officers.to(), "and");
        return annotated.headcounts().stream()
                .filter(men -> listed && men.figure().first() == officers.to() + 1 && areMen(men))
                .findFirst()
                .orElse(null);
    }

    private static boolean areMen(Headcount men) {
        People.Kind kind = men.people().kind();
        return kind == People.Kind.FIGHTERS || kind == People.Kind.SOLDIERS || kind == People.Kind.IRREGULARS;
    }
}
