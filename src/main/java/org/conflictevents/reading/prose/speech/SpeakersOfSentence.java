package org.conflictevents.reading.prose.speech;

import java.util.List;
import java.util.Locale;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.model.ClaimantReading;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.CommonNouns;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.sentence.Subject;
import org.conflictevents.reading.prose.sentence.SubjectReader;
import org.jspecify.annotations.Nullable;

/**
 * Who the subjects of a sentence speak for: those they name, or the speaker before them where they are pronouns.
 *
 * @param before the speech of the sentence before; null where there was none
 * @param speeches those of this sentence that were read so far
 */
record SpeakersOfSentence(
        AnnotatedSentence annotated,
        Speakers speakers,
        @Nullable ReportedSpeech before,
        List<ReportedSpeech> speeches) {

    /** Null where somebody is meant whom the text does not name for certain; empty where nobody is. */
    @Nullable
    List<ClaimantReading> of(Subject subject) {
        if (isAll(ProseWords.PRONOUN, subject) || isSomebodys(subject)) {
            ReportedSpeech last = last(subject);
            List<ClaimantReading> named = last == null ? publisher(subject) : last.speakers();
            return named == null || named.isEmpty() ? null : named;
        }
        return isNoName(subject.name()) ? null : speakers.read(annotated.sentence(), subject);
    }

    // "its", "its military spokesman", "his memoirs", but not "its own list", "its spokesman Oumar Ba"
    private boolean isSomebodys(Subject subject) {
        int last = subject.name().to() - 1;
        return annotated.sentence().begins(ProseWords.POSSESSIVE, subject.name().from())
                && (last == subject.name().from()
                        || annotated.sentence().begins(ProseWords.SOURCE, last)
                        || annotated.sentence().begins(ProseWords.NOBODY, last)
                        || annotated.sentence().begins(ProseWords.STATEMENT, last));
    }

    // "of the Romans, he says", "the combat in Finland estimates", "his men had "counted 68 bodies""
    private boolean isNoName(TokenRange name) {
        Sentence sentence = annotated.sentence();
        int first = sentence.begins(ProseWords.ARTICLE, name.from()) ? name.from() + 1 : name.from();
        boolean event = sentence.begins(ProseWords.EVENT, first) && sentence.begins(ProseWords.PREPOSITION, first + 1);
        return event || sentence.begins(ProseWords.PREPOSITION, first) || sentence.isQuoteOpenIn(first, name.to());
    }

    /** The speech that a pronoun goes on with; null for a name, or where there is none. */
    @Nullable
    ReportedSpeech antecedent(Subject subject) {
        return isAll(ProseWords.PRONOUN, subject) ? last(subject) : null;
    }

    // "ISGS released a statement in which it said", "The militants claimed"
    private @Nullable List<ClaimantReading> publisher(Subject subject) {
        Sentence sentence = annotated.sentence();
        int first = subject.name().from();
        int verb = ProseWords.TOLL_VERB.firstIn(annotated.tokens(), 0, first);
        Subject named = verb < 0 ? null : SubjectReader.read(annotated, verb, 0);
        int noun = sentence.is(first, "the") ? first + 1 : first;
        Subject speaker = named == null && CommonNouns.beginAt(annotated.tokens(), noun) ? subject : named;
        return speaker == null || isAll(ProseWords.PRONOUN, speaker) && speaker != subject
                ? null
                : speakers.read(sentence, speaker);
    }

    /**
     * The one before in the sentence, else that of the sentence before; of "In a statement that AP reported, it said" not
     * the one in the relative clause; null of "JNIM published a video in which it said", who is in the sentence itself.
     */
    private @Nullable ReportedSpeech last(Subject subject) {
        int first = subject.name().from();
        if (annotated.sentence().is(first - 1, "which") && speeches.isEmpty() && publisher(subject) != null) {
            return null;
        }
        ReportedSpeech last = speeches.stream()
                .filter(speech -> !isRelative(speech.attribution().from() - 1))
                .reduce((one, next) -> next)
                .orElse(before);
        return last == null || isOfAnother(last, subject) ? null : last;
    }

    private boolean isRelative(int index) {
        return annotated.sentence().is(index, "that") || annotated.sentence().is(index, "which");
    }

    // "The provincial council said … The ministry claimed"
    private boolean isOfAnother(ReportedSpeech last, Subject subject) {
        return annotated.sentence().is(subject.name().to() - 1, "ministry")
                && last.speakers() != null
                && last.speakers().stream()
                        .noneMatch(speaker ->
                                speaker.name().toLowerCase(Locale.ROOT).contains("minist"));
    }

    private boolean isAll(ProseWords words, Subject subject) {
        return words.skip(annotated.tokens(), subject.name().from())
                == subject.name().to();
    }
}
