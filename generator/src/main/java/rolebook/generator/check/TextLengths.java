package rolebook.generator.check;

import rolebook.generator.diagnostic.Rule;
import rolebook.generator.model.Entry;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.Prose;
import rolebook.generator.model.Status;

/// Texts of the glossary that explain too little, or so much that nobody reads them.
final class TextLengths {
    private static final int MIN_WORDS = 60;
    private static final int MAX_WORDS = 500;

    private TextLengths() {}

    static void find(KnowledgeBase base, Findings findings) {
        for (Entry.Term term : base.entries(Entry.Term.class)) {
            int words = Prose.of(term).stream().mapToInt(passage -> passage.words().size()).sum();
            boolean fits = words >= MIN_WORDS && words <= MAX_WORDS;
            if (!fits && term.header().status() != Status.DEPRECATED) {
                findings.add(
                        Rule.TEXT_LENGTH,
                        term,
                        term.header().title().span(),
                        "The text of this term has " + words + (words == 1 ? " word." : " words."),
                        words < MIN_WORDS
                                ? "add an example and how it goes wrong: "
                                        + MIN_WORDS
                                        + " words or more help a newcomer"
                                : "cut it below "
                                        + MAX_WORDS
                                        + " words, or give a part of it an entry of its own");
            }
        }
    }
}
