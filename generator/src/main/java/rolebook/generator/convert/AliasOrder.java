package rolebook.generator.convert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import rolebook.generator.model.Entry;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.source.Located;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;

/// Aliases in alphabetical order, so that two people who add one do not get in each other's way.
final class AliasOrder {
    private static final Comparator<Located<String>> ALPHABETICAL =
            Comparator.comparing((Located<String> alias) -> alias.value().toLowerCase(Locale.ROOT))
                    .thenComparing(Located::value);

    private AliasOrder() {}

    static void mend(KnowledgeBase base, Draft draft) {
        for (Entry entry : base.all()) {
            List<Located<String>> aliases = entry.header().aliases();
            if (aliases.size() > 1) {
                mend(entry.header().file(), aliases, draft);
            }
        }
    }

    /// What stands between the aliases stays where it is; a comment among them would lose its
    /// alias, so such a list is left alone.
    private static void mend(SourceFile file, List<Located<String>> aliases, Draft draft) {
        List<Located<String>> sorted = new ArrayList<>(aliases);
        sorted.sort(ALPHABETICAL);
        var list = new Span(aliases.getFirst().span().start(), aliases.getLast().span().end());
        if (file.text(list).contains("#") || !isAscending(aliases)) {
            return;
        }
        var text = new StringBuilder();
        int at = list.start();
        for (int i = 0; i < aliases.size(); i++) {
            Span place = aliases.get(i).span();
            text.append(file.text(), at, place.start()).append(file.text(sorted.get(i).span()));
            at = place.end();
        }
        draft.replace(file, list, text.toString());
    }

    private static boolean isAscending(List<Located<String>> aliases) {
        for (int i = 1; i < aliases.size(); i++) {
            if (aliases.get(i).span().start() < aliases.get(i - 1).span().end()) {
                return false;
            }
        }
        return true;
    }
}
