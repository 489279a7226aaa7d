package rolebook.generator.page;

import java.util.List;
import java.util.Optional;

/// A list of responsibilities by activity.
///
/// @param filters the pages that show some of them
public record ResponsibilitiesView(
        String intro,
        int count,
        List<Filter> filters,
        List<Group> groups,
        List<EntryView.SourceView> sources) {
    public ResponsibilitiesView {
        filters = List.copyOf(filters);
        groups = List.copyOf(groups);
        sources = List.copyOf(sources);
    }

    /// What is said of one activity; of none where it is empty.
    ///
    /// @param silent the roles that hold letters on it and say nothing
    public record Group(
            String anchor, Optional<EntryLink> activity, List<Said> said, List<Silent> silent) {
        public Group {
            said = List.copyOf(said);
            silent = List.copyOf(silent);
        }
    }

    /// A responsibility and the letters that its role holds on the activity.
    public record Said(StatementView statement, List<HeldView> letters) {
        public Said {
            letters = List.copyOf(letters);
        }
    }

    /// A role that only matrices name.
    public record Silent(EntryLink role, List<HeldView> letters) {
        public Silent {
            letters = List.copyOf(letters);
        }
    }

    /// A way to see fewer: by role, by stage, by context.
    public record Filter(String title, List<Choice> choices) {
        public Filter {
            choices = List.copyOf(choices);
        }
    }

    /// A page of fewer responsibilities.
    public record Choice(String title, String href, int count, boolean current) {}
}
