package org.conflictevents.reading.prose;

import java.util.List;
import java.util.stream.IntStream;
import org.conflictevents.reading.language.Countries;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.claim.CandidateClaim;
import org.conflictevents.reading.prose.claim.Doubt;
import org.conflictevents.reading.prose.loss.Loss;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.OutcomeTerm;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.speech.AttributionVerbs;
import org.conflictevents.reading.prose.speech.ReportedSpeech;
import org.jspecify.annotations.Nullable;

/** Tells which speech of a sentence a figure belongs to, and where it is not clear who gives it. */
final class SpeakerRules implements DoubtRule {

    private static final int IMPERSONAL_REACH = 6;

    private final AnnotatedSentence annotated;
    private final Sentence sentence;
    private final AttributionVerbs verbs;
    private final List<ReportedSpeech> speeches;

    /**
     * @param speeches of the sentence
     */
    SpeakerRules(AnnotatedSentence annotated, List<ReportedSpeech> speeches) {
        this.annotated = annotated;
        this.sentence = annotated.sentence();
        this.verbs = new AttributionVerbs(annotated);
        this.speeches = speeches;
    }

    /** Who gives a figure; null for the narrator. Of several speeches the last counts, those named before it first. */
    @Nullable
    ReportedSpeech speechOf(Loss loss) {
        // "Wavrin [estimated 300] British killed"
        int figure = loss.headcount().figure().next() - 1;
        ReportedSpeech found = null;
        for (ReportedSpeech speech : speeches) {
            boolean nearer = found == null || found.isNamedBehind() || !speech.isNamedBehind();
            found = speech.said().contains(figure) && nearer ? speech : found;
        }
        return found;
    }

    @Override
    public @Nullable Doubt doubt(CandidateClaim claim) {
        boolean unclear = claim.speech() == null
                ? isSaidByUnknown(claim.loss().words())
                        || followsSpeech(claim.loss().words())
                        || isQuoted(claim.loss().headcount().figure().first())
                        || isOfSource(claim.loss().words())
                        || isHeadedByName(claim.loss().words().from())
                : claim.speech().speakers() == null || claim.speakers().size() > 1 && isOfOneOfThem();
        return unclear ? Doubt.SPEAKER_UNKNOWN : null;
    }

    // "what the minister called \"a massacre of 58 innocents\""
    private boolean isQuoted(int figure) {
        return sentence.isQuoteOpenIn(0, figure);
    }

    // "Western diplomats settled for 3,000 dead", "left 200 dead by the agency's reckoning", "Laar's estimate is 300"
    private boolean isOfSource(TokenRange words) {
        TokenRange clause = sentence.clause(words);
        return IntStream.range(clause.from(), clause.to())
                .filter(i -> !words.contains(i))
                .anyMatch(i -> sentence.begins(ProseWords.SOURCE, i)
                        || sentence.begins(ProseWords.SUM_NOUN, i) && sentence.ownerOf(i) >= 0
                        || sentence.begins(ProseWords.COUNTED, i) && !verbs.isPassive(i));
    }

    // "Glantz: 65,000 Germans killed", but not "Casualties: 300 dead"
    private boolean isHeadedByName(int figure) {
        int colon = 0;
        while (colon < figure && annotated.tokens().get(colon).isCapitalised()) {
            colon++;
        }
        return colon > 0
                && colon < figure
                && sentence.is(colon, ":")
                && OutcomeTerm.at(annotated.tokens(), 0) == null
                && Countries.at(annotated.tokens(), 0) == null
                && !sentence.begins(ProseWords.TOTAL, 0);
    }

    // "Smith and Jones, respectively, gave 10 killed and 14 killed"
    private boolean isOfOneOfThem() {
        return annotated.tokens().stream().anyMatch(token -> token.is("respectively"));
    }

    // "reports emerged that", but not "it was reported that", which names nobody
    private boolean isSaidByUnknown(TokenRange words) {
        for (int i = sentence.clauseStart(words.from()); i < words.from(); i++) {
            // "that day", "in that battle", "a raid that resulted in the deaths of", "in the action that followed"
            if (sentence.is(i, "that")
                    && !annotated.isInDay(i)
                    && !sentence.begins(ProseWords.SO_FAR, i - 1)
                    && !sentence.begins(ProseWords.EVENT, i + 1)
                    && !isRelative(i)
                    && !sentence.begins(ProseWords.EVENT, i - 1)) {
                boolean passive = sentence.begins(ProseWords.VERB, i - 1) && verbs.isPassive(i - 1);
                return !passive && !isImpersonal(i);
            }
        }
        return false;
    }

    // "a raid that also resulted in", "the brigade that defended it"
    private boolean isRelative(int that) {
        int verb = that + 1;
        while (sentence.begins(ProseWords.BETWEEN, verb)) {
            verb++;
        }
        return sentence.begins(ProseWords.EVENT_LEFT, verb)
                || verb < annotated.tokens().size()
                        && annotated.tokens().get(verb).lower().endsWith("ed")
                        && OutcomeTerm.at(annotated.tokens(), verb) == null;
    }

    // "it was assessed that", "it later emerged that", "it is believed by historians that": nobody who could be named
    private boolean isImpersonal(int that) {
        for (int i = that - 1; i >= Math.max(0, that - IMPERSONAL_REACH); i--) {
            boolean tells = sentence.is(i + 1, "is") || sentence.is(i + 1, "was") || sentence.is(i + 1, "has");
            if (sentence.is(i, "it") && (tells || ProseWords.EMERGE.in(annotated.tokens(), i + 1, that))) {
                return true;
            }
        }
        return false;
    }

    // "the army said that 12 were killed, but locals buried 30 dead"
    private boolean followsSpeech(TokenRange words) {
        return speeches.stream().anyMatch(speech -> speech.attribution().from() < words.from());
    }
}
