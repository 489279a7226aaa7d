package rolebook.search.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "organise, organize",
        "prioritisation, prioritization",
        "organisers, organizers",
        "analyse, analyze",
        "catalysing, catalyzing",
        "behaviour, behavior",
        "colours, colors",
        "favourite, favorite",
        "centre, center",
        "theatres, theaters",
        "catalogue, catalog",
        "dialogues, dialogs",
        "licence, license",
        "offences, offenses",
        "programme, program",
        "judgement, judgment",
        "labelled, labeled",
        "modelling, modeling",
        "enrol, enroll",
        "instalment, installment",
        "fulfil, fulfill"
    })
    void bothSpellingsAreOneWord(String british, String american) throws IOException {
        assertThat(stems(british)).isEqualTo(stems(american));
    }

    @Test
    void wordsThatOnlyLookBritishStay() throws IOException {
        assertThat(stems("promise hour four reliance precise"))
                .containsExactly("promise", "hour", "four", "reliance", "precise");
    }

    private static List<String> stems(String text) throws IOException {
        List<String> stems = new ArrayList<>();
        try (var analyzer = Analysis.stems();
                TokenStream stream = analyzer.tokenStream(Fields.TEXT, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                stems.add(term.toString());
            }
            stream.end();
        }
        return stems;
    }
}
