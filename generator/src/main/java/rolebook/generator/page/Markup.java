package rolebook.generator.page;

import java.util.List;
import rolebook.generator.html.SafeHtml;
import rolebook.generator.markdown.Block;
import rolebook.generator.model.Entry;
import rolebook.generator.model.RichText;

/// What turns an author's text into HTML. Links come out relative to the page at `pagePath`, a path
/// inside the site such as `roles/product-manager/index.html`, and lead where `owner`, the entry
/// that holds the text, says they lead.
public interface Markup {
    /// Blocks as they were written, with the ids of headings and list items.
    SafeHtml blocks(Entry owner, List<Block> blocks, String pagePath);

    /// The text of one paragraph, without the paragraph.
    SafeHtml text(Entry owner, RichText text, String pagePath);

    /// The same for a step of a learning path: links to entries name the path, as in
    /// `../../glossary/okr/?path=first-week`, so that the next page knows how its reader came.
    SafeHtml textOfPath(Entry.LearningPath path, RichText text, String pagePath);
}
