package rolebook.generator.compose;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import rolebook.generator.html.SafeHtml;
import rolebook.generator.model.Entry;
import rolebook.generator.model.Site;

/// What a page is about, in the words of schema.org, as JSON-LD.
final class LinkedData {
    private LinkedData() {}

    /// A term or activity as a `DefinedTerm`, a role as an `Occupation`; nothing for the others.
    /// What a role answers for stands in the page and in its `index.json`.
    static Optional<SafeHtml> of(Sheet sheet, Entry entry) {
        return switch (entry) {
            case Entry.Term _, Entry.Activity _ -> Optional.of(json(term(sheet, entry)));
            case Entry.Role _ -> Optional.of(json(named("Occupation", sheet, entry)));
            case Entry.Framework _,
                    Entry.Comparison _,
                    Entry.LearningPath _,
                    Entry.Team _,
                    Entry.Page _,
                    Entry.News _ ->
                    Optional.empty();
        };
    }

    private static Map<String, Object> term(Sheet sheet, Entry entry) {
        Map<String, Object> data = named("DefinedTerm", sheet, entry);
        Map<String, Object> set = new LinkedHashMap<>();
        set.put("@type", "DefinedTermSet");
        set.put("@id", glossaryUrl(sheet.material().site()));
        data.put("inDefinedTermSet", set);
        return data;
    }

    private static Map<String, Object> named(String type, Sheet sheet, Entry entry) {
        Map<String, Object> data = typed(type);
        data.put("name", entry.title());
        data.put("description", entry.header().summary().value());
        data.put("url", sheet.material().site().baseUrl() + sheet.url().substring(1));
        if (!entry.header().aliases().isEmpty()) {
            data.put("alternateName", EntryData.ids(entry.header().aliases()));
        }
        return data;
    }

    /// The A-Z as a `DefinedTermSet`.
    static SafeHtml glossary(Sheet sheet) {
        Site site = sheet.material().site();
        Map<String, Object> data = typed("DefinedTermSet");
        data.put("@id", glossaryUrl(site));
        data.put("name", site.title());
        data.put("url", glossaryUrl(site));
        return json(data);
    }

    /// The home page as a `WebSite` with its search.
    static SafeHtml site(Site site) {
        Map<String, Object> data = typed("WebSite");
        data.put("name", site.title());
        data.put("url", site.baseUrl());
        Map<String, Object> search = new LinkedHashMap<>();
        search.put("@type", "SearchAction");
        search.put("target", site.baseUrl() + "search/?q={q}");
        search.put("query-input", "required name=q");
        data.put("potentialAction", search);
        return json(data);
    }

    private static String glossaryUrl(Site site) {
        return site.baseUrl() + "glossary/";
    }

    private static Map<String, Object> typed(String type) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", type);
        return data;
    }

    private static SafeHtml json(Map<String, Object> data) {
        return new SafeHtml(Json.of(data).strip());
    }
}
