package rolebook.generator.compose;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rolebook.generator.model.Entry;
import rolebook.generator.page.Document;
import rolebook.generator.page.Page;

/// One page per entry.
record EntryPages(Pages pages) {
    Stream<Page> all() {
        return pages.material().knowledge().entries().stream().map(this::page);
    }

    private Page page(Entry entry) {
        return pages.at(
                entry.header().url(),
                entry.type().word(),
                documentType(entry),
                sheet ->
                        new Pages.Content(
                                new Chrome(sheet).page(entry), new EntryViews(sheet).of(entry)),
                document(entry));
    }

    /// JBake's own types for pages and news, so that its lists hold them.
    private static String documentType(Entry entry) {
        return switch (entry.type()) {
            case NEWS -> "post";
            case TERM, ACTIVITY, ROLE, FRAMEWORK, COMPARISON, PATH, TEAM, PAGE ->
                    entry.type().word();
        };
    }

    private static Document document(Entry entry) {
        List<String> tags = entry.header().tags().stream().map(tag -> tag.value().value()).toList();
        return new Document(
                entry.title(),
                entry instanceof Entry.News news ? news.date() : null,
                tags,
                true,
                Map.of("id", entry.id().value(), "summary", entry.header().summary().value()));
    }
}
