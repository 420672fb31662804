package org.conflictevents.reading.prose.victims;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/** The one of two sides that words stand for: "Mali fought ISGS; the former lost 700 men, the latter 500". */
record OneOfTwo(Sentence sentence, NamedSides names) {

    boolean isAt(int index) {
        return sentence.is(index, "former") || sentence.is(index, "latter");
    }

    /** Null where the sentence has not named two sides before. */
    @Nullable
    Integer side(int index) {
        List<Integer> inOrder = IntStream.range(1, index)
                .mapToObj(end -> names.in(sentence, new TokenRange(0, end)).sides())
                .flatMap(Set::stream)
                .distinct()
                .toList();
        return inOrder.size() != 2 ? null : inOrder.get(sentence.is(index, "former") ? 0 : 1);
    }
}
