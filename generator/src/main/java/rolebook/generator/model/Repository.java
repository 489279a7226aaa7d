package rolebook.generator.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/// The repository of the project at a forge, GitHub or GitLab, there or on a host of one's own.
///
/// @param url `https://github.com/acme/handbook`, without `.git` or a slash at its end
public record Repository(String url) {
    private static final Pattern END = Pattern.compile("/*(\\.git)?/*$");

    public Repository {
        url = END.matcher(url).replaceFirst("");
    }

    /// Whether it lies at a GitLab; else it works as at GitHub.
    public boolean isGitLab() {
        return url.contains("gitlab");
    }

    /// Whether it lies at github.com itself, where every handle has a page.
    public boolean isAtGitHub() {
        return origin().equals("https://github.com");
    }

    /// What stands before the path: `https://github.com`.
    public String origin() {
        return Origin.of(url).url();
    }

    /// The path without the slash before it: `acme/handbook`.
    public String path() {
        return url.equals(origin()) ? "" : url.substring(origin().length() + 1);
    }

    /// The forge's page on which a file is edited (`edit`) or written (`new`).
    ///
    /// @param path of the file or folder, from the root of the repository
    public String page(String action, String branch, String path) {
        // GitLab puts its own pages below `/-/`.
        return url + (isGitLab() ? "/-/" : "/") + action + "/" + encoded(branch + "/" + path);
    }

    private static String encoded(String path) {
        try {
            return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("Not a path: " + path, e);
        }
    }
}
