package org.conflictevents.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lt. Gen. Morel led the column.",
                "It took c. 300 men and No. 5 Company.",
                "Troops of St. Louis came with J. F. Bach.",
                "Some 6.540 men were there, 1.5 million in all.",
                "The U.S. Army lost ten men.",
                "He left on Sept. 5 for Gao.",
                "They called it a \"victory.\" at once.",
                "Who knows? asked nobody."
            })
    void keepsOneSentenceWhole(String sentence) {
        assertThat(SentenceSplitter.sentences(sentence, new Span(0, sentence.length())))
                .hasSize(1);
    }

    @Test
    void cutsAfterStopsAndClosingQuotationMarks() {
        String text = "Ten died. \"Nobody fled.\" How many? No. They ran!  The toll was 43.";
        assertThat(SentenceSplitter.sentences(text, new Span(0, text.length())))
                .extracting(span -> span.of(text))
                .containsExactly("Ten died.", "\"Nobody fled.\"", "How many?", "No.", "They ran!", "The toll was 43.");
    }
}
