package rolebook.generator.compose;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import rolebook.generator.computed.RolePair;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.page.CompareView;
import rolebook.generator.page.Label;
import rolebook.generator.page.Page;
import rolebook.generator.page.PairView;
import rolebook.generator.page.RoleView;

/// The chooser, and a page for every pair of roles that share an activity, unless somebody wrote
/// one.
record ComparePages(Pages pages) {
    /// `/compare/<a>/<b>/`
    static String url(EntryId a, EntryId b) {
        return "/compare/" + a + "/" + b + "/";
    }

    /// Where the comparison of a pair stands: the written one, else the computed one.
    static String target(KnowledgeBase knowledge, RolePair pair) {
        return pair.written()
                .flatMap(knowledge::find)
                .map(entry -> entry.header().url())
                .orElseGet(() -> url(pair.a(), pair.b()));
    }

    Stream<Page> all() {
        return Stream.concat(
                Stream.of(chooser()),
                pages.material().derived().pairs().stream()
                        .filter(pair -> pair.written().isEmpty())
                        .map(this::pair));
    }

    private Page chooser() {
        String intro = "Two roles side by side: what they share, and what each does alone.";
        return pages.at(
                "/compare/",
                "compare",
                "list",
                sheet ->
                        new Pages.Content(
                                new Chrome(sheet)
                                        .page("compare", "Compare two roles", intro, List.of()),
                                chooser(sheet)),
                Pages.listed("Compare two roles"));
    }

    private CompareView chooser(Sheet sheet) {
        List<Entry.Role> roles = sheet.knowledge().entries(Entry.Role.class);
        return new CompareView(
                RoleViews.byTitle(roles.stream().map(sheet::link).toList()),
                roles.stream()
                        .map(role -> group(sheet, role.id()))
                        .filter(group -> !group.near().isEmpty())
                        .toList());
    }

    /// A pair stands with its first role only.
    private static CompareView.Group group(Sheet sheet, EntryId role) {
        List<RoleView.Near> near =
                sheet.material().derived().pairs().stream()
                        .filter(pair -> pair.a().equals(role))
                        .map(pair -> RoleViews.near(sheet, pair, role))
                        .toList();
        return new CompareView.Group(sheet.link(role), near);
    }

    private Page pair(RolePair pair) {
        KnowledgeBase knowledge = pages.material().knowledge();
        String title = knowledge.title(pair.a()) + " and " + knowledge.title(pair.b());
        return pages.at(
                url(pair.a(), pair.b()),
                "pair",
                "list",
                sheet -> {
                    var comparison = new Comparisons(sheet).view(List.of(pair.a(), pair.b()));
                    return new Pages.Content(
                            new Chrome(sheet)
                                    .page(
                                            "compare",
                                            title,
                                            "What the two roles share, and what each does alone.",
                                            List.of(
                                                    Label.of(
                                                            "Compare two roles",
                                                            sheet.href("/compare/")))),
                            new PairView(comparison, sheet.sources()));
                },
                Pages.listed(title));
    }

    /// From a pair's other order, from a pair that somebody wrote about, and from both orders of
    /// what the two were called before.
    Map<String, String> redirects(FormerIds former) {
        KnowledgeBase knowledge = pages.material().knowledge();
        Map<String, String> redirects = new TreeMap<>();
        for (RolePair pair : pages.material().derived().pairs()) {
            String target = target(knowledge, pair);
            for (EntryId a : former.names(pair.a())) {
                for (EntryId b : former.names(pair.b())) {
                    redirects.put(url(a, b), target);
                    redirects.put(url(b, a), target);
                }
            }
            redirects.remove(target);
        }
        return redirects;
    }
}
