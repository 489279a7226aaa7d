package rolebook.generator.parse;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.diagnostic.Suggestion;
import rolebook.generator.model.ContextId;
import rolebook.generator.model.Editor;
import rolebook.generator.model.Repository;
import rolebook.generator.model.Site;
import rolebook.generator.model.Source;
import rolebook.generator.model.SourceId;
import rolebook.generator.model.StageId;
import rolebook.generator.model.TagId;
import rolebook.generator.schema.Field;
import rolebook.generator.schema.SettingsFields;
import rolebook.generator.source.Located;
import rolebook.generator.yaml.YamlNode;

/// Reads `site.yml` and `sources.yml`.
final class SiteParser {
    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    private final Fields fields;

    private SiteParser(Fields fields) {
        this.fields = fields;
    }

    /// What `site.yml` says; each key has a default.
    static Site parse(Fields fields, Map<SourceId, Source> sources) {
        return new SiteParser(fields).site(sources);
    }

    /// Notes every source whose context `site` does not list.
    static void checkContexts(Site site, Fields registry) {
        List<String> listed = site.contexts().keySet().stream().map(ContextId::value).toList();
        for (Source source : site.sources().values()) {
            source.context()
                    .filter(context -> !site.contexts().containsKey(context.value()))
                    .ifPresent(context ->
                            registry.problems()
                                    .add(
                                            Rule.UNKNOWN_CONTEXT,
                                            context.span(),
                                            "The context \""
                                                    + context.value()
                                                    + "\" is not listed in site.yml.",
                                            Suggestion.hint(
                                                    context.value().value(),
                                                    listed,
                                                    "list it in site.yml under contexts")));
        }
    }

    private Site site(Map<SourceId, Source> sources) {
        fields.refuseOthers(Field.names(SettingsFields.SITE), "site.yml");
        return new Site(
                text("title", "Rolebook"),
                baseUrl(),
                language(),
                url("repository").map(Repository::new),
                text("branch", "main"),
                formats(),
                labels("contexts", ContextId::new),
                labels("stages", StageId::new),
                labels("tags", TagId::new),
                headings(),
                searchUrl(),
                editor(),
                sources);
    }

    private String text(String key, String otherwise) {
        return fields.string(key)
                .map(Located::value)
                .filter(value -> !value.isEmpty())
                .orElse(otherwise);
    }

    private String baseUrl() {
        String url = url("base-url").orElse("http://localhost:8080/");
        return url.endsWith("/") ? url : url + "/";
    }

    private String language() {
        Optional<Located<String>> written = fields.string("language");
        if (written.isPresent()
                && !written.get().value().matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
            fields.wrongValue(
                    "language", written.get(), "a language tag", "write for example en or en-GB");
            return "en";
        }
        return text("language", "en");
    }

    private Optional<String> url(String key) {
        return fields.string(key).filter(value -> isRoot(fields, key, value)).map(Located::value);
    }

    /// Whether the value is a web address to which paths can be added.
    private static boolean isRoot(Fields fields, String key, Located<String> value) {
        Optional<URI> address = webAddress(value.value());
        boolean root =
                address.filter(uri -> uri.getQuery() == null && uri.getFragment() == null)
                        .isPresent();
        if (!root) {
            fields.wrongValue(
                    key, value, "a web address", "write it with https:// and without ? or #");
        }
        return root;
    }

    private static boolean isPage(Fields fields, String key, Located<String> value) {
        boolean page = webAddress(value.value()).isPresent();
        if (!page) {
            fields.wrongValue(key, value, "a web address", "write it with https://, spaces as %20");
        }
        return page;
    }

    private static Optional<URI> webAddress(String written) {
        try {
            URI uri = new URI(written);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web && uri.getHost() != null && uri.getUserInfo() == null
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private Set<Site.Format> formats() {
        if (!fields.has("formats")) {
            return Set.of(Site.Format.values());
        }
        Set<Site.Format> formats = new LinkedHashSet<>();
        formats.add(Site.Format.HTML);
        for (Located<String> written : fields.strings("formats")) {
            switch (written.value()) {
                case "html" -> {}
                case "md" -> formats.add(Site.Format.MD);
                case "json" -> formats.add(Site.Format.JSON);
                default ->
                        fields.wrongValue(
                                "formats",
                                written,
                                "a format",
                                Suggestion.hint(
                                        written.value(),
                                        SettingsFields.FORMATS,
                                        "known formats: html, md, json"));
            }
        }
        return formats;
    }

    /// A map from ids to labels; a list of ids labels them by themselves.
    private <T> SequencedMap<T, String> labels(String key, Function<String, T> type) {
        SequencedMap<T, String> labels = new LinkedHashMap<>();
        if (fields.node(key).orElse(null) instanceof YamlNode.Sequence) {
            fields.strings(key).forEach(id -> putLabel(key, labels, id, id.value(), type));
            return labels;
        }
        fields.map(key)
                .ifPresent(map -> {
                    var inner = new Fields(fields.problems(), map);
                    map.pairs()
                            .forEach(pair -> {
                                var id = new Located<>(pair.key().text(), pair.key().span());
                                String label =
                                        inner.string(id.value())
                                                .map(Located::value)
                                                .orElse(id.value());
                                putLabel(key, labels, id, label, type);
                            });
                });
        return labels;
    }

    private <T> void putLabel(
            String key,
            Map<T, String> labels,
            Located<String> id,
            String label,
            Function<String, T> type) {
        if (!id.value().matches(ID)) {
            fields.wrongValue(
                    key,
                    id,
                    "an id",
                    "use small letters, digits and hyphens, for example digital-marketing");
            return;
        }
        labels.put(type.apply(id.value()), label);
    }

    private Map<String, List<String>> headings() {
        Map<String, List<String>> headings = new LinkedHashMap<>();
        fields.map("headings")
                .ifPresent(map -> {
                    var inner = new Fields(fields.problems(), map);
                    inner.refuseOthers(SectionHeadings.known(), "headings");
                    for (String kind : inner.keys().keySet()) {
                        List<String> synonyms = new ArrayList<>();
                        inner.strings(kind)
                                .forEach(word ->
                                        synonyms.add(word.value().toLowerCase(Locale.ROOT)));
                        headings.put(kind, List.copyOf(synonyms));
                    }
                });
        return headings;
    }

    private Optional<String> searchUrl() {
        return fields.map("search")
                .flatMap(map -> {
                    var inner = new Fields(fields.problems(), map);
                    inner.refuseOthers(Field.names(SettingsFields.SEARCH), "search");
                    return inner.string("url")
                            .filter(value -> isRoot(inner, "url", value))
                            .map(Located::value);
                });
    }

    private Optional<Editor> editor() {
        Optional<Located<String>> written = fields.string("editor");
        Optional<Fields> signIn =
                fields.map("sign-in").map(map -> new Fields(fields.problems(), map));
        signIn.ifPresent(
                inner -> inner.refuseOthers(Field.names(SettingsFields.SIGN_IN), "sign-in"));
        if (written.isEmpty() || written.get().value().equals("none")) {
            return Optional.empty();
        }
        if (!SettingsFields.EDITORS.contains(written.get().value())) {
            fields.wrongValue("editor", written.get(), "an editor", "write none or decap");
            return Optional.empty();
        }
        return Optional.of(editor(written.get(), signIn));
    }

    private Editor editor(Located<String> name, Optional<Fields> signIn) {
        if (!fields.has("repository")) {
            fields.problems()
                    .add(
                            Rule.MISSING_KEY,
                            name.span(),
                            "The editor does not know where the files are kept.",
                            "add for example repository: https://github.com/acme/handbook");
        }
        return new Editor(
                name.value(),
                fields.problems().file().place(name.span()),
                signIn.flatMap(inner ->
                        inner.string("url")
                                .filter(url -> isRoot(inner, "url", url))
                                .map(Located::value)),
                signIn.flatMap(inner -> inner.string("app-id").map(Located::value)));
    }

    /// What `sources.yml` says.
    static Map<SourceId, Source> sources(Fields fields) {
        Map<SourceId, Source> sources = new LinkedHashMap<>();
        for (String id : fields.keys().keySet()) {
            fields.map(id)
                    .map(map -> new Fields(fields.problems(), map))
                    .ifPresent(inner -> sources.put(new SourceId(id), source(id, inner)));
        }
        return sources;
    }

    private static Source source(String id, Fields fields) {
        fields.refuseOthers(Field.names(SettingsFields.SOURCE), "a source");
        if (!id.matches(ID)) {
            fields.problems()
                    .add(
                            Rule.WRONG_VALUE,
                            fields.span(),
                            "\"" + id + "\" is not an id.",
                            "use small letters, digits and hyphens");
        }
        String title =
                fields.required("title", "title: Marketing handbook")
                        .map(Located::value)
                        .orElse(id);
        return new Source(
                new SourceId(id),
                title,
                fields.string("url")
                        .filter(value -> isPage(fields, "url", value))
                        .map(Located::value),
                fields.string("note").map(Located::value),
                fields.one("context", ContextId::new));
    }
}
