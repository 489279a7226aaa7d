package rolebook.generator.compose;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rolebook.generator.computed.Redirect;
import rolebook.generator.page.Page;
import rolebook.generator.page.RedirectView;

/// Old paths and where they lead now.
///
/// @param targets by old path, both from the site's root
record Redirects(Pages pages, SortedMap<String, String> targets) {
    /// Those that authors wrote, before those that are computed. The address of a page is none.
    static Redirects of(Pages pages, Map<String, String> computed, Set<String> urls) {
        List<Redirect> written = pages.material().derived().redirects();
        Set<String> taken = urls.stream().map(Redirects::file).collect(Collectors.toSet());
        Set<String> claimed =
                written.stream()
                        .map(Redirect::from)
                        .map(Redirects::file)
                        .collect(Collectors.toSet());
        SortedMap<String, String> targets = new TreeMap<>(computed);
        targets.keySet().removeIf(from -> claimed.contains(file(from)));
        written.forEach(redirect -> targets.put(redirect.from(), redirect.to()));
        targets.keySet().removeIf(from -> taken.contains(file(from)));
        return new Redirects(pages, Collections.unmodifiableSortedMap(targets));
    }

    Stream<Page> all() {
        return targets.entrySet().stream().map(one -> page(one.getKey(), one.getValue()));
    }

    /// A page that leads on: `/old/`, `/old` and `/old/index.html` are one file.
    private Page page(String from, String to) {
        String base = pages.material().site().baseUrl();
        return pages.at(
                "/" + file(from),
                "redirect",
                sheet ->
                        new Pages.Content(
                                new Chrome(sheet)
                                        .unlisted("redirect", "Moved", "This page has moved."),
                                new RedirectView(sheet.href(to), base + to.substring(1))));
    }

    private static String file(String url) {
        String path = url.startsWith("/") ? url.substring(1) : url;
        if (path.endsWith(".html")) {
            return path;
        }
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path + "/index.html";
    }

    /// The file that hosts and the endpoint read: `/old/ /new/ 301`. The paths are the host's; the
    /// endpoint, which serves the site at its root too, reads the first line.
    String text() {
        String base = pages.material().site().basePath();
        String folder = base.substring(0, base.length() - 1);
        var text = new StringBuilder(folder.isEmpty() ? "" : "# base-path: " + base + "\n");
        targets.forEach((from, to) ->
                text.append(folder)
                        .append(from)
                        .append(' ')
                        .append(folder)
                        .append(to)
                        .append(" 301\n"));
        return text.toString();
    }
}
