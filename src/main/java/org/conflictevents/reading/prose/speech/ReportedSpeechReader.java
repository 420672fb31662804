package org.conflictevents.reading.prose.speech;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.model.ClaimantReading;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.Day;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.sentence.Subject;
import org.conflictevents.reading.prose.sentence.SubjectReader;
import org.jspecify.annotations.Nullable;

/** Finds who says what in a sentence: "ISGS claimed that …", "according to SOHR, …", "…, the army said". */
public final class ReportedSpeechReader {

    private final AnnotatedSentence annotated;
    private final Sentence sentence;
    private final List<Token> tokens;
    private final AttributionVerbs verbs;
    private final SpeechDays days;
    private final SpeakerNames names;
    private final SpeechReach reach;
    private final List<ReportedSpeech> speeches = new ArrayList<>();
    private final SpeakersOfSentence speakers;
    private final Sayings sayings;

    private ReportedSpeechReader(AnnotatedSentence annotated, Speakers speakers, @Nullable ReportedSpeech before) {
        this.annotated = annotated;
        this.sentence = annotated.sentence();
        this.tokens = annotated.tokens();
        this.verbs = new AttributionVerbs(annotated);
        this.days = new SpeechDays(annotated);
        this.names = new SpeakerNames(annotated);
        this.reach = new SpeechReach(annotated);
        this.speakers = new SpeakersOfSentence(annotated, speakers, before, speeches);
        this.sayings = new Sayings(annotated, this.speakers, days, reach);
    }

    /**
     * The speeches in the order of the sentence.
     *
     * @param before the speech of the sentence before, of which "they also claimed" goes on; null where there was none
     */
    public static List<ReportedSpeech> read(
            AnnotatedSentence sentence, Speakers speakers, @Nullable ReportedSpeech before) {
        return new ReportedSpeechReader(sentence, speakers, before).read();
    }

    private List<ReportedSpeech> read() {
        for (int i = 0; i < tokens.size(); i++) {
            int name = ProseWords.BEFORE.skip(tokens, i);
            Aside aside = Aside.at(annotated, i);
            if (name > i && names.maySay(i, name)) {
                i = addAccording(i, name) - 1;
            } else if (aside != null) {
                addAside(i, aside);
                i = aside.end() - 1;
            } else if (sentence.is(i, "by") && verbs.areBehindEstimate(i) && names.end(i + 1) > i + 1) {
                int end = names.end(i + 1);
                addBehind(named(i + 1, end), new TokenRange(i, end), days.behind(end));
            } else if (verbs.isGoingOn(i)) {
                addGoingOn(i, i + 1);
            } else if (!speeches.isEmpty() && names.giverEnd(i) > i) {
                addGiver(i + 1, names.giverEnd(i));
            } else if (sentence.is(i, "of") && verbs.areEstimates(i)) {
                addGiver(i - 2, i);
            } else if (sentence.begins(ProseWords.QUOTING, i) && !verbs.isPassive(i)) {
                i = addQuoted(i);
            } else if (verbs.isAt(i)) {
                addVerb(i);
            } else if (sayings.areFigures(i)) {
                addBefore(sayings.figures(i));
            } else if (sayings.beginAt(i)) {
                addBefore(sayings.read(i));
            }
        }
        if (sentence.begins(ProseWords.PART, 0)) {
            addGoingOn(0, 0);
        }
        return speeches;
    }

    // "Thai estimates [of]", "and General Montgomery [between 200 and 500]"
    private void addGiver(int from, int to) {
        addBefore(new ReportedSpeech(named(from, to), reach.following(to), new TokenRange(from, to), null));
    }

    private @Nullable List<ClaimantReading> named(int from, int to) {
        return speakers.of(new Subject(new TokenRange(from, to)));
    }

    // "According to SOHR, …", "…, according to SOHR", "reported by SOHR that …", "estimated by SOHR at 300 dead"
    private int addAccording(int leadIn, int name) {
        int end = names.end(name);
        // "Malian claims of 30 dead" are read at the "of"
        if (end == name) {
            return leadIn + 1;
        }
        List<ClaimantReading> claimants = named(name, end);
        TokenRange attribution = new TokenRange(leadIn, end);
        TokenRange aside = names.aside(attribution);
        if (aside != null) {
            speeches.add(new ReportedSpeech(claimants, aside, attribution, days.behind(end)));
        } else if (names.leads(leadIn, end, lastEnd())) {
            addBefore(new ReportedSpeech(claimants, reach.led(end), attribution, days.around(attribution)));
        } else {
            addBehind(claimants, attribution, days.behind(end));
        }
        return end;
    }

    // "As RFI reported, 24 …", "24 …, as RFI reported", "In RFI's account, 24 …"
    private void addAside(int from, Aside aside) {
        List<ClaimantReading> claimants = speakers.of(aside.speaker());
        TokenRange attribution = new TokenRange(from, aside.end());
        if (from == sentence.clauseStart(from)) {
            addBefore(new ReportedSpeech(claimants, reach.led(aside.end()), attribution, days.before(from)));
        } else {
            addBehind(claimants, attribution, days.behind(aside.end()));
        }
    }

    // behind "The army gave 90 casualties": "This toll was later raised to 95", "Of these, 35 were killed"
    private void addGoingOn(int from, int to) {
        ReportedSpeech before = speakers.before();
        if (before != null && speeches.isEmpty()) {
            LocalDate day = annotated.days().stream()
                    .map(Day::exact)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            TokenRange said = new TokenRange(to, sentence.size());
            addBefore(new ReportedSpeech(before.speakers(), said, new TokenRange(from, to), day));
        }
    }

    /** A speech whose speaker is named before it; what was said so far ends there. */
    private void addBefore(ReportedSpeech added) {
        int start = added.attribution().from();
        speeches.replaceAll(speech -> speech.isNamedBehind() ? speech : speech.until(start));
        speeches.add(added);
    }

    private void addBehind(@Nullable List<ClaimantReading> claimants, TokenRange attribution, @Nullable LocalDate day) {
        int from = Math.max(sentence.clauseStart(attribution.from()), lastEnd());
        speeches.add(new ReportedSpeech(claimants, new TokenRange(from, attribution.from()), attribution, day));
    }

    private int lastEnd() {
        return speeches.stream()
                .mapToInt(speech -> speech.attribution().to())
                .max()
                .orElse(0);
    }

    // "The Malian army claimed on November 18 that", "They also claimed that", "…, the ministry said"
    private void addVerb(int verb) {
        Subject subject = SubjectReader.read(annotated, verb, lastEnd());
        if (subject == null) {
            // "… and claimed that", "A report by Amnesty International found that", "AFP, citing witnesses, said"
            int end = sentence.is(verb - 1, ",") ? verb - 1 : verb;
            boolean joined = sentence.is(verb - 1, "and") || sentence.is(verb - 1, "but");
            if (!speeches.isEmpty() && (joined || end == lastEnd())) {
                addBefore(sayings.read(verb));
            } else {
                addUnknown(verb);
            }
            return;
        }
        if (ProseWords.NO_SPEAKER.in(
                tokens, subject.name().from(), subject.name().to())) {
            return;
        }
        LocalDate day = days.of(subject, verb);
        ReportedSpeech last = speakers.antecedent(subject);
        // but of "they later said" it is not known
        boolean later = ProseWords.LATER_THAT_DAY.in(tokens, subject.name().to(), verb);
        day = day == null && last != null && !later ? last.day() : day;
        day = day == null ? enclosing(subject, verb) : day;
        TokenRange attribution = new TokenRange(subject.name().from(), verb + 1);
        if (isBehind(verb, subject)) {
            addBehind(speakers.of(subject), attribution, day);
            return;
        }
        // "ISGS claimed the attack" says nothing of figures, "ISGS said the attack killed 24" does
        boolean otherwise = sentence.begins(ProseWords.OTHERWISE, verb + 1) && !sentence.is(verb, "said");
        TokenRange said = otherwise ? new TokenRange(verb + 1, verb + 1) : reach.following(verb + 1);
        addBefore(new ReportedSpeech(speakers.of(subject), said, attribution, day));
    }

    // "On 25 November the army reported that the Red Cross had found 40 bodies"
    private @Nullable LocalDate enclosing(Subject subject, int verb) {
        if (speeches.isEmpty()) {
            return null;
        }
        ReportedSpeech last = speeches.get(speeches.size() - 1);
        boolean within = last.said().contains(subject.name().from())
                && sentence.is(last.attribution().to(), "that")
                && sentence.is(verb - 1, "had");
        return within ? last.day() : null;
    }

    // "12 soldiers were killed, said the army"; else a verb without a speaker makes what follows uncertain
    private void addUnknown(int verb) {
        int end = names.end(verb + 1);
        boolean inverted = verb > 0
                && tokens.get(verb - 1).isSign()
                && !sentence.is(verb - 1, "(")
                && end > verb + 1
                && !annotated.countsIn(verb, end);
        if (inverted && annotated.countsIn(0, verb)) {
            addBehind(named(verb + 1, end), new TokenRange(verb, end), days.behind(end));
        } else if (!sentence.begins(ProseWords.DETERMINER, verb - 1) && !verbs.isOfAToll(verb)) {
            addBefore(new ReportedSpeech(null, reach.following(verb + 1), new TokenRange(verb, verb + 1), null));
        }
    }

    /** Index of the last word of "AIB quoted a military source as saying", or of the verb where nothing is quoted. */
    private int addQuoted(int verb) {
        int end = names.end(verb + 1);
        int saying = sentence.is(end, "as") ? end + 1 : end - 1;
        end = Math.min(end, saying);
        if (end <= verb + 1 || !sentence.is(saying, "saying")) {
            return verb;
        }
        Subject medium = SubjectReader.read(annotated, verb, lastEnd());
        LocalDate day = medium == null ? null : days.of(medium, verb);
        List<ClaimantReading> claimants = named(verb + 1, end);
        addBefore(new ReportedSpeech(claimants, reach.following(saying + 1), new TokenRange(verb, saying + 1), day));
        return saying;
    }

    // "30 soldiers were killed, the army said"
    private boolean isBehind(int verb, Subject subject) {
        int first = subject.name().from();
        boolean cut = first > 0 && ",”\"’'".contains(tokens.get(first - 1).text());
        // "14 were killed, the army told RFI, and 30 wounded"
        int behind = verbs.afterHearers(verb);
        boolean aside = sentence.is(behind, ",") && sentence.is(behind + 1, "and");
        return cut
                && (aside || !annotated.countsIn(verb, tokens.size()))
                && annotated.countsIn(0, first)
                && !sentence.is(verb + 1, "that");
    }
}
