package rolebook.generator.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rolebook.generator.model.Editor;
import rolebook.generator.model.Origin;
import rolebook.generator.model.Repository;
import rolebook.generator.model.Site;

/// The forge where the site's files are kept, as the browser editor reaches it.
record Forge(Site site, Editor editor, Repository repository) {
    /// The forge of a site whose editor is asked for.
    static Forge of(Site site, Editor editor) {
        Repository repository =
                site.repository()
                        .orElseThrow(() -> new IllegalArgumentException("No repository: " + site));
        return new Forge(site, editor, repository);
    }

    /// What the editor calls its backend. A save becomes a branch and a request to merge it; on
    /// GitHub people without write access work in a fork of their own.
    Map<String, Object> backend() {
        Map<String, Object> backend = new LinkedHashMap<>();
        backend.put("name", repository.isGitLab() ? "gitlab" : "github");
        backend.put("repo", repository.path());
        backend.put("branch", site.branch());
        backend.put("api_root", api());
        if (repository.isGitLab()) {
            // The browser signs in by itself (OAuth with PKCE), no service stands between.
            backend.put("auth_type", "pkce");
            backend.put("base_url", repository.origin());
            backend.put("app_id", editor.appId().orElse(""));
        } else {
            backend.put("open_authoring", true);
            backend.put("base_url", signIn());
            backend.put("auth_endpoint", "auth");
        }
        return backend;
    }

    /// The origins that the editor asks.
    List<String> origins() {
        return List.of(Origin.of(api()).url());
    }

    private String api() {
        String origin = repository.origin();
        if (repository.isGitLab()) {
            return origin + "/api/v4";
        }
        return origin.equals("https://github.com") ? "https://api.github.com" : origin + "/api/v3";
    }

    /// GitHub signs nobody in without a service that holds the secret.
    private String signIn() {
        return editor.signInUrl()
                .orElseGet(() -> Origin.of(site.baseUrl()).url())
                .replaceAll("/+$", "");
    }
}
