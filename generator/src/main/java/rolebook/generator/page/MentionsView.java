package rolebook.generator.page;

import java.util.List;

/// Where a role or an activity is mentioned, when that is too much for its own page.
public record MentionsView(EntryLink entry, List<EntryView.LinkGroup> usedIn) {
    public MentionsView {
        usedIn = List.copyOf(usedIn);
    }
}
