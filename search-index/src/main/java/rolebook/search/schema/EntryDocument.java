package rolebook.search.schema;

import java.util.List;

/// One entry as the index holds it.
///
/// @param id unique over all entries of an index, such as `product-roadmap`
/// @param type such as `term` or `role`
/// @param title the entry's first name
/// @param summary one plain sentence
/// @param url the page's path from the site's root, such as `/glossary/product-roadmap/`
/// @param aliases its other names
/// @param tags facet values
/// @param contexts facet values
/// @param roles ids of the roles that the entry involves; facet values
/// @param stages facet values
/// @param text plain text of what stands before the first section
/// @param sections the parts below headings, in the order of the page
/// @param statements the responsibilities, in the order of the page
/// @param senses its meanings by context
/// @param json the entry's data, handed out verbatim
/// @param left those of its names that an entry in its place has now: they find that one
/// @param elsewhere the sentences of other entries that link here, and what people say who miss it
public record EntryDocument(
        String id,
        String type,
        String title,
        String summary,
        String url,
        List<String> aliases,
        List<String> tags,
        List<String> contexts,
        List<String> roles,
        List<String> stages,
        String text,
        List<SectionDocument> sections,
        List<StatementDocument> statements,
        List<SenseDocument> senses,
        String json,
        List<String> left,
        List<String> elsewhere) {

    /// A document that keeps all its names and that nobody links to.
    public EntryDocument(
            String id,
            String type,
            String title,
            String summary,
            String url,
            List<String> aliases,
            List<String> tags,
            List<String> contexts,
            List<String> roles,
            List<String> stages,
            String text,
            List<SectionDocument> sections,
            List<StatementDocument> statements,
            List<SenseDocument> senses,
            String json) {
        this(
                id,
                type,
                title,
                summary,
                url,
                aliases,
                tags,
                contexts,
                roles,
                stages,
                text,
                sections,
                statements,
                senses,
                json,
                List.of(),
                List.of());
    }

    /// @throws IllegalArgumentException if the id, type or title is blank, or the url is no path
    ///   from the root
    public EntryDocument {
        Text.requireFilled("id", id);
        Text.requireFilled("type of " + id, type);
        Text.requireFilled("title of " + id, title);
        if (!url.startsWith("/")) {
            throw new IllegalArgumentException("The url of " + id + " must start with /: " + url);
        }
        aliases = List.copyOf(aliases);
        tags = List.copyOf(tags);
        contexts = List.copyOf(contexts);
        roles = List.copyOf(roles);
        stages = List.copyOf(stages);
        sections = List.copyOf(sections);
        statements = List.copyOf(statements);
        senses = List.copyOf(senses);
        left = List.copyOf(left);
        elsewhere = List.copyOf(elsewhere);
    }
}
