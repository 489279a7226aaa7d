package rolebook.generator.report;

import java.util.List;
import rolebook.generator.change.Subject;

/// A line of a report before it gets its form: pieces of text, and what stands below it.
///
/// @param below in the same form, one level deeper
record Line(List<Piece> pieces, List<Line> below) {
    Line {
        pieces = List.copyOf(pieces);
        below = List.copyOf(below);
    }

    static Line of(Piece... pieces) {
        return new Line(List.of(pieces), List.of());
    }

    Line with(List<Line> lines) {
        return new Line(pieces, lines);
    }

    /// A piece of a line.
    sealed interface Piece {
        /// The report's own words.
        record Words(String text) implements Piece {}

        /// A word that an author chose: a label, a key, an id.
        record Plain(String text) implements Piece {}

        /// An author's words.
        record Quoted(String text) implements Piece {}

        /// A name that matters.
        record Strong(String text) implements Piece {}

        /// An entry, or a place on its page.
        ///
        /// @param url from the site's root
        /// @param gone whether the page is not there any more
        record Link(String title, String url, boolean gone) implements Piece {}
    }

    static Piece words(String text) {
        return new Piece.Words(text);
    }

    static Piece plain(String text) {
        return new Piece.Plain(text);
    }

    static Piece quoted(String text) {
        return new Piece.Quoted(text);
    }

    static Piece strong(String text) {
        return new Piece.Strong(text);
    }

    static Piece link(Subject subject) {
        return new Piece.Link(subject.title(), subject.url(), false);
    }

    static Piece gone(Subject subject) {
        return new Piece.Link(subject.title(), subject.url(), true);
    }

    static Piece link(String title, String url) {
        return new Piece.Link(title, url, false);
    }
}
