package rolebook.generator.page;

import java.util.List;
import java.util.Map;

/// What every page of a site shares.
///
/// @param baseUrl where the site will stand, with a slash at its end; empty when that is not known
/// @param language the language's tag, for example `en`
/// @param types JBake's document types whose lists (`published_roles`) are there even while no page
///   is of that type; those of pages are known anyway
/// @param shared variables that every template sees, beside those of its page
public record SiteFacts(
        String title,
        String baseUrl,
        String language,
        List<String> types,
        Map<String, Object> shared) {
    public SiteFacts {
        types = List.copyOf(types);
        shared = Map.copyOf(shared);
    }
}
