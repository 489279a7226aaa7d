package rolebook.generator.parse;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.diagnostic.Suggestion;
import rolebook.generator.model.ContextId;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.Header;
import rolebook.generator.model.SourceId;
import rolebook.generator.model.Status;
import rolebook.generator.model.TagId;
import rolebook.generator.schema.Key;
import rolebook.generator.source.Located;
import rolebook.generator.source.Span;

/// Reads what the front matter of every type may say.
final class HeaderParser {
    private final EntryId id;
    private final EntryType type;
    private final FrontMatter matter;
    private final Fields fields;

    HeaderParser(EntryId id, EntryType type, FrontMatter matter, Fields fields) {
        this.id = id;
        this.type = type;
        this.matter = matter;
        this.fields = fields;
    }

    Header parse() {
        if (!matter.jbake()) {
            fields.refuseOthers(
                    Key.of(type), "the front matter of " + type.withArticle(), this::owner);
        } else {
            checkJbakeType();
        }
        return new Header(
                id,
                type,
                fields.problems().file(),
                fields.keys(),
                title(),
                summary(),
                fields.strings("aliases"),
                fields.list("tags", TagId::new),
                fields.list("contexts", ContextId::new),
                status(),
                replacedBy(),
                ids("related"),
                ids("not-to-confuse-with"),
                fields.one("broader", EntryId::new),
                fields.list("sources", SourceId::new),
                fields.strings("owners"),
                fields.date("reviewed"),
                fields.period("review-every"),
                fields.strings("redirects"),
                extras());
    }

    /// Where a key belongs that another type of entry has.
    private Optional<String> owner(String key) {
        List<String> types =
                Arrays.stream(EntryType.values())
                        .filter(other -> Key.of(other).contains(key))
                        .map(EntryType::withArticle)
                        .toList();
        return types.isEmpty()
                ? Optional.empty()
                : Optional.of("take it away; it belongs to " + String.join(" or ", types));
    }

    private void checkJbakeType() {
        String expected = type == EntryType.PAGE ? "page" : "post";
        fields.string("type")
                .filter(written -> !written.value().equals(expected))
                .ifPresent(written ->
                        fields.wrongValue(
                                "type",
                                written,
                                "the type of files in this folder",
                                "write type=" + expected + ", or move the file"));
    }

    private Located<String> title() {
        Optional<Located<String>> title =
                matter.broken()
                        ? fields.string("title")
                        : fields.required("title", "title: Product roadmap");
        return title.filter(found -> !found.value().isEmpty())
                .orElse(new Located<>(id.value(), Span.at(0)));
    }

    private Located<String> summary() {
        Optional<Located<String>> summary =
                matter.broken() || matter.jbake()
                        ? fields.string("summary")
                        : fields.required("summary", "summary: One sentence that says what it is.");
        summary.ifPresent(written -> SummaryForm.check(written, fields.problems()));
        return summary.orElse(new Located<>("", Span.at(0)));
    }

    private Status status() {
        Optional<Located<String>> written = fields.string("status");
        if (written.isEmpty()) {
            checkReplacement(Status.PUBLISHED);
            return Status.PUBLISHED;
        }
        String word = written.get().value();
        for (Status status : Status.values()) {
            if (status.name().toLowerCase(Locale.ROOT).equals(word)) {
                checkReplacement(status);
                return status;
            }
        }
        fields.wrongValue(
                "status",
                written.get(),
                "a status",
                Suggestion.hint(
                        word,
                        List.of("draft", "published", "deprecated"),
                        "write draft, published or deprecated"));
        return Status.PUBLISHED;
    }

    private void checkReplacement(Status status) {
        if (status == Status.DEPRECATED && !fields.has("replaced-by")) {
            fields.problems()
                    .add(
                            Rule.MISSING_KEY,
                            Span.at(0),
                            "The key \"replaced-by\" is missing; a deprecated entry says what took its place.",
                            "add \"replaced-by: other-id\", or \"replaced-by: []\" if nothing did");
        } else if (status != Status.DEPRECATED && fields.has("replaced-by")) {
            fields.problems()
                    .add(
                            Rule.WRONG_VALUE,
                            fields.keys().getOrDefault("replaced-by", Span.at(0)),
                            "Only a deprecated entry has \"replaced-by\"; this one is "
                                    + (status == Status.DRAFT ? "a draft." : "published."),
                            "set \"status: deprecated\", or take \"replaced-by\" away");
        }
    }

    private Optional<List<Located<EntryId>>> replacedBy() {
        return fields.has("replaced-by")
                ? Optional.of(
                        fields.oneOrMany("replaced-by").stream()
                                .map(id -> id.map(EntryId::new))
                                .toList())
                : Optional.empty();
    }

    private List<Located<EntryId>> ids(String key) {
        return fields.list(key, EntryId::new);
    }

    private Map<String, String> extras() {
        Map<String, String> extras = new LinkedHashMap<>();
        List<String> known = Key.of(type);
        for (String key : fields.keys().keySet()) {
            boolean own = key.startsWith("x-") || (matter.jbake() && !known.contains(key));
            if (own) {
                fields.scalar(key).ifPresent(value -> extras.put(key, value.value()));
            }
        }
        return extras;
    }
}
