package org.conflictevents.reading.prose.speech;

import java.util.Objects;
import java.util.stream.IntStream;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.sentence.Subject;
import org.conflictevents.reading.prose.sentence.SubjectReader;
import org.jspecify.annotations.Nullable;

/**
 * A remark that names who says it: "as RFI reported", "in RFI's account".
 *
 * @param end index after the remark
 */
record Aside(Subject speaker, int end) {

    private static final int MAX_WORDS = 6;

    /** The remark that begins at an index and ends at a sign or a day; null where none does. */
    static @Nullable Aside at(AnnotatedSentence annotated, int index) {
        Sentence sentence = annotated.sentence();
        boolean as = sentence.is(index, "as") && (index == 0 || sentence.is(index - 1, ","));
        boolean in = sentence.is(index, "in") || sentence.is(index, "by");
        if (!as && !in) {
            return null;
        }
        Aside document = in ? ofSource(annotated, index) : null;
        if (document != null) {
            return document;
        }
        return IntStream.range(index + 2, Math.min(sentence.size(), index + 2 + MAX_WORDS))
                .takeWhile(last -> !sentence.tokens().get(last - 1).isSign())
                .filter(last -> last + 1 == sentence.size()
                        || sentence.tokens().get(last + 1).isSign()
                        || sentence.is(last + 1, "on") && annotated.dayAt(last + 2) != null)
                .mapToObj(last -> {
                    Subject speaker = as ? whoSays(annotated, index + 1, last) : whose(sentence, index + 1, last);
                    return speaker == null ? null : new Aside(speaker, last + 1);
                })
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    // "In Polybius, 24 died", "24 died, by the count of Smith", but not "Smith, in the history of the army, gives"
    private static @Nullable Aside ofSource(AnnotatedSentence annotated, int index) {
        Sentence sentence = annotated.sentence();
        boolean leads = sentence.clauseStart(index) == index;
        if (!leads && !sentence.is(index - 1, ",")) {
            return null;
        }
        Aside document = ofDocument(annotated, index + 1);
        Aside source = document == null && sentence.is(index, "in") ? ofAuthor(sentence, index + 1) : document;
        return source != null && (leads || source.end() >= sentence.size() - 1) ? source : null;
    }

    // "Polybius"
    private static @Nullable Aside ofAuthor(Sentence sentence, int name) {
        int end = Authors.knownEnd(sentence, name);
        boolean known = end > name
                && end < sentence.size()
                && sentence.tokens().get(end).isSign();
        return known && Authors.isKnown(sentence, name) ? new Aside(new Subject(new TokenRange(name, end)), end) : null;
    }

    // "the final report of the Military Prosecutor", "the count of Oliver Lindsay", but not "a report of 3 May", "the
    // history of the Battle of Kidal"
    private static @Nullable Aside ofDocument(AnnotatedSentence annotated, int article) {
        Sentence sentence = annotated.sentence();
        int of = article;
        while (of < sentence.size() && of - article < MAX_WORDS && !sentence.is(of, "of")) {
            of++;
        }
        int name = ProseWords.ARTICLE.skip(sentence.tokens(), of + 1);
        int end = name < sentence.size() ? new SpeakerNames(annotated).end(name) : name;
        boolean document = sentence.begins(ProseWords.ARTICLE, article) && isAccount(sentence, of - 1);
        boolean somebody = end > name
                && !annotated.isInDay(name)
                && !sentence.begins(ProseWords.EVENT, name)
                && (annotated.countsIn(end, sentence.size()) || annotated.countsIn(0, article));
        return document && somebody ? new Aside(new Subject(new TokenRange(of + 1, end)), end) : null;
    }

    // "RFI reported", but nobody in "was claimed", "later confirmed", "it was reported"
    private static @Nullable Subject whoSays(AnnotatedSentence annotated, int name, int verb) {
        boolean says =
                annotated.sentence().begins(ProseWords.VERB, verb) && !new AttributionVerbs(annotated).isPassive(verb);
        return says ? SubjectReader.read(annotated, verb, name) : null;
    }

    // "RFI's account", "Santa Anna's report", "his account"
    private static @Nullable Subject whose(Sentence sentence, int name, int noun) {
        boolean owned = sentence.tokens().get(noun - 1).isPossessive()
                ? isAccount(sentence, noun)
                : sentence.begins(ProseWords.POSSESSIVE, noun - 1) && sentence.begins(ProseWords.VIEW, noun);
        return owned ? new Subject(new TokenRange(name, noun)) : null;
    }

    private static boolean isAccount(Sentence sentence, int noun) {
        return sentence.begins(ProseWords.VIEW, noun)
                || sentence.begins(ProseWords.STATEMENT, noun)
                || sentence.begins(ProseWords.RECORD, noun);
    }
}
