package org.conflictevents.reading.prose.speech;

import java.time.LocalDate;
import java.util.List;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.language.Tokenizer;
import org.conflictevents.reading.model.ClaimantReading;
import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence that somebody is said to have said.
 *
 * @param speakers in the order of the text; empty where the words name nobody ("reports said"), null where it was not
 *     understood who speaks
 * @param said the words of the speaker
 * @param attribution the words that name the speaker and bring the speech in: "The army claimed"
 * @param day when it was said; null where the text does not tell
 */
public record ReportedSpeech(
        @Nullable List<ClaimantReading> speakers,
        TokenRange said,
        TokenRange attribution,
        @Nullable LocalDate day) {

    private static final PhraseTable<String> MONITORS = Lexicon.phrases("known-sources.txt", "MONITOR", "AGENCY");

    /** Whether all who say so count everybody, as Reuters and SOHR do, and the War Office does not. */
    public boolean isOfMonitors() {
        return speakers != null
                && speakers.stream()
                        .map(speaker -> Tokenizer.tokens(speaker.name()))
                        .allMatch(name -> MONITORS.skip(name, 0) == name.size());
    }

    /** Whether the speaker is named behind: "30 soldiers were killed, the army said". */
    public boolean isNamedBehind() {
        return attribution.from() >= said.to();
    }

    /** The side of the speaker; null where it is of no side, or where not exactly one is known to speak. */
    public @Nullable Integer onlySide() {
        return speakers != null && speakers.size() == 1 ? speakers.get(0).side() : null;
    }

    /** Whether all who say so are known, and none is of a side. */
    public boolean isOfNoSide() {
        return speakers != null && speakers.stream().allMatch(speaker -> speaker.side() == null);
    }

    ReportedSpeech until(int end) {
        return new ReportedSpeech(
                speakers, said.until(Math.max(said.from(), Math.min(said.to(), end))), attribution, day);
    }
}
