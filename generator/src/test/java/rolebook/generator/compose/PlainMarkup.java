package rolebook.generator.compose;

import java.util.List;
import rolebook.generator.html.SafeHtml;
import rolebook.generator.markdown.Block;
import rolebook.generator.model.Entry;
import rolebook.generator.model.RichText;
import rolebook.generator.page.Markup;

/// Text without its markup.
final class PlainMarkup implements Markup {
    @Override
    public SafeHtml blocks(Entry owner, List<Block> blocks, String pagePath) {
        return new SafeHtml("<p>" + blocks.size() + " blocks</p>");
    }

    @Override
    public SafeHtml text(Entry owner, RichText text, String pagePath) {
        return new SafeHtml(text.plain().replace("&", "&amp;").replace("<", "&lt;"));
    }
}
