package org.conflictevents.reading.prose;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.prose.sentence.Loss;
import org.conflictevents.reading.prose.sentence.People;
import org.conflictevents.reading.prose.sentence.PeopleReader;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.speech.ReportedSpeech;
import org.conflictevents.vocabulary.Victims;
import org.jspecify.annotations.Nullable;

/**
 * "Amnesty International put the death toll at 54": everybody's, or nobody tells whose, where no side is spoken of; under
 * "Civilian casualties" theirs, as are "21,000 had died" and "21,000 people were killed".
 *
 * @param heading of the section; null for the lead
 * @param paragraph what the paragraph claims before it
 */
record BareToll(
        Sentence sentence, NamedSides names, @Nullable String heading, List<ClaimReading> paragraph) {

    /** The same, where the words of a toll do not name anybody else than its speaker. */
    VictimAttribution orElse(
            VictimAttribution whose, Loss loss, @Nullable ReportedSpeech speech, @Nullable CandidateClaim previous) {
        boolean unknown = whose.equals(VictimAttribution.UNKNOWN);
        boolean unnamed = loss.headcount().people().kind() == People.Kind.UNNAMED;
        if (whose.victims() == Victims.UNKNOWN && isOfCivilians()) {
            return VictimAttribution.victims(Victims.CIVILIANS);
        }
        if (loss.form() != Loss.Form.TOLL) {
            return !unknown || !unnamed
                    ? whose
                    : isOfCivilians() ? read(loss, speech) : VictimAttribution.sideIfKnown(rivalled(loss, speech));
        }
        boolean others = previous == null
                && paragraph.stream()
                        .anyMatch(claim -> claim.subject().side() == null
                                && claim.subject().type() == loss.type());
        return unknown || others && speech != null && isOfSpeakerAlone(loss, speech) ? read(loss, speech) : whose;
    }

    // "The British lost 12 killed. Colonel Bullock gave 15 killed": another's figure for what is told of that side
    // alone
    private @Nullable Integer rivalled(Loss loss, @Nullable ReportedSpeech speech) {
        Set<Integer> sides = new HashSet<>();
        paragraph.forEach(claim -> sides.add(claim.subject().side()));
        boolean told = paragraph.stream().anyMatch(claim -> claim.subject().type() == loss.type());
        if (speech == null || sides.size() != 1 || !told) {
            return null;
        }
        TokenRange clause = sentence.clause(loss.words());
        TokenRange said = new TokenRange(Math.max(clause.from(), speech.said().from()), clause.to());
        return names.in(sentence, said).areNone() && !namesPeople(said)
                ? sides.iterator().next()
                : null;
    }

    private VictimAttribution read(Loss loss, @Nullable ReportedSpeech speech) {
        int figure = loss.words().from();
        int named = speech != null && isOfASide(speech) ? speech.attribution().to() : 0;
        TokenRange words = new TokenRange(
                Math.min(Math.max(sentence.clauseStart(figure), named), figure),
                loss.words().to());
        boolean aside = paragraph.stream().anyMatch(claim -> claim.subject().side() != null);
        boolean own = ProseWords.OWN_LOSS.in(
                sentence.tokens(), sentence.clauseStart(figure), loss.words().to());
        if (own
                || aside
                || !names.in(sentence, words).sides().isEmpty()
                || !isNobodys(loss.words())
                || namesPeople(words)) {
            return VictimAttribution.UNKNOWN;
        }
        if (isOfCivilians()) {
            return VictimAttribution.victims(Victims.CIVILIANS);
        }
        boolean overall = ProseWords.OVERALL.in(sentence.tokens(), words.from(), words.to());
        return VictimAttribution.victims(overall ? Victims.ALL : Victims.UNKNOWN);
    }

    // "2,000 people had been killed. The ministry put the number of deaths at 150" may be about the same people
    private boolean isOfSpeakerAlone(Loss loss, ReportedSpeech speech) {
        TokenRange words = loss.words();
        return names.in(sentence, words).areNone()
                && !ProseWords.OWN_LOSS.in(
                        sentence.tokens(), speech.attribution().from(), words.to());
    }

    private boolean isOfCivilians() {
        return heading != null && heading.toLowerCase(Locale.ROOT).contains("civilian");
    }

    // "Allied casualties numbered 700", "the Chadian losses"
    private boolean isNobodys(TokenRange toll) {
        return names.in(sentence, new TokenRange(Math.max(0, toll.from() - 1), toll.to()))
                .areNone();
    }

    private static boolean isOfASide(ReportedSpeech speech) {
        return !speech.isNamedBehind()
                && speech.speakers() != null
                && speech.speakers().stream().allMatch(speaker -> speaker.side() != null);
    }

    private boolean namesPeople(TokenRange words) {
        return IntStream.range(words.from(), words.to())
                .filter(i -> !sentence.is(i, "of"))
                .anyMatch(i -> PeopleReader.read(sentence.tokens(), i).areNamed());
    }
}
