package rolebook.generator.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// What site.yml says.
///
/// @param baseUrl ends with `/`
/// @param contexts id to label, in the author's order; likewise stages and tags
/// @param headings a section's usual heading to its synonyms, all in lower case
/// @param searchUrl where the endpoint is not on the site's own origin
public record Site(
        String title,
        String baseUrl,
        String language,
        Optional<Repository> repository,
        String branch,
        Set<Format> formats,
        SequencedMap<ContextId, String> contexts,
        SequencedMap<StageId, String> stages,
        SequencedMap<TagId, String> tags,
        Map<String, List<String>> headings,
        Optional<String> searchUrl,
        Optional<Editor> editor,
        Map<SourceId, Source> sources) {
    /// The forms in which an entry is written.
    public enum Format {
        HTML,
        MD,
        JSON
    }

    public Site {
        formats = Collections.unmodifiableSet(new LinkedHashSet<>(formats));
        contexts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(contexts));
        stages = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(stages));
        tags = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(tags));
        headings = Map.copyOf(headings);
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    }

    /// The same settings for a site that stands elsewhere; a slash at the end is added.
    public Site withBaseUrl(String url) {
        return new Site(
                title,
                url.endsWith("/") ? url : url + "/",
                language,
                repository,
                branch,
                formats,
                contexts,
                stages,
                tags,
                headings,
                searchUrl,
                editor,
                sources);
    }

    /// The context that is meant by its id or its title, whatever their case.
    public Optional<ContextId> context(String written) {
        Name name = Name.of(written);
        return contexts.entrySet().stream()
                .filter(context ->
                        Name.of(context.getKey().value()).equals(name)
                                || Name.of(context.getValue()).equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// The path of the base URL, `/` or `/handbook/`.
    public String basePath() {
        int afterScheme = baseUrl.indexOf("://") + 3;
        int slash = baseUrl.indexOf('/', afterScheme);
        return slash < 0 ? "/" : baseUrl.substring(slash);
    }
}
