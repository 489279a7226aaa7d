package rolebook.generator.compose;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.Header;
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
                documentType(entry.type()),
                sheet ->
                        new Pages.Content(
                                new Chrome(sheet).page(entry), new EntryViews(sheet).of(entry)),
                document(entry));
    }

    /// JBake's own types for pages and news, so that its lists hold them.
    private static String documentType(EntryType type) {
        return switch (type) {
            case NEWS -> "post";
            case TERM, ACTIVITY, ROLE, FRAMEWORK, COMPARISON, PATH, TEAM, PAGE -> type.word();
        };
    }

    /// The types of all documents.
    static List<String> documentTypes() {
        return Arrays.stream(EntryType.values()).map(EntryPages::documentType).toList();
    }

    private static Document document(Entry entry) {
        List<String> tags = entry.header().tags().stream().map(tag -> tag.value().value()).toList();
        return new Document(
                entry.title(),
                entry instanceof Entry.News news ? news.date() : null,
                tags,
                true,
                fields(entry.header()));
    }

    /// The keys of a JBake header and those of authors' own, under ours.
    private static Map<String, Object> fields(Header header) {
        Map<String, Object> fields = new LinkedHashMap<>(header.extras());
        fields.put("id", header.id().value());
        fields.put("summary", header.summary().value());
        return fields;
    }
}
