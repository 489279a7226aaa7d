package rolebook.generator.page;

import java.util.Optional;

/// A few words, mostly with somewhere to go: a tag, a stage, a step of the breadcrumb.
public record Label(String text, Optional<String> href) {
    /// Words that lead nowhere.
    public static Label of(String text) {
        return new Label(text, Optional.empty());
    }

    /// Words that lead to `href`.
    public static Label of(String text, String href) {
        return new Label(text, Optional.of(href));
    }
}
