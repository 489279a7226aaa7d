package rolebook.generator.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.MatrixRule;

/// The keys of front matter, in the order in which `fix` puts them, and the types of entries that
/// take them.
@SuppressWarnings("ImmutableEnumChecker") // Set.of and the forms cannot be changed.
public enum Key {
    TITLE(new Form.Text(0), "The entry's name, as a heading shows it."),
    SUMMARY(
            new Form.Text(Key.MAX_SUMMARY),
            "One plain sentence, at most 200 characters; shown in hover cards and search results."),
    ALIASES(new Form.Texts(), "Other names, abbreviations and plurals."),
    TAGS(Form.Ids.ANY, "Topics, ids from site.yml."),
    CONTEXTS(Form.Ids.ANY, "Where the entry belongs, ids from site.yml."),
    CONTEXT(new Form.Id(), "Where the path belongs, an id from site.yml.", EntryType.PATH),
    AUDIENCE(new Form.Text(0), "Whom the path is for.", EntryType.PATH),
    MINUTES(new Form.Minutes(480), "How long the path takes.", EntryType.PATH),
    STATUS(
            new Form.Choice(List.of("draft", "published", "deprecated")),
            "Drafts are left out of the site; a deprecated entry says what took its place."),
    REPLACED_BY(new Form.IdOrIds(), "What took a deprecated entry's place; [] for nothing."),
    DATE(new Form.Day(), "The day of the news.", EntryType.NEWS),
    KIND(
            new Form.Choice(List.of("raci", "steps")),
            "raci for a framework with a matrix.",
            EntryType.FRAMEWORK),
    RULES(
            new Form.Settings(
                    Arrays.stream(MatrixRule.values()).map(rule -> rule.rule().id()).toList(),
                    List.of("error", "warning", "info", "off")),
            "How strictly the matrix is judged.",
            EntryType.FRAMEWORK),
    ROLES(
            new Form.Ids(2, 4),
            "The roles that are compared, two to four ids.",
            EntryType.COMPARISON),
    STAGE(Form.Ids.ANY, "When the work is done, ids from site.yml.", EntryType.ACTIVITY),
    BROADER(
            new Form.Id(),
            "What this is a part or a kind of, by its id.",
            EntryType.TERM,
            EntryType.ACTIVITY,
            EntryType.ROLE),
    FUNCTION(new Form.Id(), "The term that names the role's field, by its id.", EntryType.ROLE),
    REPORTS_TO(new Form.Id(), "The role that this one reports to, by its id.", EntryType.ROLE),
    WORKS_WITH(Form.Ids.ANY, "Roles that this one works with, by their ids.", EntryType.ROLE),
    SOURCES(new Form.Texts(), "What it rests on: ids from sources.yml, or web addresses."),
    RELATED(Form.Ids.ANY, "Entries to read next, by their ids."),
    NOT_TO_CONFUSE_WITH(Form.Ids.ANY, "Entries that are easily mixed up with it, by their ids."),
    OWNERS(new Form.Texts(), "Who looks after the entry, as \"@handle\" in quotes."),
    REVIEWED(new Form.Day(), "When somebody last read it through."),
    REVIEW_EVERY(new Form.Span(), "When that is due again, for example P6M."),
    REDIRECTS(new Form.Texts(), "Old addresses that lead here, from the site's root."),
    BASE(new Form.Id(), "The framework that the team starts from, by its id.", EntryType.TEAM),
    SEATS(new Form.Named(TeamFields.SEAT, false), "Who holds which roles here.", EntryType.TEAM),
    DROP(new Form.Items(TeamFields.DROP), "What nobody does here.", EntryType.TEAM),
    REDUCE(new Form.Items(TeamFields.REDUCE), "What is done in part.", EntryType.TEAM),
    CHANGE(new Form.Items(TeamFields.CHANGE), "Letters that differ here.", EntryType.TEAM),
    ADD(new Form.Items(TeamFields.ADD), "What is done besides.", EntryType.TEAM);

    /// The longest summary, in characters.
    public static final int MAX_SUMMARY = 200;

    private final Form form;
    private final String description;
    private final Set<EntryType> types;

    Key(Form form, String description, EntryType... types) {
        this.form = form;
        this.description = description;
        this.types = types.length == 0 ? Set.of(EntryType.values()) : Set.of(types);
    }

    /// The key as authors write it.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether an entry of a type that takes the key must have it.
    private boolean isRequired() {
        return switch (this) {
            case TITLE, SUMMARY, DATE, ROLES, BASE -> true;
            case ALIASES,
                    TAGS,
                    CONTEXTS,
                    CONTEXT,
                    AUDIENCE,
                    MINUTES,
                    STATUS,
                    REPLACED_BY,
                    KIND,
                    RULES,
                    STAGE,
                    FUNCTION,
                    REPORTS_TO,
                    WORKS_WITH,
                    BROADER,
                    SOURCES,
                    RELATED,
                    NOT_TO_CONFUSE_WITH,
                    OWNERS,
                    REVIEWED,
                    REVIEW_EVERY,
                    REDIRECTS,
                    SEATS,
                    DROP,
                    REDUCE,
                    CHANGE,
                    ADD ->
                    false;
        };
    }

    /// The fields of entries of `type`.
    public static List<Field> fields(EntryType type) {
        return Arrays.stream(values())
                .filter(key -> key.types.contains(type))
                .map(key -> new Field(key.word(), key.form, key.isRequired(), key.description))
                .toList();
    }

    /// The keys of entries of `type`.
    public static List<String> of(EntryType type) {
        return Field.names(fields(type));
    }
}
