package rolebook.search.schema;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// How text becomes tokens, the same when an index is written and when it is asked.
///
/// Words end where Unicode's rules end them (UAX #29), so hyphens part words; case, accents and a
/// possessive `'s` are taken off. Stemming is KStem: it cuts only to words that exist (`prices`,
/// `pricing`: `price`), so that a name such as `operations` does not become one with `operator`. No
/// word is left out: in names and quotations small words count.
public final class Analysis {
    private Analysis() {}

    /// For the fields of an index: [Fields#WORD] without stems, everything else with.
    public static Analyzer fields() {
        return new PerFieldAnalyzerWrapper(stems(), Map.of(Fields.WORD, words()));
    }

    /// Words as they are written, folded.
    public static Analyzer words() {
        return new Chain(false);
    }

    /// Words reduced to their stems.
    public static Analyzer stems() {
        return new Chain(true);
    }

    private static final class Chain extends Analyzer {
        private final boolean stemmed;

        Chain(boolean stemmed) {
            this.stemmed = stemmed;
        }

        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            Tokenizer words = new StandardTokenizer();
            TokenStream folded =
                    new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
            return new TokenStreamComponents(words, stemmed ? new KStemFilter(folded) : folded);
        }
    }
}
