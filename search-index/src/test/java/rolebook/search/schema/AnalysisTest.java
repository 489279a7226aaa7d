package rolebook.search.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnalysisTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    launch🚀              | launch
                    👩‍💻developer 😀pricing | developer pricing
                    pri\u0301cing         | pricing
                    pri\u00ADcing \u200Blaunch | pricing launch
                    ＡＢＣ ﬁt              | abc fit
                    S.L.A. (K.P.I.)       | sla kpi
                    PMs, CPO's            | pm cpo
                    שלום עולם             | שלום עולם
                    """)
    void wordsAreReadWithoutWhatIsNoPartOfThem(String text, String words) throws IOException {
        assertThat(String.join(" ", words(text))).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} characters")
    @ValueSource(ints = {256, 300, 1_000, 100_000})
    void whatIsTooLongForAWordIsLeftOutAndNotCutIntoWords(int length) throws IOException {
        assertThat(words("launch " + "x".repeat(length) + " plan"))
                .isEqualTo(List.of("launch", "plan"));
        assertThat(words("y".repeat(255))).isEqualTo(List.of("y".repeat(255)));
        assertThat(words("ab-".repeat(100) + "cd")).hasSize(101);
    }

    @ParameterizedTest
    @CsvSource({"'a pri\u00ADcing b', 2, 10", "'x🚀 S.L.A. b', 4, 10"})
    void whatIsMarkedIsTheWordAsItIsWritten(String text, int start, int end) throws IOException {
        try (var analyzer = Analysis.fields();
                TokenStream stream = analyzer.tokenStream(Fields.TEXT, text)) {
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            stream.incrementToken();
            stream.incrementToken();

            assertThat(List.of(offset.startOffset(), offset.endOffset()))
                    .isEqualTo(List.of(start, end));
        }
    }

    private static List<String> words(String text) throws IOException {
        List<String> words = new ArrayList<>();
        try (var analyzer = Analysis.words();
                TokenStream stream = analyzer.tokenStream(Fields.WORD, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
        }
        return words;
    }
}
