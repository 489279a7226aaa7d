package rolebook.generator.scaffold;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rolebook.generator.edit.FileChange;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.source.Located;
import rolebook.generator.yaml.YamlText;

/// A new entry: valid as it is, with hints in comments that no reader sees.
public final class NewEntry {
    private final KnowledgeBase base;
    private final EntryType type;
    private final String title;
    private final LocalDate today;

    private NewEntry(KnowledgeBase base, EntryType type, String title, LocalDate today) {
        this.base = base;
        this.type = type;
        this.title = title;
        this.today = today;
    }

    /// What came of the wish for a new entry.
    public sealed interface Result {}

    /// A file to write.
    public record Made(FileChange.Created file) implements Result {}

    /// Why there is none, in one sentence, and what to do.
    public record Refused(String reason, String hint) implements Result {}

    /// The file of an entry of `type` called `title`, for the project that `base` was parsed from.
    public static Result of(KnowledgeBase base, EntryType type, String title, LocalDate today) {
        Optional<EntryId> id = EntryId.ofTitle(title);
        if (id.isEmpty()) {
            return new Refused(
                    "No id can be made of \"" + title + "\".",
                    "use some letters from a to z, and give the entry its proper title afterwards");
        }
        Optional<Entry> taken = base.find(id.get());
        if (taken.isPresent()) {
            return new Refused(
                    "The id \""
                            + id.get()
                            + "\" is taken by "
                            + taken.get().header().file().path()
                            + ".",
                    "edit that file, or choose another title");
        }
        return new NewEntry(base, type, title, today).made(id.get());
    }

    private Result made(EntryId id) {
        String text = Template.read("new/" + type.word() + type.fileEnding());
        Optional<String> missing = missing();
        if (missing.isPresent()) {
            return new Refused(
                    "There is nothing yet that "
                            + type.withArticle()
                            + " could be about: "
                            + missing.get()
                            + ".",
                    "write that first, with rolebook new");
        }
        String filled =
                text.replace("{title}", YamlText.of(title))
                        .replace("{roles}", joined(comparedRoles()))
                        .replace("{steps}", steps())
                        .replace("{base}", matrixId())
                        .replace("{seats}", seats())
                        .replace("{date}", today.toString());
        String path = "content/" + type.folder() + "/" + id + type.fileEnding();
        return new Made(new FileChange.Created(path, filled));
    }

    private Optional<String> missing() {
        return switch (type) {
            case COMPARISON ->
                    comparedRoles().size() < 2
                            ? Optional.of("it takes two roles that are not compared yet")
                            : Optional.empty();
            case TEAM ->
                    framework().isEmpty()
                            ? Optional.of("it takes a framework of kind raci")
                            : Optional.empty();
            case PATH ->
                    base.entries().isEmpty() ? Optional.of("it takes an entry") : Optional.empty();
            case TERM, ACTIVITY, ROLE, FRAMEWORK, PAGE, NEWS -> Optional.empty();
        };
    }

    /// The first two roles that no comparison has alone.
    private List<EntryId> comparedRoles() {
        List<EntryId> roles = base.entries(Entry.Role.class).stream().map(Entry::id).toList();
        List<Set<EntryId>> compared =
                base.entries(Entry.Comparison.class).stream()
                        .map(comparison ->
                                comparison.roles().stream()
                                        .map(Located::value)
                                        .collect(Collectors.toSet()))
                        .toList();
        for (EntryId one : roles) {
            for (EntryId other : roles) {
                if (one.compareTo(other) < 0 && !compared.contains(Set.of(one, other))) {
                    return List.of(one, other);
                }
            }
        }
        return List.of();
    }

    private static String joined(Collection<EntryId> ids) {
        return ids.stream().map(EntryId::value).collect(Collectors.joining(", "));
    }

    private Optional<Entry.Framework> framework() {
        return base.entries(Entry.Framework.class).stream()
                .filter(framework -> framework.matrix().isPresent())
                .findFirst();
    }

    private String matrixId() {
        return framework().map(found -> found.id().value()).orElse("");
    }

    /// A seat for each role of the matrix, named as the role is.
    private String seats() {
        return framework()
                .flatMap(Entry.Framework::matrix)
                .map(matrix ->
                        matrix.roles().stream()
                                .map(role ->
                                        "  "
                                                + YamlText.of(base.title(role.value()))
                                                + ": {roles: ["
                                                + role.value()
                                                + "]}")
                                .collect(Collectors.joining("\n")))
                .orElse("");
    }

    private String steps() {
        return base.entries().stream()
                .filter(entry -> entry.type() != EntryType.TEAM)
                .findFirst()
                .or(() -> base.entries().stream().findFirst())
                .map(entry ->
                        "1. Read about ["
                                + entry.title().replaceAll("[\\[\\]\\\\*_`<]", "")
                                + "](../"
                                + entry.header().file().path().substring("content/".length())
                                + ").")
                .orElse("");
    }
}
