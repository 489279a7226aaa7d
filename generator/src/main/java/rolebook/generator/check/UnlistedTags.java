package rolebook.generator.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rolebook.generator.diagnostic.Edits;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.model.Entry;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.TagId;
import rolebook.generator.source.Located;

/// Tags that site.yml does not list. One that differs from a listed one by a plural, a hyphen, the
/// case or a single letter is an error, for it would split a topic into two.
final class UnlistedTags {
    /// Shorter words differ by one letter without being twins: `it`, `ui`, `hr`.
    private static final int MIN_LENGTH_OF_TYPO = 4;

    private UnlistedTags() {}

    static void find(KnowledgeBase base, Findings findings) {
        List<String> listed = base.site().tags().keySet().stream().map(TagId::value).toList();
        for (Entry entry : base.all()) {
            for (Located<TagId> tag : entry.header().tags()) {
                if (!base.site().tags().containsKey(tag.value())) {
                    check(entry, tag, listed, findings);
                }
            }
        }
    }

    private static void check(
            Entry entry, Located<TagId> tag, List<String> listed, Findings findings) {
        String written = tag.value().value();
        Optional<String> twin = listed.stream().filter(known -> isTwin(written, known)).findFirst();
        if (twin.isPresent()) {
            findings.add(
                    Rule.NEAR_TWIN_TAG,
                    entry,
                    tag.span(),
                    "The tag \"" + written + "\" is nearly the listed tag \"" + twin.get() + "\".",
                    "write " + twin.get() + ", or list both in site.yml under tags");
        } else if (!written.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            findings.add(
                    Rule.WRONG_VALUE,
                    entry,
                    tag.span(),
                    "The tag \"" + written + "\" is not an id.",
                    "use small letters, digits and hyphens, for example product-launch; its label stands in site.yml under tags");
        } else {
            findings.add(
                    Rule.UNKNOWN_TAG,
                    entry,
                    tag.span(),
                    "The tag \"" + written + "\" is not listed in site.yml.",
                    "list it there under tags if it is to stay");
        }
    }

    private static boolean isTwin(String written, String listed) {
        String one = plain(written);
        String other = plain(listed);
        boolean typo =
                Math.min(one.length(), other.length()) >= MIN_LENGTH_OF_TYPO
                        && Edits.count(one, other, 1) >= 0;
        return one.equals(other) || isPlural(one, other) || isPlural(other, one) || typo;
    }

    private static boolean isPlural(String many, String one) {
        boolean changesY = one.endsWith("y") && many.equals(one.replaceFirst("y$", "ies"));
        return changesY || many.equals(one + "s") || many.equals(one + "es");
    }

    private static String plain(String tag) {
        return tag.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
    }
}
