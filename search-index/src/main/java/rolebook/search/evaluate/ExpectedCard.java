package rolebook.search.evaluate;

import java.util.List;
import java.util.stream.Stream;
import rolebook.search.query.Answer;
import rolebook.search.query.EntryReference;

/// An answer card by its kind and the entries that it is about; the kind is empty for none.
///
/// @param kind such as `who-does`
/// @param ids sorted
public record ExpectedCard(String kind, List<String> ids) {
    /// No card.
    public static final ExpectedCard NONE = new ExpectedCard("", List.of());

    /// The kinds of cards, as answers name them.
    public static final List<String> KINDS =
            List.of("definition", "choices", "who-does", "comparison");

    public ExpectedCard {
        ids = ids.stream().sorted().toList();
    }

    /// The card that an answer is. What a comparison is about is its roles.
    static ExpectedCard of(Answer answer) {
        return switch (answer) {
            case Answer.Definition definition ->
                    new ExpectedCard("definition", List.of(definition.entry().id()));
            case Answer.Choices choices ->
                    new ExpectedCard(
                            "choices", choices.entries().stream().map(EntryReference::id).toList());
            case Answer.WhoDoes whoDoes ->
                    new ExpectedCard("who-does", List.of(whoDoes.activity()));
            case Answer.Comparison comparison -> new ExpectedCard("comparison", comparison.roles());
        };
    }

    /// Whether there is none.
    public boolean isNone() {
        return kind.isEmpty();
    }

    /// `who-does pricing`, or `none`.
    @Override
    public String toString() {
        return isNone()
                ? "none"
                : String.join(" ", Stream.concat(Stream.of(kind), ids.stream()).toList());
    }
}
