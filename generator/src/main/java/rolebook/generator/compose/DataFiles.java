package rolebook.generator.compose;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.Site;
import rolebook.generator.page.SiteFile;
import rolebook.generator.schema.JsonSchemas;

/// What machines read: each entry as Markdown and as JSON, all entries in one file, JSON Schemas of
/// what authors write, and the files that speak of the site to robots.
record DataFiles(Material material) {
    /// Up to so many entries `entries.json` holds their summaries: then it stays below 25 KB
    /// packed.
    static final int SUMMARISED = 300;

    Stream<SiteFile> all() {
        return Stream.of(
                        entries(),
                        schemas(),
                        new HoverTexts(knowledge()).all(),
                        Stream.of(
                                file("entries.json", this::entriesJson),
                                file("robots.txt", this::robots),
                                file("llms.txt", this::llms)))
                .flatMap(files -> files);
    }

    /// What editors need to help with front matter and settings.
    private static Stream<SiteFile> schemas() {
        return JsonSchemas.all().entrySet().stream()
                .map(schema -> file("schema/" + schema.getKey(), schema::getValue));
    }

    /// A text file.
    static SiteFile file(String path, Supplier<String> text) {
        return new SiteFile(path, () -> text.get().getBytes(StandardCharsets.UTF_8));
    }

    private KnowledgeBase knowledge() {
        return material.knowledge();
    }

    private Stream<SiteFile> entries() {
        Set<Site.Format> formats = material.site().formats();
        var data = new EntryData(knowledge(), material.derived());
        var markdown = new EntryMarkdown(knowledge());
        List<SiteFile> files = new ArrayList<>();
        for (Entry entry : knowledge().entries()) {
            String folder = entry.header().url().substring(1);
            if (formats.contains(Site.Format.MD)) {
                files.add(file(folder + "index.md", () -> markdown.of(entry)));
            }
            if (formats.contains(Site.Format.JSON)) {
                files.add(file(folder + "index.json", () -> data.json(entry)));
            }
        }
        return files.stream();
    }

    /// Browsers load it before their first search, so it holds no more than finding needs; of a
    /// large site they get the summaries of what they found from the entries' own data.
    private String entriesJson() {
        boolean large = knowledge().entries().size() > SUMMARISED;
        List<Map<String, Object>> all = new ArrayList<>();
        for (Entry entry : knowledge().entries()) {
            Map<String, Object> one = EntryData.summary(entry);
            one.remove("tags");
            if (large) {
                one.put("summary", "");
            }
            List<String> left = knowledge().namesLeftBy(entry);
            if (!left.isEmpty()) {
                one.put("left", left);
            }
            all.add(one);
        }
        return Json.of(all);
    }

    /// The search page may be listed. Answered by the endpoint it says itself that it may not,
    /// which a search engine reads only where it may come.
    private String robots() {
        Site site = material.site();
        return "User-agent: *\nDisallow: %sapi/\nSitemap: %ssitemap.xml\n"
                .formatted(site.basePath(), site.baseUrl());
    }

    private static String siblings(Set<Site.Format> formats) {
        boolean data = formats.contains(Site.Format.JSON);
        if (formats.contains(Site.Format.MD)) {
            return "Each page has its Markdown beside it as index.md"
                    + (data ? " and its data as index.json; " : "; ");
        }
        return data ? "Each page has its data beside it as index.json; " : "";
    }

    /// The form that llmstxt.org describes: a title, a line, and lists of links.
    private String llms() {
        Site site = material.site();
        var text = new StringBuilder();
        text.append("# ").append(site.title()).append("\n\n");
        text.append("> A knowledge base of roles, the activities they share and the words they")
                .append(" use. ")
                .append(siblings(site.formats()))
                .append("entries.json lists them all.\n");
        for (EntryType type : material.types()) {
            text.append("\n## ").append(Words.many(type)).append("\n\n");
            for (Entry entry : knowledge().entries()) {
                if (entry.type() == type) {
                    line(text, site, entry);
                }
            }
        }
        return text.toString();
    }

    private static void line(StringBuilder text, Site site, Entry entry) {
        String file = site.formats().contains(Site.Format.MD) ? "index.md" : "";
        text.append("- [")
                .append(entry.title().replace("[", "\\[").replace("]", "\\]"))
                .append("](")
                .append(site.baseUrl())
                .append(entry.header().url().substring(1))
                .append(file)
                .append("): ")
                .append(entry.header().summary().value())
                .append('\n');
    }
}
