package rolebook.search.schema;

import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator;
import org.apache.lucene.analysis.util.CharTokenizer;

/// Lucene's analysers, built from [TextAnalysis].
public final class Analysis {
    private static final int PARTS =
            WordDelimiterGraphFilter.GENERATE_WORD_PARTS
                    | WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS
                    | WordDelimiterGraphFilter.STEM_ENGLISH_POSSESSIVE;

    /// A text without any gap is taken in pieces of this length, in characters: far more than a
    /// word has, so that no piece of a long one is taken for a word.
    private static final int PIECE = 1 << 16;

    private Analysis() {}

    /// For the fields of an index: [Fields#WORD] without stems, everything else with.
    public static Analyzer fields() {
        return new PerFieldAnalyzerWrapper(
                new Chain(TextAnalysis.written()),
                Map.of(Fields.WORD, new Chain(TextAnalysis.unstemmed())));
    }

    /// The words of a query as they are written, folded.
    public static Analyzer words() {
        return new Chain(
                TextAnalysis.asked().stream()
                        .filter(step ->
                                !(step instanceof TextAnalysis.Step.KStem
                                        || step instanceof TextAnalysis.Step.Spelling))
                        .toList());
    }

    /// The words of a query reduced to their stems.
    public static Analyzer stems() {
        return new Chain(TextAnalysis.asked());
    }

    /// What stands between gaps.
    private static final class Pieces extends CharTokenizer {
        Pieces() {
            super(DEFAULT_TOKEN_ATTRIBUTE_FACTORY, PIECE);
        }

        @Override
        protected boolean isTokenChar(int point) {
            return !Signs.isGap(point);
        }
    }

    private static final class Chain extends Analyzer {
        private final List<TextAnalysis.Step> steps;

        /// Made once: each costs a small automaton, and every word of a query is a stream.
        private final List<NormalizeCharMap> mappings;

        Chain(List<TextAnalysis.Step> steps) {
            this.steps = steps;
            this.mappings =
                    steps.stream()
                            .filter(TextAnalysis.Step.CharacterMapping.class::isInstance)
                            .map(TextAnalysis.Step.CharacterMapping.class::cast)
                            .map(step -> mapping(step.readAs()))
                            .toList();
        }

        @Override
        protected Reader initReader(String fieldName, Reader reader) {
            Reader mapped = reader;
            for (NormalizeCharMap mapping : mappings) {
                mapped = new MappingCharFilter(mapping, mapped);
            }
            return mapped;
        }

        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            Tokenizer tokenizer = new Pieces();
            TokenStream tokens = tokenizer;
            for (TextAnalysis.Step step : steps) {
                tokens = after(tokens, step);
            }
            return new TokenStreamComponents(tokenizer, tokens);
        }

        private static NormalizeCharMap mapping(Map<String, String> readAs) {
            NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
            readAs.forEach(map::add);
            return map.build();
        }

        private static TokenStream after(TokenStream tokens, TextAnalysis.Step step) {
            return switch (step) {
                case TextAnalysis.Step.CharacterMapping _,
                        TextAnalysis.Step.Gaps _,
                        TextAnalysis.Step.NameSynonyms _,
                        TextAnalysis.Step.SmallWords _ ->
                        tokens;
                case TextAnalysis.Step.WordDelimiter(boolean joined) -> delimited(tokens, joined);
                case TextAnalysis.Step.Longest(int characters) ->
                        new LengthFilter(tokens, 1, characters);
                case TextAnalysis.Step.BareAcronyms _ -> new TermFilter(tokens, Acronym::bare);
                case TextAnalysis.Step.Composition _ -> new TermFilter(tokens, Signs::composed);
                case TextAnalysis.Step.NamedSmallWords _ ->
                        new TermFilter(tokens, SmallWords::named);
                case TextAnalysis.Step.LowerCase _ -> new LowerCaseFilter(tokens);
                case TextAnalysis.Step.AsciiFolding _ -> new ASCIIFoldingFilter(tokens);
                case TextAnalysis.Step.KStem _ -> new KStemFilter(tokens);
                case TextAnalysis.Step.Spelling(var respellings) ->
                        new SpellingFilter(
                                tokens,
                                respellings.stream()
                                        .map(one ->
                                                new SpellingFilter.Rule(
                                                        one.sign(),
                                                        Pattern.compile(one.pattern()),
                                                        one.replacement()))
                                        .toList());
            };
        }

        /// Each part has offsets of its own, so that what is marked or mended is the word alone.
        private static TokenStream delimited(TokenStream tokens, int parts) {
            return new WordDelimiterGraphFilter(
                    tokens, true, WordDelimiterIterator.DEFAULT_WORD_DELIM_TABLE, parts, null);
        }

        private static TokenStream delimited(TokenStream tokens, boolean joined) {
            if (!joined) {
                return delimited(tokens, PARTS);
            }
            return new FlattenGraphFilter(
                    delimited(tokens, PARTS | WordDelimiterGraphFilter.CATENATE_ALL));
        }
    }
}
