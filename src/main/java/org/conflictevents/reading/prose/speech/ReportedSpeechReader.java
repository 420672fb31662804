package org.conflictevents.reading.prose.speech;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.model.ClaimantReading;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.sentence.Subject;
import org.conflictevents.reading.prose.sentence.SubjectReader;
import org.jspecify.annotations.Nullable;

/** Finds who says what in a sentence: "ISGS claimed that …", "according to SOHR, …", "…, the army said". */
public final class ReportedSpeechReader {

    private final AnnotatedSentence told;
    private final Sentence sentence;
    private final List<Token> tokens;
    private final Speakers speakers;
    private final @Nullable ReportedSpeech before;
    private final SpeechDays days;
    private final List<ReportedSpeech> speeches = new ArrayList<>();

    /**
     * @param before the speech of the sentence before, of which "they also claimed" goes on; null where there was none
     */
    public ReportedSpeechReader(AnnotatedSentence told, Speakers speakers, @Nullable ReportedSpeech before) {
        this.told = told;
        this.sentence = told.sentence();
        this.tokens = told.tokens();
        this.speakers = speakers;
        this.before = before;
        this.days = new SpeechDays(told);
    }

    /** In the order of the sentence. */
    public List<ReportedSpeech> speeches() {
        SpeechVerbs verbs = new SpeechVerbs(told);
        for (int i = 0; i < tokens.size(); i++) {
            int name = ProseWords.BEFORE.skip(tokens, i);
            if (name > i) {
                i = addAccording(i, name) - 1;
            } else if (ProseWords.QUOTING.beginAt(tokens, i)) {
                addQuoted(i);
            } else if (verbs.isAt(i)) {
                addVerb(i);
            } else if (ProseWords.SAYING.beginAt(tokens, i) && sentence.is(i - 1, ",")) {
                addSaying(i);
            }
        }
        return speeches;
    }

    // "According to SOHR, …", "…, according to SOHR", "reported by SOHR that …"
    private int addAccording(int words, int name) {
        AccordingToReader reader = new AccordingToReader(told);
        int end = reader.nameEnd(name);
        if (end == name) {
            return name;
        }
        boolean leads = reader.leads(words) || sentence.is(end, "that");
        LocalDate day = leads ? days.before(words) : days.behind(end);
        int from = leads ? end : Math.max(sentence.clauseStart(words), lastEnd());
        if (leads) {
            close(words);
        }
        add(claimants(new Subject(name, end, end)), from, leads ? end(end) : words, day, words, end);
        return end;
    }

    private int lastEnd() {
        return speeches.stream().mapToInt(ReportedSpeech::wordsEnd).max().orElse(0);
    }

    /** What was said so far ends where somebody else begins. */
    private void close(int end) {
        speeches.replaceAll(speech -> speech.isBehind() ? speech : speech.until(end));
    }

    /** Where a speech ends: with its clause, unless the next one goes on counting: "…, while seventeen were killed". */
    private int end(int from) {
        int at = sentence.clauseEnd(from);
        while (at < tokens.size() && told.countsIn(at + 1, at + 3) && !sentence.is(at, ";")) {
            at = sentence.clauseEnd(at + 1);
        }
        return at;
    }

    private void add(
            @Nullable List<ClaimantReading> claimants,
            int from,
            int to,
            @Nullable LocalDate day,
            int words,
            int wordsEnd) {
        List<ClaimantReading> known = claimants == null ? List.of() : claimants;
        speeches.add(new ReportedSpeech(known, claimants != null, from, to, day, words, wordsEnd));
    }

    // "The Malian army claimed on November 18 that", "They also claimed that", "…, the ministry said"
    private void addVerb(int verb) {
        Subject subject = new SubjectReader(told).before(verb, lastEnd());
        if (subject == null && sentence.is(verb - 1, "and") && !speeches.isEmpty()) {
            addSaying(verb);
            return;
        }
        if (subject == null) {
            addUnknown(verb);
            return;
        }
        LocalDate day = days.of(subject, verb);
        ReportedSpeech last = isAll(ProseWords.PRONOUN, subject) ? antecedent() : null;
        day = day == null && last != null ? last.day() : day;
        List<ClaimantReading> claimants = claimants(subject);
        if (isBehind(verb, subject)) {
            int from = Math.max(sentence.clauseStart(subject.from()), lastEnd());
            add(claimants, from, subject.from(), day, subject.from(), verb + 1);
            return;
        }
        close(subject.from());
        boolean otherwise = ProseWords.OTHERWISE.beginAt(tokens, verb + 1);
        add(claimants, verb + 1, otherwise ? verb + 1 : end(verb + 1), day, subject.from(), verb + 1);
    }

    // "12 soldiers were killed, said the army"; else a verb without a speaker makes what follows uncertain
    private void addUnknown(int verb) {
        int end = new AccordingToReader(told).nameEnd(verb + 1);
        boolean inverted = verb > 0 && tokens.get(verb - 1).isSign() && end > verb + 1 && !told.countsIn(verb, end);
        if (inverted && told.countsIn(0, verb)) {
            int from = Math.max(sentence.clauseStart(verb), lastEnd());
            add(claimants(new Subject(verb + 1, end, end)), from, verb, days.behind(end), verb, end);
        } else if (verb == 0 || !ProseWords.DETERMINER.beginAt(tokens, verb - 1)) {
            close(verb);
            add(null, verb + 1, end(verb + 1), null, verb, verb + 1);
        }
    }

    // "AIB quoted a military source as saying that 40 jihadists had been killed"
    private void addQuoted(int verb) {
        int end = new AccordingToReader(told).nameEnd(verb + 1);
        if (end > verb + 1 && sentence.is(end, "as") && sentence.is(end + 1, "saying")) {
            close(verb);
            Subject medium = new SubjectReader(told).before(verb, lastEnd());
            LocalDate day = medium == null ? null : days.of(medium, verb);
            add(claimants(new Subject(verb + 1, end, end)), end + 2, end(end + 2), day, verb, end + 2);
        }
    }

    // "ISGS claimed responsibility, saying that its fighters killed more than 100 soldiers", "… and claimed that"
    private void addSaying(int word) {
        ReportedSpeech last = speeches.isEmpty() ? null : speeches.get(speeches.size() - 1);
        close(word);
        boolean understood = last != null && last.understood();
        LocalDate day = last == null ? null : last.day();
        add(understood ? last.speakers() : null, word + 1, end(word + 1), day, word, word + 1);
    }

    private @Nullable List<ClaimantReading> claimants(Subject subject) {
        if (isAll(ProseWords.NOBODY, subject)) {
            return List.of();
        }
        if (isAll(ProseWords.PRONOUN, subject)) {
            ReportedSpeech last = antecedent();
            return last == null || !last.understood() || last.speakers().isEmpty() ? null : last.speakers();
        }
        return speakers.of(sentence, subject);
    }

    /**
     * Whose words "it said" goes on with: the speaker before in the sentence, else that of the sentence before; of "In a
     * statement that AP reported, it said" not the one in the relative clause.
     */
    private @Nullable ReportedSpeech antecedent() {
        for (int i = speeches.size() - 1; i >= 0; i--) {
            int words = speeches.get(i).words();
            if (!sentence.is(words - 1, "that") && !sentence.is(words - 1, "which")) {
                return speeches.get(i);
            }
        }
        return before;
    }

    private boolean isAll(ProseWords words, Subject subject) {
        return words.skip(tokens, subject.from()) == subject.to();
    }

    // "30 soldiers were killed, the army said"
    private boolean isBehind(int verb, Subject subject) {
        int sign = subject.from() - 1;
        boolean cut = sentence.is(sign, ",") || sentence.is(sign, "”") || sentence.is(sign, "\"");
        return cut
                && !told.countsIn(verb, tokens.size())
                && told.countsIn(0, subject.from())
                && !sentence.is(verb + 1, "that");
    }
}
