package rolebook.generator.convert;

import java.util.List;
import java.util.Map;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.edit.Edit;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.source.ProjectSources;

/// Everything that can be mended without asking anybody.
public final class Mends {
    private Mends() {}

    /// The edits of one pass, by the file's path. What overlaps waits for the next pass, so passes
    /// go on until there is none left; each mend leaves alone what it made.
    ///
    /// @param sources the files that `base` was parsed from
    /// @param problems what is wrong with them
    public static Map<String, List<Edit>> of(
            ProjectSources sources, KnowledgeBase base, List<Diagnostic> problems) {
        var draft = new Draft();
        UnreadableFrontMatter.mend(sources, problems, draft);
        CurlyQuotes.mend(sources, base, problems, draft);
        MissingSpaces.mend(sources, problems, draft);
        LostLinks.mend(base, draft);
        DeprecatedLinks.mend(base, draft);
        WikiLinks.mend(base, draft);
        ProvisionalAnchors.mend(base, draft);
        AliasOrder.mend(base, draft);
        FrontMatterOrder.mend(base, draft);
        TrailingBlanks.mend(sources, base, draft);
        RaggedTables.mend(base, draft);
        return draft.edits();
    }
}
