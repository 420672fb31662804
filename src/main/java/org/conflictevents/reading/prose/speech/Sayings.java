package org.conflictevents.reading.prose.speech;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.model.ClaimantReading;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.OutcomeTerm;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.sentence.Subject;
import org.conflictevents.reading.prose.sentence.SubjectReader;
import org.jspecify.annotations.Nullable;

/** Reads what is said without a subject of its own: "…, claiming that", "… and claimed that", "with reports stating that". */
record Sayings(AnnotatedSentence annotated, SpeakersOfSentence speakers, SpeechDays days, SpeechReach reach) {

    boolean beginAt(int word) {
        return sentence().begins(ProseWords.SAYING, word)
                && (bringsIn(word) || with(word) != null)
                && !isRaisedByADeath(word);
    }

    // "A soldier also died, raising the toll to 17"
    private boolean isRaisedByADeath(int word) {
        return speakers.speeches().isEmpty()
                && revises(word)
                && IntStream.range(sentence().clauseStart(word), word)
                        .anyMatch(i -> OutcomeTerm.at(annotated.tokens(), i) != null);
    }

    // "raising the toll", "updating the figure"
    private boolean revises(int saying) {
        return ProseWords.SAYING.skip(annotated.tokens(), saying) > saying + 1;
    }

    /**
     * Whether a word stands there that tells what somebody's figures are: "Smith's official figures are 300 killed",
     * "Smith's estimate of the losses was 300", "Smith's count of 300 deaths".
     */
    boolean areFigures(int index) {
        int noun = figuresBefore(index);
        return (sentence().begins(ProseWords.PASSIVE, index)
                        || noun == index - 1 && sentence().is(index, "of"))
                && noun >= 0
                && annotated.countsIn(index + 1, index + 3)
                && sentence().ownerOf(noun) >= 0;
    }

    private int figuresBefore(int index) {
        return Sentence.last(
                i -> sentence().begins(ProseWords.SUM_NOUN, i)
                        && (i == index - 1 || sentence().is(i + 1, "of")),
                sentence().clauseStart(index),
                index);
    }

    /** What such figures tell. */
    ReportedSpeech figures(int index) {
        int owner = sentence().ownerOf(figuresBefore(index));
        Subject subject = SubjectReader.read(annotated, owner + 1, 0);
        int from = subject == null
                ? sentence().nameStart(owner + 1)
                : subject.name().from();
        return new ReportedSpeech(
                speakers.of(new Subject(new TokenRange(from, owner + 1))),
                reach.following(index + 1),
                new TokenRange(from, index + 1),
                null);
    }

    // "ISGS claimed responsibility, saying that its fighters killed more than 100 soldiers", "… and claimed that"
    ReportedSpeech read(int word) {
        List<ReportedSpeech> speeches = speakers.speeches();
        Subject with = with(word);
        ReportedSpeech last = speeches.isEmpty() || with != null ? null : speeches.get(speeches.size() - 1);
        Subject subject = last == null && with == null ? SubjectReader.leading(annotated, word) : with;
        List<ClaimantReading> claimants =
                last != null ? last.speakers() : subject == null ? null : speakers.of(subject);
        claimants = claimants != null && claimants.isEmpty() ? reporting(word) : claimants;
        // "updating the figure two days later to 89"
        LocalDate own = revises(word) ? days.next(word) : null;
        LocalDate said = last != null ? last.day() : subject == null ? null : days.of(subject, word);
        LocalDate day = own == null ? said : own;
        return new ReportedSpeech(claimants, reach.following(word + 1), new TokenRange(word, word + 1), day);
    }

    // who gives the reports of "According to officials, it was hit, with initial reports stating that"
    private List<ClaimantReading> reporting(int saying) {
        int clause = sentence().clauseStart(saying);
        return speakers.speeches().stream()
                .filter(speech ->
                        !speech.isNamedBehind() && speech.attribution().from() >= clause)
                .map(ReportedSpeech::speakers)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(List.of());
    }

    // "The city was shelled, with initial reports stating that", "with the deputy mayor saying that"
    private @Nullable Subject with(int saying) {
        int from = saying - 1;
        while (from > 0
                && saying - from < SubjectReader.MAX_WORDS
                && !sentence().is(from, "with")
                && !sentence().is(from, ",")) {
            from--;
        }
        return sentence().is(from, "with") ? SubjectReader.read(annotated, saying, from + 1) : null;
    }

    // ", claiming that", "a statement reporting that", "in stating that", "quoted as saying that", "instead claiming
    // that"
    private boolean bringsIn(int saying) {
        return sentence().is(saying - 1, ",")
                || sentence().is(saying - 1, "in")
                || sentence().is(saying - 1, "as")
                || sentence().begins(ProseWords.STATEMENT, saying - 1)
                || sentence().begins(ProseWords.BETWEEN, saying - 1);
    }

    private Sentence sentence() {
        return annotated.sentence();
    }
}
