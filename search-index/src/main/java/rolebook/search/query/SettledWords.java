package rolebook.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rolebook.search.question.Questions;
import rolebook.search.schema.SmallWords;

/// Tells which words of a query are small ones: `teh` is, and `IT` is not where it is a name.
final class SettledWords {
    private final Vocabulary vocabulary;
    private final List<String> contexts;
    private final Questions questions;

    /// @param contexts what the index calls its contexts
    /// @param questions knows the words that questions are put with
    SettledWords(Vocabulary vocabulary, List<String> contexts, Questions questions) {
        this.vocabulary = vocabulary;
        this.contexts = contexts;
        this.questions = questions;
    }

    /// A query's words as they are meant. Capitals say nothing where one of the small words in them
    /// is in no name: then all is in capitals.
    List<QueryWord> of(List<QueryWord> all) throws IOException {
        boolean named = isEachNamed(all);
        List<QueryWord> settled = new ArrayList<>();
        for (QueryWord word : all) {
            Optional<String> small =
                    word.isNamedInCapitals()
                            ? Optional.of(word.written()).filter(_ -> !named)
                            : unswapped(word);
            settled.add(small.map(word::readAs).orElse(word));
        }
        return settled;
    }

    private boolean isEachNamed(List<QueryWord> all) throws IOException {
        for (QueryWord word : all) {
            if (word.isNamedInCapitals() && !isName(word)) {
                return false;
            }
        }
        return true;
    }

    private boolean isName(QueryWord word) throws IOException {
        return vocabulary.isNamed(word.stem())
                || (contexts.contains(word.written()) && vocabulary.isKnown(word.stem()));
    }

    private Optional<String> unswapped(QueryWord word) throws IOException {
        return vocabulary.isKnown(word.stem())
                ? Optional.empty()
                : questions.unswapped(word.written()).filter(SmallWords.ALL::contains);
    }
}
