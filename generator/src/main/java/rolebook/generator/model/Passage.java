package rolebook.generator.model;

import java.util.List;
import java.util.Locale;
import rolebook.generator.source.Span;

/// A stretch of running text of an entry, one paragraph long, and its words.
///
/// @param text without markup
public record Passage(String text, List<Word> words) {
    public Passage {
        words = List.copyOf(words);
    }

    /// A run of letters and digits, apostrophes inside it included; a hyphen ends a word.
    ///
    /// @param start where it begins in the passage's text
    /// @param end where it ends there, exclusive
    /// @param span where it stands in the file
    /// @param kind what it is part of
    public record Word(String text, int start, int end, Span span, Kind kind) {
        /// The word in the form in which words are compared.
        public String folded() {
            return text.toLowerCase(Locale.ROOT).replace('’', '\'');
        }
    }

    /// What a word is part of.
    public enum Kind {
        PLAIN,
        LINK,
        CODE
    }

    /// The file's span from the first to the last of some words of this passage.
    ///
    /// @param from the first word's number, from 0
    /// @param to the number behind the last word's
    public Span spanOf(int from, int to) {
        return new Span(words.get(from).span().start(), words.get(to - 1).span().end());
    }

    /// The text from the first to the last of some words.
    public String textOf(int from, int to) {
        return text.substring(words.get(from).start(), words.get(to - 1).end());
    }
}
