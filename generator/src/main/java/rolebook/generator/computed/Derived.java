package rolebook.generator.computed;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import rolebook.generator.model.EntryId;

/// Everything that is computed from a knowledge base.
///
/// @param statements each role's complete statements, in the order of its entry
/// @param whoDoes each activity's doers, an entry for every activity
/// @param letters each role's letters over all frameworks, by the framework's title and in the
///   order of its rows
/// @param uses each term's activities, those that make it first
/// @param mentionedBy each entry's backlinks, grouped by type and by title within
/// @param narrower the entries whose `broader` is this one, by title
/// @param exchanges each role's hand-overs, both sides merged, by the other's title
/// @param overlays one for each team whose base has a matrix, in id order
/// @param here each team's lines, by the activity's title; the key is the team
/// @param pairs in id order
/// @param paths in which learning paths each entry is a step, by the path's title
/// @param stageLoads how much each role does at each stage, in the order of site.yml
/// @param gaps what is lacking, by kind
/// @param unanswered searches that found nothing, the most frequent first
public record Derived(
        SortedMap<EntryId, List<Statement>> statements,
        SortedMap<EntryId, WhoDoes> whoDoes,
        SortedMap<EntryId, List<HeldLetters>> letters,
        SortedMap<EntryId, List<TermUse>> uses,
        SortedMap<EntryId, List<EntryId>> mentionedBy,
        SortedMap<EntryId, List<EntryId>> narrower,
        SortedMap<EntryId, List<Exchange>> exchanges,
        List<Overlay> overlays,
        SortedMap<EntryId, List<Here>> here,
        List<RolePair> pairs,
        SortedMap<EntryId, List<PathPlace>> paths,
        SortedMap<EntryId, List<StageLoad>> stageLoads,
        List<AlphabetLetter> alphabet,
        List<Tagged> tags,
        List<Redirect> redirects,
        List<Gap> gaps,
        List<Unanswered> unanswered) {
    public Derived {
        statements = frozen(statements);
        whoDoes = frozen(whoDoes);
        letters = frozen(letters);
        uses = frozen(uses);
        mentionedBy = frozen(mentionedBy);
        narrower = frozen(narrower);
        exchanges = frozen(exchanges);
        overlays = List.copyOf(overlays);
        here = frozen(here);
        pairs = List.copyOf(pairs);
        paths = frozen(paths);
        stageLoads = frozen(stageLoads);
        alphabet = List.copyOf(alphabet);
        tags = List.copyOf(tags);
        redirects = List.copyOf(redirects);
        gaps = List.copyOf(gaps);
        unanswered = List.copyOf(unanswered);
    }

    private static <V> SortedMap<EntryId, V> frozen(SortedMap<EntryId, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }

    /// The list of `id` in `map`, empty where there is none.
    public static <V> List<V> of(SortedMap<EntryId, List<V>> map, EntryId id) {
        return map.getOrDefault(id, List.of());
    }

    /// The overlay of `team`.
    public Optional<Overlay> overlay(EntryId team) {
        return overlays.stream().filter(overlay -> overlay.team().equals(team)).findFirst();
    }
}
