package org.conflictevents.reading.prose.speech;

import java.time.LocalDate;
import java.util.List;
import org.conflictevents.reading.model.ClaimantReading;
import org.jspecify.annotations.Nullable;

/**
 * A passage of a sentence that somebody is said to have said.
 *
 * @param speakers in the order of the text; empty where the words name nobody ("reports said")
 * @param understood whether it is clear who speaks
 * @param from index of the first token of what is said
 * @param to index after its last token
 * @param day when it was said; null where the text does not tell
 * @param words index of the first token of the words that name the speaker
 * @param wordsEnd index after the last token of the words that bring the speech in
 */
public record ReportedSpeech(
        List<ClaimantReading> speakers,
        boolean understood,
        int from,
        int to,
        @Nullable LocalDate day,
        int words,
        int wordsEnd) {

    public ReportedSpeech {
        speakers = List.copyOf(speakers);
    }

    public boolean covers(int index) {
        return from <= index && index < to;
    }

    public boolean isBehind() {
        return words >= to;
    }

    public ReportedSpeech until(int end) {
        return new ReportedSpeech(speakers, understood, from, Math.max(from, Math.min(to, end)), day, words, wordsEnd);
    }
}
