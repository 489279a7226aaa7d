package rolebook.generator.check;

import java.util.List;
import java.util.Optional;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.diagnostic.Suggestion;
import rolebook.generator.model.Catalogue;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.KnowledgeBase;

/// Ids of entries that do not exist or are of another type than the place takes.
final class UnknownReferences {
    private UnknownReferences() {}

    static void find(KnowledgeBase base, Findings findings) {
        for (Entry entry : base.all()) {
            Reference.named(entry).forEach(named -> check(named, entry, base, findings));
        }
    }

    private static void check(Reference named, Entry entry, KnowledgeBase base, Findings findings) {
        EntryId id = named.to().value();
        Optional<EntryType> found = base.catalogue().typeOf(id);
        String wanted = named.wanted().map(EntryType::word).orElse("entry");
        if (found.isEmpty()) {
            findings.add(
                    Rule.UNKNOWN_ENTRY,
                    entry,
                    named.to().span(),
                    "There is no " + wanted + " with the id \"" + id + "\".",
                    hint(id.value(), named.wanted(), base.catalogue()));
        } else if (named.wanted().isPresent() && !found.equals(named.wanted())) {
            findings.add(
                    Rule.UNKNOWN_ENTRY,
                    entry,
                    named.to().span(),
                    "\""
                            + id
                            + "\" is "
                            + found.get().withArticle()
                            + "; here stands "
                            + named.wanted().get().withArticle()
                            + ".",
                    hint(id.value(), named.wanted(), base.catalogue()));
        }
    }

    /// The id that was meant: one of a name that was written, else the nearest.
    static String hint(String written, Optional<EntryType> wanted, Catalogue catalogue) {
        List<String> ids =
                wanted.map(catalogue::idsOf)
                        .orElseGet(() -> catalogue.ids().stream().map(EntryId::value).toList());
        Optional<String> byName =
                catalogue.named(written).stream()
                        .map(EntryId::value)
                        .filter(ids::contains)
                        .findFirst();
        String file =
                "write the id of "
                        + wanted.map(EntryType::withArticle).orElse("an entry")
                        + ", which is its file name without "
                        + wanted.orElse(EntryType.TERM).fileEnding();
        return byName.map(id -> "write its id: " + id)
                .orElseGet(() -> Suggestion.hint(written, ids, file));
    }
}
