package rolebook.generator.page;

import java.util.List;

/// Who does an activity: what roles say, what matrices give them, and how it is in each team.
///
/// @param legend what the letters mean
public record WhoDoesView(List<Doer> doers, List<LettersView.One> legend, List<HereView> here) {
    public WhoDoesView {
        doers = List.copyOf(doers);
        legend = List.copyOf(legend);
        here = List.copyOf(here);
    }

    /// One role's part in it.
    public record Doer(EntryLink role, List<StatementView> statements, List<HeldView> letters) {
        public Doer {
            statements = List.copyOf(statements);
            letters = List.copyOf(letters);
        }
    }
}
