package rolebook.generator.parse;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.SectionKind;
import rolebook.generator.model.Site;

/// Which section a heading opens, by its text and the synonyms of site.yml.
final class SectionHeadings {
    private SectionHeadings() {}

    /// The headings that site.yml may give synonyms for.
    static List<String> known() {
        return Arrays.stream(SectionKind.values())
                .filter(kind -> kind != SectionKind.PROSE)
                .map(SectionKind::heading)
                .toList();
    }

    /// The kind of the section below a heading with this text.
    static SectionKind kindOf(String heading, EntryType type, Site site) {
        String text = normalised(beforeColon(heading).orElse(heading));
        boolean colon = heading.contains(":");
        for (SectionKind kind : SectionKind.of(type)) {
            boolean named = text.equals(kind.heading()) || synonyms(kind, site).contains(text);
            if (named && colon == (kind == SectionKind.SENSE)) {
                return kind;
            }
        }
        return SectionKind.PROSE;
    }

    /// Whether the heading is kept for later.
    static boolean isReserved(String heading) {
        return SectionKind.RESERVED.contains(normalised(beforeColon(heading).orElse(heading)));
    }

    /// The text behind the colon of `Sense: it`, with its offset in the heading's text.
    static Optional<String> argument(String heading) {
        int colon = heading.indexOf(':');
        return colon < 0 ? Optional.empty() : Optional.of(heading.substring(colon + 1).strip());
    }

    private static List<String> synonyms(SectionKind kind, Site site) {
        return site.headings().getOrDefault(kind.heading(), List.of());
    }

    private static Optional<String> beforeColon(String heading) {
        int colon = heading.indexOf(':');
        return colon < 0 ? Optional.empty() : Optional.of(heading.substring(0, colon));
    }

    private static String normalised(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT).replace('–', '-').replaceAll("\\s+", " ");
    }
}
