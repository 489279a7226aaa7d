package rolebook.generator.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rolebook.generator.computed.Derived;
import rolebook.generator.computed.PathPlace;
import rolebook.generator.computed.WhoDoes;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.Header;
import rolebook.generator.model.Repository;
import rolebook.generator.model.Site;
import rolebook.generator.page.ActivityView;
import rolebook.generator.page.ComparisonPageView;
import rolebook.generator.page.EntryLink;
import rolebook.generator.page.EntryView;
import rolebook.generator.page.FrameworkView;
import rolebook.generator.page.Label;
import rolebook.generator.page.PartView;
import rolebook.generator.page.PathPlaceView;
import rolebook.generator.page.SectionView;
import rolebook.generator.page.TermView;
import rolebook.generator.page.TextView;
import rolebook.generator.page.WhoDoesView;
import rolebook.generator.source.Located;

/// The view of one entry's page.
record EntryViews(Sheet sheet) {
    /// What the template of the entry's type gets.
    Record of(Entry entry) {
        return switch (entry) {
            case Entry.Term term -> term(term);
            case Entry.Activity activity -> activity(activity);
            case Entry.Role role -> new RoleViews(sheet, role).view(view(role));
            case Entry.Framework framework ->
                    new FrameworkView(view(framework), framework.raci(), teams(framework));
            case Entry.Comparison comparison ->
                    new ComparisonPageView(
                            view(comparison), sheet.links(values(comparison.roles())));
            case Entry.LearningPath path -> new PathViews(sheet, path).view(view(path));
            case Entry.Team team -> new TeamViews(sheet, team).view(view(team));
            case Entry.Page page -> new TextView(view(page), Optional.empty());
            case Entry.News news -> new TextView(view(news), Optional.of(news.date().toString()));
        };
    }

    private static <T> List<T> values(List<Located<T>> located) {
        return located.stream().map(Located::value).toList();
    }

    private TermView term(Entry.Term term) {
        List<TermView.Use> uses =
                Derived.of(sheet.material().derived().uses(), term.id()).stream()
                        .map(use ->
                                new TermView.Use(
                                        sheet.link(use.activity()),
                                        use.made(),
                                        sheet.text(
                                                sheet.knowledge().entry(use.activity()),
                                                use.text())))
                        .toList();
        return new TermView(view(term), uses);
    }

    private ActivityView activity(Entry.Activity activity) {
        Composed parts = parts(activity);
        // Before the sources are listed, since the statements cite some.
        WhoDoes found = sheet.material().whoDoes(activity.id());
        WhoDoesView whoDoes = new ActivityViews(sheet).of(found);
        return new ActivityView(
                view(activity, parts), sheet.stages(values(activity.stages())), whoDoes);
    }

    private List<EntryLink> teams(Entry.Framework framework) {
        return sheet.knowledge().entries(Entry.Team.class).stream()
                .filter(team -> team.base().value().equals(framework.id()))
                .map(sheet::link)
                .toList();
    }

    /// The composed text of an entry.
    private record Composed(List<PartView> lead, List<SectionView> sections) {}

    private Composed parts(Entry entry) {
        var sections = new Sections(sheet, entry);
        List<PartView> lead = new ArrayList<>(sections.lead());
        List<SectionView> list = sections.sections();
        if (entry instanceof Entry.Comparison comparison && !sections.isCompared()) {
            PartView table = Sections.comparison(sheet, comparison);
            return new Composed(lead, withAtEnd(list, table, lead));
        }
        return new Composed(lead, list);
    }

    /// The comparison ends the last section, or the lead where there is no section.
    private static List<SectionView> withAtEnd(
            List<SectionView> sections, PartView table, List<PartView> lead) {
        if (sections.isEmpty()) {
            lead.add(table);
            return sections;
        }
        List<SectionView> all = new ArrayList<>(sections);
        SectionView last = all.removeLast();
        List<PartView> parts = new ArrayList<>(last.parts());
        parts.add(table);
        all.add(new SectionView(last.kind(), last.anchor(), last.title(), parts));
        return all;
    }

    private EntryView view(Entry entry) {
        return view(entry, parts(entry));
    }

    private EntryView view(Entry entry, Composed parts) {
        Header header = entry.header();
        Derived derived = sheet.material().derived();
        sheet.cite(values(header.sources()));
        List<EntryId> mentions = new Mentions(sheet.material()).of(entry);
        boolean apart = new Mentions(sheet.material()).isApart(entry);
        return new EntryView(
                sheet.link(entry),
                values(header.aliases()),
                sheet.contexts(values(header.contexts())),
                header.tags().stream().map(tag -> sheet.tag(tag.value())).toList(),
                sheet.links(values(header.replacedBy().orElse(List.of()))),
                parts.lead(),
                parts.sections(),
                sheet.link(header.broader().map(Located::value)),
                sheet.links(Derived.of(derived.narrower(), entry.id())),
                sheet.links(values(header.related())),
                sheet.links(values(header.notToConfuseWith())),
                paths(Derived.of(derived.paths(), entry.id())),
                apart ? List.of() : Mentions.groups(sheet, mentions),
                apart ? Optional.of(mentionsPage(entry, mentions.size())) : Optional.empty(),
                sheet.sources(),
                header.owners().stream().map(owner -> owner(owner.value())).toList(),
                header.reviewed().map(Object::toString),
                reviewDue(header),
                formats(entry));
    }

    private List<PathPlaceView> paths(List<PathPlace> places) {
        return places.stream()
                .map(place ->
                        new PathPlaceView(
                                sheet.link(place.path()),
                                place.number(),
                                place.count(),
                                place.before().map(id -> step(place, id)),
                                place.after().map(id -> step(place, id))))
                .toList();
    }

    /// The address names the path, so that the next page knows how its reader came.
    private Label step(PathPlace place, EntryId id) {
        String url = sheet.knowledge().entry(id).header().url();
        return Label.of(sheet.knowledge().title(id), sheet.href(url) + "?path=" + place.path());
    }

    private static Optional<String> reviewDue(Header header) {
        return header.reviewed()
                .flatMap(day -> header.reviewEvery().map(day::plus))
                .map(Object::toString);
    }

    private Label mentionsPage(Entry entry, int count) {
        return Label.of(count + " more entries", sheet.href(Mentions.url(entry)));
    }

    /// `@name`, leading to the forge where that is known.
    private Label owner(String handle) {
        return sheet.material()
                .site()
                .repository()
                .filter(Repository::isAtGitHub)
                .filter(_ -> handle.matches("@[A-Za-z0-9-]+(/[A-Za-z0-9_.-]+)?"))
                .map(_ -> Label.of(handle, ownerUrl(handle.substring(1))))
                .orElseGet(() -> Label.of(handle));
    }

    private static String ownerUrl(String name) {
        int slash = name.indexOf('/');
        return "https://github.com/"
                + (slash < 0
                        ? name
                        : "orgs/"
                                + name.substring(0, slash)
                                + "/teams/"
                                + name.substring(slash + 1));
    }

    private List<Label> formats(Entry entry) {
        String own = entry.header().url();
        List<Label> formats = new ArrayList<>();
        if (sheet.material().site().formats().contains(Site.Format.MD)) {
            formats.add(Label.of("Markdown", sheet.href(own + "index.md")));
        }
        if (sheet.material().site().formats().contains(Site.Format.JSON)) {
            formats.add(Label.of("JSON", sheet.href(own + "index.json")));
        }
        return formats;
    }
}
