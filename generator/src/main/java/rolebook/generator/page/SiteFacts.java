package rolebook.generator.page;

import java.util.Map;

/// What every page of a site shares.
///
/// @param baseUrl where the site will stand, with a slash at its end; empty when that is not known
/// @param language the language's tag, for example `en`
/// @param shared variables that every template sees, beside those of its page
public record SiteFacts(String title, String baseUrl, String language, Map<String, Object> shared) {
    public SiteFacts {
        shared = Map.copyOf(shared);
    }
}
