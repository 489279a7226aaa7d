package rolebook.generator.page;

import java.util.List;
import rolebook.generator.html.SafeHtml;

/// A stretch of an entry's text under a heading.
///
/// @param kind what the heading names: `responsibilities`, `sense`, `prose` …
/// @param anchor the heading's id
public record SectionView(String kind, String anchor, SafeHtml title, List<PartView> parts) {
    public SectionView {
        parts = List.copyOf(parts);
    }
}
