package rolebook.generator.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.Header;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.NameFinder;
import rolebook.generator.model.Passage;
import rolebook.generator.model.Prose;
import rolebook.generator.model.Status;
import rolebook.generator.source.Located;

/// Terms of the glossary that an entry uses and nowhere links: the first place of each.
///
/// Only names that mean one entry and nothing else are looked for: of at least three letters, held
/// by one entry, and no everyday word. Text in links and code is passed over.
final class UnlinkedTerms {
    private static final int MIN_LETTERS = 3;

    private final Map<String, Entry.Term> byName = new HashMap<>();
    private final NameFinder names;
    private final Findings findings;

    private UnlinkedTerms(KnowledgeBase base, Findings findings) {
        this.findings = findings;
        for (Entry.Term term : base.entries(Entry.Term.class)) {
            if (term.header().status() == Status.PUBLISHED) {
                namesOf(term)
                        .filter(name -> isTelling(name, base))
                        .forEach(name -> byName.put(name, term));
            }
        }
        // Names of other types shield the terms inside them: "launch RACI" is not "RACI".
        Stream<String> others =
                base.entries().stream()
                        .filter(entry -> !(entry instanceof Entry.Term))
                        .flatMap(UnlinkedTerms::namesOf);
        this.names = new NameFinder(Stream.concat(byName.keySet().stream(), others).toList());
    }

    static void find(KnowledgeBase base, Findings findings) {
        var check = new UnlinkedTerms(base, findings);
        base.all().forEach(check::check);
    }

    private static Stream<String> namesOf(Entry entry) {
        Header header = entry.header();
        return Stream.concat(
                Stream.of(header.title().value()), header.aliases().stream().map(Located::value));
    }

    private static boolean isTelling(String name, KnowledgeBase base) {
        return name.codePoints().filter(Character::isLetter).count() >= MIN_LETTERS
                && !EverydayWords.contains(name)
                && base.catalogue().named(name).size() == 1;
    }

    private void check(Entry entry) {
        Set<EntryId> known = new HashSet<>(Orphans.namedBy(entry));
        known.add(entry.id());
        for (Passage passage : Prose.of(entry)) {
            for (NameFinder.Mention mention : names.in(passage)) {
                Entry.Term term = byName.get(mention.name());
                if (term != null && isPlain(passage, mention) && known.add(term.id())) {
                    report(entry, term, passage, mention);
                }
            }
        }
    }

    private static boolean isPlain(Passage passage, NameFinder.Mention mention) {
        List<Passage.Word> words = passage.words().subList(mention.from(), mention.to());
        return words.stream().allMatch(word -> word.kind() == Passage.Kind.PLAIN);
    }

    private void report(Entry entry, Entry.Term term, Passage passage, NameFinder.Mention mention) {
        String written = passage.textOf(mention.from(), mention.to());
        findings.add(
                Rule.UNLINKED_TERM,
                entry,
                passage.spanOf(mention.from(), mention.to()),
                "\"" + written + "\" has an entry that this one nowhere links.",
                "link it here: [[" + term.id() + "|" + written + "]]");
    }
}
