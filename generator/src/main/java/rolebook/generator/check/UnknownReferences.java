package rolebook.generator.check;

import java.util.List;
import java.util.Optional;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.model.Catalogue;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.Reference;

/// Ids of entries that do not exist or are of another type than the place takes.
final class UnknownReferences {
    /// For how many faults of a file the nearest id is looked for.
    static final int MAX_PROPOSALS = 50;

    private UnknownReferences() {}

    static void find(KnowledgeBase base, Findings findings) {
        for (Entry entry : base.all()) {
            List<Reference> faults =
                    Reference.named(entry).stream()
                            .filter(named -> !isMet(named, base.catalogue()))
                            .toList();
            for (int i = 0; i < faults.size(); i++) {
                report(faults.get(i), i < MAX_PROPOSALS, entry, base.catalogue(), findings);
            }
        }
    }

    private static boolean isMet(Reference named, Catalogue catalogue) {
        Optional<EntryType> found = catalogue.typeOf(named.to().value());
        return found.isPresent() && (named.wanted().isEmpty() || found.equals(named.wanted()));
    }

    private static void report(
            Reference named, boolean propose, Entry entry, Catalogue catalogue, Findings findings) {
        EntryId id = named.to().value();
        String wanted = named.wanted().map(EntryType::word).orElse("entry");
        String message =
                catalogue
                        .typeOf(id)
                        .map(found ->
                                "\""
                                        + id
                                        + "\" is "
                                        + found.withArticle()
                                        + ", not "
                                        + named.wanted().map(EntryType::withArticle).orElse("")
                                        + ".")
                        .orElse("There is no " + wanted + " with the id \"" + id + "\".");
        findings.add(
                Rule.UNKNOWN_ENTRY,
                entry,
                named.to().span(),
                message,
                propose
                        ? hint(id.value(), named.wanted(), catalogue)
                        : generalHint(named.wanted()));
    }

    /// The id that was meant: one of a name that was written, else the nearest.
    static String hint(String written, Optional<EntryType> wanted, Catalogue catalogue) {
        Optional<EntryId> byName =
                catalogue.named(written).stream()
                        .filter(id -> wanted.isEmpty() || catalogue.typeOf(id).equals(wanted))
                        .findFirst();
        return byName.map(id -> "write its id: " + id)
                .or(() ->
                        catalogue
                                .nearest(written, wanted)
                                .map(near -> "did you mean \"" + near + "\"?"))
                .orElseGet(() -> generalHint(wanted));
    }

    private static String generalHint(Optional<EntryType> wanted) {
        return "write the id of "
                + wanted.map(EntryType::withArticle).orElse("an entry")
                + ", which is its file name without "
                + wanted.orElse(EntryType.TERM).fileEnding();
    }
}
