package rolebook.generator.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import rolebook.generator.computed.Gap;
import rolebook.generator.computed.HeldLetters;
import rolebook.generator.computed.WhoDoes;
import rolebook.generator.model.Body;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.Header;
import rolebook.generator.model.Letter;
import rolebook.generator.model.LinkTarget;
import rolebook.generator.model.Responsibility;

/// Finds what is lacking. Says nothing of the day: when a review is due is told, not whether it is
/// late, so that a site is the same whenever it is built.
record Gaps(
        TitleOrder order,
        SortedMap<EntryId, WhoDoes> whoDoes,
        SortedMap<EntryId, List<EntryId>> mentionedBy) {
    /// All gaps by kind, then by the title of their entry.
    List<Gap> all() {
        Set<String> linked = linkedAnchors();
        List<Gap> gaps = new ArrayList<>();
        for (Entry entry : order.entries()) {
            gaps.addAll(of(entry, linked));
        }
        // The sort is stable: titles stay in order within a kind.
        gaps.sort(Comparator.comparing(Gap::kind));
        return List.copyOf(gaps);
    }

    private List<Gap> of(Entry entry, Set<String> linked) {
        List<Gap> gaps = new ArrayList<>();
        if (!mentionedBy.containsKey(entry.id()) && isMeantToBeMentioned(entry)) {
            gaps.add(new Gap(Gap.Kind.UNMENTIONED, entry.id(), ""));
        }
        due(entry.header()).ifPresent(day -> gaps.add(new Gap(Gap.Kind.REVIEW, entry.id(), day)));
        switch (entry) {
            case Entry.Activity activity -> gaps.addAll(ofActivity(activity));
            case Entry.Role role -> gaps.addAll(ofRole(role, linked));
            case Entry.Term _,
                    Entry.Framework _,
                    Entry.Comparison _,
                    Entry.LearningPath _,
                    Entry.Team _,
                    Entry.Page _,
                    Entry.News _ -> {}
        }
        return gaps;
    }

    /// Lists and menus lead to the others.
    private static boolean isMeantToBeMentioned(Entry entry) {
        return entry instanceof Entry.Term
                || entry instanceof Entry.Activity
                || entry instanceof Entry.Role;
    }

    private static Optional<String> due(Header header) {
        return header.reviewed()
                .flatMap(day -> header.reviewEvery().map(period -> day.plus(period).toString()));
    }

    private List<Gap> ofActivity(Entry.Activity activity) {
        List<Gap> gaps = new ArrayList<>();
        Stream.concat(activity.inputs().stream(), activity.outputs().stream())
                .filter(item -> item.term().isEmpty())
                .forEach(item -> gaps.add(undefined(activity, item.text().plain())));
        WhoDoes found = whoDoes.get(activity.id());
        List<WhoDoes.Doer> doers = found == null ? List.of() : found.doers();
        if (doers.stream().allMatch(doer -> doer.statements().isEmpty())) {
            gaps.add(new Gap(Gap.Kind.NOBODY_DOES, activity.id(), ""));
        }
        if (doers.stream().flatMap(doer -> doer.letters().stream()).noneMatch(Gaps::decides)) {
            gaps.add(new Gap(Gap.Kind.NOBODY_ACCOUNTABLE, activity.id(), ""));
        }
        return gaps;
    }

    private static boolean decides(HeldLetters held) {
        return held.letters().has(Letter.A);
    }

    private static List<Gap> ofRole(Entry.Role role, Set<String> linked) {
        List<Gap> gaps = new ArrayList<>();
        if (role.skills().isEmpty()) {
            gaps.add(new Gap(Gap.Kind.NO_SKILLS, role.id(), ""));
        }
        role.skills().stream()
                .flatMap(group -> group.skills().stream())
                .filter(skill -> skill.term().isEmpty())
                .forEach(skill -> gaps.add(undefined(role, skill.text().plain())));
        for (Responsibility statement : role.responsibilities()) {
            if (!statement.anchorWritten() && linked.contains(key(role.id(), statement.anchor()))) {
                gaps.add(new Gap(Gap.Kind.PROVISIONAL_ANCHOR, role.id(), statement.text().plain()));
            }
        }
        return gaps;
    }

    private static Gap undefined(Entry entry, String text) {
        return new Gap(Gap.Kind.UNDEFINED_TERM, entry.id(), text);
    }

    private Set<String> linkedAnchors() {
        Set<String> linked = new HashSet<>();
        for (Entry entry : order.entries()) {
            for (Body.ResolvedLink link : entry.body().links()) {
                if (link.target() instanceof LinkTarget.ToEntry(EntryId to, var anchor)) {
                    anchor.ifPresent(name -> linked.add(key(to, name)));
                }
            }
        }
        return linked;
    }

    private static String key(EntryId entry, String anchor) {
        return entry.value() + "#" + anchor;
    }
}
