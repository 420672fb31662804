package org.conflictevents.reading.prose.victims;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.language.Tokenizer;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.model.ClaimantReading;
import org.conflictevents.reading.party.ClaimantResolver;
import org.conflictevents.reading.prose.claim.Doubt;
import org.conflictevents.reading.prose.claim.VictimAttribution;
import org.conflictevents.reading.prose.loss.Loss;
import org.conflictevents.reading.prose.sentence.People;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.speech.ReportedSpeech;
import org.conflictevents.reading.prose.speech.Topic;
import org.jspecify.annotations.Nullable;

/**
 * Those whose losses a paragraph tells before a figure that goes on from them: "Malian troops had 24 killed. RFI gave 25
 * killed".
 *
 * @param paragraph what the paragraph claims before the sentence
 * @param topic the side that the sentence before is about; null where it is about none
 */
record ThoseBefore(
        Sentence sentence,
        NamedSides names,
        List<ClaimReading> paragraph,
        @Nullable Topic topic) {

    private static final int AT_REACH = 5;

    List<ClaimantReading> lastSpeakers() {
        return paragraph.stream()
                .reduce((first, last) -> last)
                .map(ClaimReading::claimedBy)
                .orElse(List.of());
    }

    /** Those whose casualties a figure counts, where it goes on from them; not certain where it may not. */
    VictimAttribution victims(Loss loss, @Nullable ReportedSpeech speech) {
        VictimAttribution whose = told();
        Set<Integer> told = names.in(
                        sentence,
                        new TokenRange(0, sentence.clauseStart(loss.words().from())))
                .sides();
        // "AFP reported 72 dead. Of these, 10 were officers" may be of AFP or not
        if (speech == null && !lastSpeakers().isEmpty() && areSome()) {
            return VictimAttribution.doubtful(Doubt.SPEAKER_UNKNOWN);
        }
        return goesOn(whose, loss, speech)
                        && !mayBeOfAnybody(loss)
                        && !areOtherSoldiers(loss.headcount().people(), whose)
                        && (told.isEmpty() || whose.side() != null && told.contains(whose.side()))
                        && !new EventTolls(sentence, names).areTold(loss)
                        && (topic == null || isNoOther(topic.side(), whose.side()))
                ? whose
                : VictimAttribution.UNKNOWN;
    }

    // "Of these, 10 were officers"
    private boolean areSome() {
        return sentence.begins(ProseWords.PART, 0);
    }

    // those whose losses the sentence before tells, or all of the paragraph
    private VictimAttribution told() {
        Set<VictimAttribution> before = paragraph.stream()
                .map(claim -> claim.subject().victims())
                .map(victims -> victims == null ? VictimAttribution.UNKNOWN : VictimAttribution.victims(victims))
                .collect(Collectors.toSet());
        return topic != null && topic.losses()
                ? VictimAttribution.side(topic.side())
                : before.size() == 1 ? before.iterator().next() : VictimAttribution.UNKNOWN;
    }

    private boolean goesOn(VictimAttribution whose, Loss loss, @Nullable ReportedSpeech speech) {
        List<ClaimReading> same = paragraph.stream()
                .filter(claim -> Objects.equals(claim.subject().side(), whose.side()))
                .toList();
        boolean counted = same.stream().anyMatch(claim -> claim.subject().type() == loss.type());
        return speech == null || areSome()
                ? !counted
                : isRevised(speech) || (same.isEmpty() || speaksOf(whose.side(), speech)) && !isOfItsOwn(speech);
    }

    // "Bavarian regimental histories record 501 killed" may be of Bavarians, "the 1st Division reported" is of that
    private static boolean isOfItsOwn(ReportedSpeech speech) {
        return speech.speakers() != null
                && speech.speakers().stream()
                        .filter(speaker -> speaker.side() == null)
                        .map(ClaimantReading::name)
                        .anyMatch(name ->
                                ClaimantResolver.nationOfRecord(name) != null || isUnit(Tokenizer.tokens(name)));
    }

    private static boolean isUnit(List<Token> name) {
        return ProseWords.UNIT.in(name, 0, name.size());
    }

    // "210 Houthis died. Medics said that 70 soldiers and tribal fighters died", "250 militants died. It said that 20
    // soldiers had died"
    private boolean areOtherSoldiers(People people, VictimAttribution whose) {
        boolean soldiers = people.kind() == People.Kind.SOLDIERS
                || sentence.is(people.words().from(), "soldiers");
        return new SideOfKind(sentence, names).isNot(whose.side(), people.words())
                || soldiers
                        && paragraph.stream()
                                .map(claim -> Tokenizer.tokens(claim.figure().text()))
                                .anyMatch(words -> ProseWords.IRREGULARS.in(words, 0, words.size())
                                        || ProseWords.REBEL_FIGHTERS.in(words, 0, words.size()));
    }

    // "30 bodies were buried" may be of anybody, as is "80 dead: 65 civilians and 15 soldiers"
    private boolean mayBeOfAnybody(Loss loss) {
        return ProseWords.BODIES.in(
                        sentence.tokens(), loss.words().from(), loss.words().to())
                || sentence.is(loss.words().to(), ":")
                || sentence.is(loss.words().to() + 1, ":")
                // "dozens of dead on the side of the army"
                || ProseWords.SIDE_NOUN.in(
                        sentence.tokens(),
                        loss.words().to(),
                        sentence.clauseEnd(loss.words().to()));
    }

    /**
     * Whether it gives another figure for one given before: "This toll was raised to 12", "The army raised the toll to 12",
     * "The army put it at 12".
     */
    boolean isRevised(ReportedSpeech speech) {
        int said = speech.attribution().to();
        // "put it at 12", "put them higher, at 12"
        return sentence.begins(ProseWords.PRONOUN, said) && sentence.next("at", said, said + AT_REACH) < said + AT_REACH
                || sentence.begins(ProseWords.REVISED, speech.attribution().from())
                || sentence.begins(ProseWords.REVISED, said - 1);
    }

    // "Company casualties were 428 killed. Those of the Marathas are not known. Despatches give 1,200 dead"
    private boolean isNoOther(Integer about, @Nullable Integer side) {
        return about.equals(side) || lastSpeakers().stream().anyMatch(speaker -> about.equals(speaker.side()));
    }

    private boolean speaksOf(@Nullable Integer side, ReportedSpeech speech) {
        return speech.speakers() != null
                && (ProseWords.BOAST.in(
                                sentence.tokens(),
                                speech.attribution().from(),
                                speech.attribution().to())
                        || speech.speakers().stream()
                                .allMatch(speaker ->
                                        speaker.side() == null || speaker.side().equals(side)));
    }
}
