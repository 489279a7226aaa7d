package rolebook.generator;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import rolebook.generator.bake.Baker;
import rolebook.generator.compose.Composer;
import rolebook.generator.page.SiteFacts;
import rolebook.generator.theme.Theme;

/// What is made of a theme once and serves every reading of the content: joined styles and scripts,
/// parsed templates. It holds while the theme's files stay as they are.
final class Workshop {
    private final Theme theme;
    private final List<String> state;
    private final Composer composer;
    private final ConcurrentMap<SiteFacts, Baker> bakers = new ConcurrentHashMap<>();

    /// @param state of `theme`, looked at before
    Workshop(Theme theme, List<String> state) {
        this.theme = theme;
        this.state = List.copyOf(state);
        this.composer = new Composer(theme);
    }

    Theme theme() {
        return theme;
    }

    /// The files of the theme that the project replaces, as [Theme#state] names them.
    List<String> state() {
        return state;
    }

    Composer composer() {
        return composer;
    }

    /// A baker for a site of these facts.
    Baker baker(SiteFacts site) {
        return bakers.computeIfAbsent(site, facts -> new Baker(theme, facts));
    }
}
