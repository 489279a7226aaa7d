package rolebook.generator.schema;

import java.util.Arrays;
import java.util.List;
import rolebook.generator.model.SectionKind;

/// The keys of `site.yml` and `sources.yml`.
public final class SettingsFields {
    /// What `search` in site.yml takes.
    public static final List<Field> SEARCH =
            List.of(
                    Field.optional(
                            "url",
                            new Form.WebAddress(true),
                            "Where the search endpoint stands, if not beside the site."));

    /// The words that `formats` takes.
    public static final List<String> FORMATS = List.of("html", "md", "json");

    /// The words that `editor` takes.
    public static final List<String> EDITORS = List.of("none", "decap");

    /// What `sign-in` in site.yml takes.
    public static final List<Field> SIGN_IN =
            List.of(
                    Field.optional(
                            "url",
                            new Form.WebAddress(true),
                            "The service that signs people in at GitHub, if not the site's own host."),
                    Field.optional(
                            "app-id",
                            new Form.Text(0),
                            "The id under which GitLab knows the editor."));

    /// site.yml
    public static final List<Field> SITE =
            List.of(
                    Field.optional("title", new Form.Text(0), "The site's name."),
                    Field.optional(
                            "base-url",
                            new Form.WebAddress(true),
                            "Where the site stands, https://example.org/handbook/."),
                    Field.optional("language", new Form.Language(), "The language, en or en-GB."),
                    Field.optional(
                            "repository",
                            new Form.WebAddress(true),
                            "Where its files are edited, for the links that propose changes."),
                    Field.optional("branch", new Form.Text(0), "The branch that is edited."),
                    Field.optional(
                            "formats",
                            new Form.Choices(FORMATS),
                            "In which forms entries are written."),
                    Field.optional(
                            "contexts",
                            new Form.Labels(),
                            "Contexts in which words have a meaning of their own, with labels."),
                    Field.optional(
                            "stages",
                            new Form.Labels(),
                            "Stages of the work in their order, with labels."),
                    Field.optional("tags", new Form.Labels(), "Topics, with labels."),
                    Field.optional(
                            "headings",
                            new Form.Synonyms(
                                    Arrays.stream(SectionKind.values())
                                            .filter(kind -> kind != SectionKind.PROSE)
                                            .map(SectionKind::heading)
                                            .toList()),
                            "Other words for the headings of sections."),
                    Field.optional("search", new Form.Fields(SEARCH), "How search is reached."),
                    Field.optional(
                            "editor",
                            new Form.Choice(EDITORS),
                            "Which browser editor stands at /admin/."),
                    Field.optional(
                            "sign-in",
                            new Form.Fields(SIGN_IN),
                            "How the browser editor signs people in."));

    /// One source of sources.yml
    public static final List<Field> SOURCE =
            List.of(
                    Field.required("title", new Form.Text(0), "The document's title."),
                    Field.optional("url", new Form.WebAddress(false), "Where it can be read."),
                    Field.optional("note", new Form.Text(0), "Which part of it, or what it is."),
                    Field.optional(
                            "context", new Form.Id(), "Where it belongs, an id from site.yml."));

    /// A judged query of search/judgments.yml
    public static final List<Field> QUERY =
            List.of(
                    Field.required("query", new Form.Text(0), "What somebody types."),
                    Field.required("class", new Form.Text(0), "The kind of query."),
                    Field.required(
                            "grades",
                            new Form.TextById(),
                            "From 0 to 3 for each entry, by its id."),
                    Field.optional("card", new Form.Text(0), "The answer above the hits."));

    /// search/judgments.yml
    public static final List<Field> JUDGMENTS =
            List.of(Field.optional("queries", new Form.Items(QUERY), "What should be found."));

    private SettingsFields() {}
}
