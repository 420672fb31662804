package org.conflictevents.reading.prose.victims;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conflictevents.reading.language.Countries;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.model.ClaimantReading;
import org.conflictevents.reading.prose.claim.CandidateClaim;
import org.conflictevents.reading.prose.claim.VictimAttribution;
import org.conflictevents.reading.prose.loss.Loss;
import org.conflictevents.reading.prose.loss.TollPhrase;
import org.conflictevents.reading.prose.sentence.People;
import org.conflictevents.reading.prose.sentence.PeopleReader;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.speech.ReportedSpeech;
import org.conflictevents.reading.prose.speech.Topic;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.Victims;
import org.jspecify.annotations.Nullable;

/**
 * Whose casualties a figure counts that no words beside it tell: "Amnesty International put the death toll at 54" is
 * everybody's, or nobody tells whose, where no side is spoken of; under "Civilian casualties" it is theirs, as are "21,000
 * had died" and "21,000 people were killed"; behind others' losses "Smith gave 18 killed" is of the same people.
 *
 * @param heading of the section; null for the lead
 * @param earlier what the prose before it claims
 * @param line of the paragraph
 * @param topic the side that the sentence before is about; null where it is about none
 */
public record BareFigure(
        Sentence sentence,
        NamedSides names,
        @Nullable String heading,
        List<ClaimReading> earlier,
        int line,
        @Nullable Topic topic) {

    private static final int SUM_REACH = 3;

    /** Those of whom the words beside the figure tell; where they leave that open, those whom it means by itself. */
    public VictimAttribution orElse(
            VictimAttribution whose, Loss loss, @Nullable ReportedSpeech speech, @Nullable CandidateClaim previous) {
        boolean unknown = whose.equals(VictimAttribution.UNKNOWN);
        boolean unnamed = loss.headcount().people().kind() == People.Kind.UNNAMED;
        boolean people = whose.victims() == Victims.UNKNOWN;
        if (people && isOfCivilians() || (people || unknown && unnamed) && areDisplaced(loss) || isOfANation(loss)) {
            return VictimAttribution.victims(Victims.CIVILIANS);
        }
        if (loss.form() != Loss.Form.TOLL) {
            return unknown ? ofNoToll(loss, speech, previous) : whose;
        }
        VictimAttribution same = (unknown || people) && speech != null && before().isRevised(speech)
                ? ofThoseBefore(loss, speech)
                : whose;
        return same.doubt() == null && !same.equals(whose) ? same : ofToll(whose, loss, speech, previous);
    }

    private VictimAttribution ofNoToll(Loss loss, @Nullable ReportedSpeech speech, @Nullable CandidateClaim previous) {
        boolean unnamed = loss.headcount().people().kind() == People.Kind.UNNAMED;
        boolean passive = loss.form() == Loss.Form.TERM_BEHIND || loss.form() == Loss.Form.NOUN_BEFORE;
        if (unnamed && isOfCivilians()) {
            return read(loss, speech);
        }
        if (!passive || previous != null) {
            return VictimAttribution.UNKNOWN;
        }
        // "The British lost 21 officers. Eight officers and 169 men were wounded"
        boolean goesOn = !unnamed && isOfSoldiers(loss, speech);
        return unnamed ? told(loss, speech) : goesOn ? ofThoseBefore(loss, speech) : VictimAttribution.UNKNOWN;
    }

    private VictimAttribution ofToll(
            VictimAttribution whose, Loss loss, @Nullable ReportedSpeech speech, @Nullable CandidateClaim previous) {
        boolean unknown = whose.equals(VictimAttribution.UNKNOWN);
        boolean others = previous == null
                && whose.victims() != Victims.CIVILIANS
                && paragraph()
                        .anyMatch(claim -> claim.subject().side() == null
                                && claim.subject().type() == loss.type());
        VictimAttribution toll =
                unknown || others && speech != null && isOfSpeakerAlone(loss, speech) ? read(loss, speech) : whose;
        List<ClaimantReading> lastSpeakers = before().lastSpeakers();
        boolean goesOn = unknown
                && toll.doubt() != null
                && speech != null
                && !lastSpeakers.isEmpty()
                && lastSpeakers.equals(speech.speakers());
        return goesOn ? ofThoseBefore(loss, speech) : toll;
    }

    private boolean isOfSoldiers(Loss loss, @Nullable ReportedSpeech speech) {
        People people = loss.headcount().people();
        boolean soldiers = people.kind() == People.Kind.PART
                || people.kind() == People.Kind.SOLDIERS
                || people.kind() == People.Kind.FIGHTERS;
        TokenRange words = people.words();
        // nor are "the attackers" who was told of last, and "nine of its fighters" that the CSP speaks of are the CSP's
        return soldiers
                && !ProseWords.ATTACKERS.in(sentence.tokens(), words.from(), words.to())
                && !ProseWords.DEFENDERS.in(sentence.tokens(), words.from(), words.to())
                && (speech == null || speech.isOfNoSide() && !people.own())
                && names.in(sentence, words).areNone();
    }

    // "40,000 people were displaced"
    private boolean areDisplaced(Loss loss) {
        return loss.type() == CasualtyType.OTHER
                && !ProseWords.EVACUATED.in(
                        sentence.tokens(), loss.words().from(), loss.words().to());
    }

    // "4,500 Armenians were displaced"
    private boolean isOfANation(Loss loss) {
        TokenRange people = loss.headcount().people().words();
        PhraseTable.Match<String> nation = Countries.at(sentence.tokens(), people.from());
        return nation != null && nation.next() == people.to() && sentence.begins(ProseWords.DISPLACED, loss.term());
    }

    // a paragraph is a line
    private Stream<ClaimReading> paragraph() {
        return earlier.stream().filter(claim -> claim.line() == line);
    }

    private ThoseBefore before() {
        return new ThoseBefore(sentence, names, paragraph().toList(), topic);
    }

    // "Smith reported that the French had 12 killed. Jones said that 18 were killed"
    private VictimAttribution told(Loss loss, @Nullable ReportedSpeech speech) {
        if (topic != null && topic.losses() || paragraph().findAny().isPresent()) {
            return ofThoseBefore(loss, speech);
        }
        boolean sided = earlier.stream().anyMatch(claim -> claim.subject().side() != null)
                && earlier.stream().noneMatch(claim -> claim.subject().victims() == Victims.UNKNOWN);
        // "the rebels gave a new figure of 305 killed"
        int figure = loss.words().from();
        boolean sum = speech != null && ProseWords.SUM_NOUN.in(sentence.tokens(), figure - SUM_REACH, figure);
        // but not "gave 7 killed and 33 wounded for the 2nd Battalion"
        boolean all = speech != null
                && speech.isOfMonitors()
                && !ProseWords.AMONG_BEHIND.in(sentence.tokens(), loss.words().to(), until(loss, ","));
        return (all || sum) && !sided ? read(loss, speech) : VictimAttribution.UNKNOWN;
    }

    private VictimAttribution ofThoseBefore(Loss loss, @Nullable ReportedSpeech speech) {
        // "500 English dead" of a fight of other peoples
        return names.areOfStrangers(sentence, loss.words()) || isToldOfASide(loss, speech, ";")
                ? VictimAttribution.UNKNOWN
                : before().victims(loss, speech);
    }

    private int until(Loss loss, String sign) {
        int end = loss.words().to();
        return sentence.next(sign, end, sentence.clauseEnd(end));
    }

    // up to a sign behind the figure
    private boolean isToldOfASide(Loss loss, @Nullable ReportedSpeech speech, String sign) {
        int start = sentence.clauseStart(loss.words().from());
        int end = until(loss, sign);
        TokenRange words = new TokenRange(toldFrom(loss, speech), end);
        return !names.in(sentence, words).sides().isEmpty()
                || ProseWords.THOSE_OF.in(sentence.tokens(), start, sentence.clauseEnd(end))
                || ProseWords.OWN_LOSS.in(sentence.tokens(), start, words.to())
                || sentence.is(loss.words().from(), "loss")
                || ProseWords.SUFFER.in(
                        sentence.tokens(), words.from(), loss.words().from())
                || speech == null && SameVictims.isOfADeed(sentence, loss)
                // "took over 1,000 prisoners"
                || sentence.begins(ProseWords.TAKE, loss.words().from() - 1)
                || namesPeople(words.until(
                        Math.max(words.from(), loss.headcount().words().from())))
                || namesPeople(new TokenRange(loss.words().to(), end));
    }

    // in its clause, behind a speaker who is named before it
    private int toldFrom(Loss loss, @Nullable ReportedSpeech speech) {
        int figure = loss.words().from();
        int start = sentence.clauseStart(figure);
        return speech == null || speech.isNamedBehind()
                ? start
                : Math.min(Math.max(start, speech.attribution().to()), figure);
    }

    private VictimAttribution read(Loss loss, @Nullable ReportedSpeech speech) {
        int from = toldFrom(loss, speech);
        // "the death toll, according to RFI, was 54"
        int said = speech == null ? 0 : speech.attribution().from();
        int behind = loss.words().to();
        int to = said > loss.words().from() ? Math.min(said, behind) : behind;
        boolean overall = ProseWords.OVERALL.in(sentence.tokens(), from, to);
        boolean aside =
                !overall && paragraph().anyMatch(claim -> claim.subject().side() != null);
        // "Allied casualties numbered 700", "estimated German losses in the battle as 1,100 killed"
        TokenRange toll = new TokenRange(Math.max(0, loss.words().from() - 1), to);
        TollPhrase losses = TollPhrase.before(sentence, loss.words().from(), from);
        int noun = losses == null ? 0 : losses.words().from();
        // "Triay mentions 4,000 casualties", "said that his ship had suffered 12 killed" are somebody's
        boolean somebodys = loss.form() == Loss.Form.TERM_BEHIND && loss.type() == CasualtyType.CASUALTIES
                || sentence.begins(ProseWords.SUFFER, loss.words().from() - 1);
        int clause = sentence.clauseStart(loss.words().from());
        if (aside
                || sentence.is(clause - 1, ";") && namesPeople(new TokenRange(0, clause - 1))
                || somebodys && !overall
                || !names.in(sentence, toll).areNone()
                || !names.in(sentence, new TokenRange(Math.max(0, noun - 1), noun))
                        .areNone()
                || ProseWords.UNIT.in(sentence.tokens(), from, to)
                || ProseWords.ARMY.in(sentence.tokens(), from, to)
                || namesPeople(new TokenRange(from, to))
                || isToldOfASide(loss, speech, ",")) {
            return VictimAttribution.UNKNOWN;
        }
        return VictimAttribution.victims(isOfCivilians() ? Victims.CIVILIANS : overall ? Victims.ALL : Victims.UNKNOWN);
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

    private boolean namesPeople(TokenRange words) {
        return IntStream.range(words.from(), words.to())
                .filter(i -> !sentence.is(i, "of"))
                .anyMatch(i -> PeopleReader.read(sentence.tokens(), i).areNamed());
    }
}
