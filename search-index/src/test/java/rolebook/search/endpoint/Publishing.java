package rolebook.search.endpoint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import rolebook.search.Handbook;

/// Publishes small releases as a build does: folders that one link leads to.
final class Publishing {
    static final String SEARCH_PAGE =
            """
            <form action="./"><input name="q" value="" data-rb-slot="query"></form>
            <p role="status"><!--rb:status-->Type a word.<!--/rb:status--></p>
            <ol><!--rb:results--><!--/rb:results--></ol>
            <!--rb:answer--><!--/rb:answer-->
            <template id="rb-answer-definition"><b>{{title}}: {{summary}}</b></template>
            <template id="rb-hit" data-root=".."><li><a href="{{url}}">{{title}}</a> {{type}}: \
            {{summary}} {{snippet}}</li></template>
            """;
    static final String CHOOSER_PAGE =
            """
            <select name="a"><!--rb:a--><option value="ceo">CEO &amp; founder</option>\
            <option value="cto">CTO</option><!--/rb:a--></select>
            <select name="b"><!--rb:b--><option value="ceo">CEO &amp; founder</option>\
            <option value="cto" selected>CTO</option><!--/rb:b--></select>
            <div><!--rb:chosen--><!--/rb:chosen--></div>
            <template id="rb-chosen-unknown" data-root="..">No role {{id}}.</template>
            <template id="rb-chosen-same">{{title}} twice.</template>
            <template id="rb-chosen-none">No page on {{roles}}</template>
            <template id="rb-chosen-none-roles"><a href="{{url}}">{{title}}</a> </template>
            """;
    static final String NOT_FOUND_PAGE =
            """
            <h1>Nothing at <!--rb:path-->this path<!--/rb:path--></h1>
            <ol><!--rb:near--><li>Try the search.</li><!--/rb:near--></ol>
            <template id="rb-hit" data-root="/handbook"><li><a href="{{url}}">{{title}}</a></li></template>
            """;

    private final Path folder;
    private int count;

    Publishing(Path folder) {
        this.folder = folder;
    }

    Path site() {
        return folder.resolve("site");
    }

    Path index() {
        return folder.resolve("index");
    }

    static Map<String, String> pages(String buildId) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("index.html", "<h1>Home of " + buildId + "</h1>\n");
        pages.put("404.html", NOT_FOUND_PAGE);
        pages.put("search/index.html", SEARCH_PAGE);
        pages.put("compare/index.html", CHOOSER_PAGE);
        pages.put("admin/index.html", "<script src=editor.js></script>\n");
        pages.put("admin/editor.js", "start()\n");
        pages.put("glossary/index.html", "<h1>A-Z</h1>\n");
        pages.put("glossary/product-roadmap/index.html", "<h1>Product roadmap</h1>\n");
        pages.put("glossary/product-roadmap/index.md", "# Product roadmap\n");
        pages.put("assets/app.0123abcd.js", "console.log(1)\n");
        pages.put("assets/icon.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>\n");
        pages.put("assets/large.css", "p { margin: 0 }\n".repeat(1_000));
        pages.put("robots.txt", "Sitemap: https://example.org/handbook/sitemap.xml\n");
        pages.put("sitemap.xml", "<urlset/>\n");
        pages.put("feed.xml", "<feed/>\n");
        pages.put(
                "_redirects",
                """
                # base-path: /handbook/
                /handbook/old-roadmap/ /handbook/glossary/product-roadmap/ 301
                //x /y 301
                """);
        pages.put("build-id.txt", buildId);
        return pages;
    }

    static String page(String path) {
        return pages("build-1").getOrDefault(path, "");
    }

    /// A release that is whole.
    Path publish(String buildId) throws IOException {
        Path release = release();
        writeSite(release.resolve("site"), buildId, pages(buildId));
        Handbook.write(release.resolve("index"), buildId);
        switchTo(release);
        return release;
    }

    Path release() throws IOException {
        return Files.createDirectories(folder.resolve("releases/" + count++));
    }

    static void writeSite(Path site, String buildId, Map<String, String> pages) throws IOException {
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path file = site.resolve(page.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.getValue());
        }
        String files =
                pages.entrySet().stream()
                        .map(page -> "\"" + page.getKey() + "\":\"" + sha(page.getValue()) + "\"")
                        .collect(Collectors.joining(","));
        Files.writeString(
                site.resolve("build.json"),
                "{\"generator\":\"test\",\"contentHash\":{\"a\":[1]},\"buildId\":\""
                        + buildId
                        + "\",\"files\":{"
                        + files
                        + "}}");
    }

    /// Makes site and index lead to a release, both at once.
    void switchTo(Path release) throws IOException {
        Path next = folder.resolve("next");
        Files.deleteIfExists(next);
        Files.createSymbolicLink(next, release);
        Files.move(
                next,
                folder.resolve("current"),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        if (!Files.isSymbolicLink(site())) {
            Files.createSymbolicLink(index(), folder.resolve("current/index"));
            Files.createSymbolicLink(site(), folder.resolve("current/site"));
        }
    }

    static String sha(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256", impossible);
        }
    }
}
