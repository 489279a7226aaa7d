package rolebook.generator.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;

/// Where the shipped content's pages and their anchors are.
///
/// @param anchors of each page, by its path from the site's root, such as `/roles/x/`
/// @param texts the headings and links of all pages
record SiteAddresses(Map<String, Set<String>> anchors, Set<String> texts) {
    static SiteAddresses read() throws IOException {
        Path site = BuiltSite.site().toRealPath();
        Map<String, Set<String>> anchors = new HashMap<>();
        Set<String> texts = new TreeSet<>();
        for (Path file : BuiltSite.pages()) {
            Document page = Jsoup.parse(file, "UTF-8");
            String url = "/" + site.relativize(file).toString().replaceFirst("index\\.html$", "");
            anchors.put(url, new HashSet<>(page.select("[id]").eachAttr("id")));
            texts.addAll(page.select("h1, h2, h3, li a").eachText());
        }
        return new SiteAddresses(anchors, texts);
    }

    /// Those of `urls` that lead nowhere.
    List<String> missing(Collection<String> urls) {
        List<String> missing = new ArrayList<>();
        for (String url : urls) {
            String[] parts = url.split("#", 2);
            Set<String> known = anchors.get(parts[0].replaceFirst("\\?.*", ""));
            if (known == null || (parts.length == 2 && !known.contains(parts[1]))) {
                missing.add(url);
            }
        }
        return missing;
    }

    /// Adds every `url` of an answer to `urls`, however deep it stands.
    static void addUrls(JsonNode answer, Set<String> urls) {
        if (answer.path("url").isString()) {
            urls.add(answer.path("url").stringValue());
        }
        answer.forEach(child -> addUrls(child, urls));
    }
}
