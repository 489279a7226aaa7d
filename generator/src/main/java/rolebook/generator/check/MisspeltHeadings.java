package rolebook.generator.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import rolebook.generator.diagnostic.Edits;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.markdown.Block;
import rolebook.generator.markdown.PlainText;
import rolebook.generator.model.Entry;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.Section;
import rolebook.generator.model.SectionKind;
import rolebook.generator.model.Site;

/// Headings that are nearly, or at another level, those of a section that becomes data. What stands
/// below them would silently stay text.
final class MisspeltHeadings {
    /// A heading of at least this many characters may have two wrong ones, a shorter one only one.
    private static final int LONG = 8;

    private MisspeltHeadings() {}

    static void find(KnowledgeBase base, Findings findings) {
        for (Entry entry : base.all()) {
            Map<String, SectionKind> known = known(entry, base.site());
            for (Section section : entry.body().sections()) {
                if (section.kind() == SectionKind.PROSE) {
                    checkSpelling(entry, section, known, findings);
                }
                section.blocks().forEach(block -> checkLevel(entry, block, known, findings));
            }
            entry.body().lead().forEach(block -> checkLevel(entry, block, known, findings));
        }
    }

    /// The headings of this type of entry, in lower case, with the synonyms of site.yml.
    private static Map<String, SectionKind> known(Entry entry, Site site) {
        Map<String, SectionKind> known = new TreeMap<>();
        for (SectionKind kind : SectionKind.of(entry.type())) {
            List<String> synonyms = site.headings().getOrDefault(kind.heading(), List.of());
            Stream.concat(Stream.of(kind.heading()), synonyms.stream())
                    .forEach(heading -> known.put(heading, kind));
        }
        return known;
    }

    private static void checkSpelling(
            Entry entry, Section section, Map<String, SectionKind> known, Findings findings) {
        String title = section.title().value();
        String written = title.strip().toLowerCase(Locale.ROOT);
        int colon = written.indexOf(':');
        String word = colon < 0 ? written : written.substring(0, colon).strip();
        nearest(word, known.keySet().stream().toList())
                .ifPresent(meant ->
                        findings.add(
                                Rule.UNKNOWN_HEADING,
                                entry,
                                section.heading().span(),
                                "The heading \""
                                        + title
                                        + "\" is not known, so what stands below it is only text.",
                                "did you mean \"## "
                                        + shown(meant, known.get(meant) == SectionKind.SENSE)
                                        + "\"?"));
    }

    private static String shown(String heading, boolean takesArgument) {
        String capital = heading.substring(0, 1).toUpperCase(Locale.ROOT) + heading.substring(1);
        return takesArgument ? capital + ": …" : capital;
    }

    private static Optional<String> nearest(String written, List<String> known) {
        int edits = written.length() < LONG ? 1 : 2;
        return known.stream()
                .filter(heading -> Edits.count(written, heading, edits) >= 0)
                .findFirst();
    }

    private static void checkLevel(
            Entry entry, Block block, Map<String, SectionKind> known, Findings findings) {
        if (!(block instanceof Block.Heading heading) || heading.level() == 2) {
            return;
        }
        String title = PlainText.of(heading.content()).strip();
        Optional<SectionKind> kind = Optional.ofNullable(known.get(title.toLowerCase(Locale.ROOT)));
        if (kind.isPresent() && entry.body().section(kind.get()).isEmpty()) {
            findings.add(
                    Rule.UNKNOWN_HEADING,
                    entry,
                    heading.span(),
                    "The heading \""
                            + title
                            + "\" starts with "
                            + "#".repeat(heading.level())
                            + ", so what stands below it is only text.",
                    "write ## " + title);
        }
    }
}
