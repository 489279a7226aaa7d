package rolebook.generator.convert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.edit.Edit;
import rolebook.generator.edit.Mend;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.source.ProjectSources;

/// Everything that can be mended without asking anybody.
public final class Mends {
    private Mends() {}

    /// The mends of one pass, by the file's path. What overlaps waits for the next pass, so passes
    /// go on until there is none left; each mend leaves alone what it made.
    ///
    /// @param sources the files that `base` was parsed from
    /// @param problems what is wrong with them
    public static Map<String, List<Mend>> of(
            ProjectSources sources, KnowledgeBase base, List<Diagnostic> problems) {
        Map<String, List<Mend>> mends = new LinkedHashMap<>();
        all(sources, base, problems)
                .forEach((what, mend) -> {
                    var draft = new Draft();
                    mend.accept(draft);
                    add(what, draft.edits(), mends);
                });
        return mends;
    }

    /// By what it does, as it is told to people. Of two that want the same place the first counts.
    private static SequencedMap<String, Consumer<Draft>> all(
            ProjectSources sources, KnowledgeBase base, List<Diagnostic> problems) {
        SequencedMap<String, Consumer<Draft>> all = new LinkedHashMap<>();
        all.put(
                "front matter made readable",
                draft -> UnreadableFrontMatter.mend(sources, problems, draft));
        all.put("straight quotes", draft -> CurlyQuotes.mend(sources, base, problems, draft));
        all.put("a space after the sign", draft -> MissingSpaces.mend(sources, problems, draft));
        all.put("a link to where the file is now", draft -> LostLinks.mend(base, draft));
        all.put("a link to the successor", draft -> DeprecatedLinks.mend(base, draft));
        all.put("a relative link for a wiki link", draft -> WikiLinks.mend(base, draft));
        all.put("the anchor that others link to", draft -> ProvisionalAnchors.mend(base, draft));
        all.put("aliases in alphabetical order", draft -> AliasOrder.mend(base, draft));
        all.put("keys in their usual order", draft -> FrontMatterOrder.mend(base, draft));
        all.put("no trailing blanks", draft -> TrailingBlanks.mend(sources, base, draft));
        all.put("the bars of the table lined up", draft -> RaggedTables.mend(base, draft));
        return all;
    }

    static void add(String what, Map<String, List<Edit>> edits, Map<String, List<Mend>> mends) {
        edits.forEach((path, some) -> {
            List<Mend> here = mends.computeIfAbsent(path, _ -> new ArrayList<>());
            some.forEach(edit -> here.add(new Mend(edit, what)));
        });
    }
}
