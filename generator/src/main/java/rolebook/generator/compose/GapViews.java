package rolebook.generator.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import rolebook.generator.computed.Gap;
import rolebook.generator.computed.Unanswered;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.UnansweredQuery;
import rolebook.generator.page.GapsView;

/// The page of what is missing.
record GapViews(Sheet sheet) {
    GapsView view() {
        List<GapsView.Group> groups = new ArrayList<>();
        for (Gap.Kind kind : Gap.Kind.values()) {
            List<Gap> gaps =
                    sheet.material().derived().gaps().stream()
                            .filter(gap -> gap.kind() == kind)
                            .toList();
            if (!gaps.isEmpty()) {
                groups.add(group(kind, gaps));
            }
        }
        return new GapsView(
                groups,
                sheet.material().derived().unanswered().stream().map(this::search).toList());
    }

    private GapsView.Search search(Unanswered unanswered) {
        UnansweredQuery asked = unanswered.asked();
        Chrome chrome = new Chrome(sheet);
        Optional<Entry> near = unanswered.near().map(sheet.knowledge()::entry);
        return new GapsView.Search(
                asked.query(),
                counted(asked.times(), "time") + " on " + counted(asked.days(), "day"),
                near.map(sheet::link),
                near.isPresent() ? chrome.editUrl(near.get()) : chrome.newTermUrl(asked.query()));
    }

    private static String counted(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }

    private GapsView.Group group(Gap.Kind kind, List<Gap> gaps) {
        Map<EntryId, List<String>> byEntry = new LinkedHashMap<>();
        for (Gap gap : gaps) {
            List<String> what = byEntry.computeIfAbsent(gap.entry(), _ -> new ArrayList<>());
            if (!gap.what().isEmpty()) {
                what.add(gap.what());
            }
        }
        List<GapsView.Of> entries =
                byEntry.entrySet().stream().map(one -> of(one.getKey(), one.getValue())).toList();
        String id = "rb-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new GapsView.Group(id, title(kind), why(kind), gaps.size(), entries);
    }

    private GapsView.Of of(EntryId id, List<String> what) {
        Entry entry = sheet.knowledge().entry(id);
        return new GapsView.Of(sheet.link(entry), what, new Chrome(sheet).editUrl(entry));
    }

    private static String title(Gap.Kind kind) {
        return switch (kind) {
            case UNDEFINED_TERM -> "Words without an entry";
            case NOBODY_ACCOUNTABLE -> "Activities nobody is accountable for";
            case NOBODY_DOES -> "Activities nobody says to do";
            case NO_SKILLS -> "Roles without skills";
            case UNMENTIONED -> "Entries that nobody links to";
            case PROVISIONAL_ANCHOR -> "Links that the next edit may break";
            case REVIEW -> "Reviews to come";
        };
    }

    private static String why(Gap.Kind kind) {
        return switch (kind) {
            case UNDEFINED_TERM ->
                    "An input, an output or a skill that links to no term. Write the term, or link to the one there is.";
            case NOBODY_ACCOUNTABLE ->
                    "No matrix has an A for them. Add them to the matrix that they belong to, or leave it if no team needs it.";
            case NOBODY_DOES ->
                    "No role lists them among its responsibilities, so that their page cannot say who does it.";
            case NO_SKILLS -> "Their comparison with other roles stays half empty.";
            case UNMENTIONED -> "Readers come here by search only. Link to them where they help.";
            case PROVISIONAL_ANCHOR ->
                    "Somebody links to these lines by an anchor that follows from their wording. `rolebook fix` writes the anchor down.";
            case REVIEW -> "When somebody agreed to look at the entry again.";
        };
    }
}
