package rolebook.search.endpoint;

import java.util.Objects;
import org.eclipse.jetty.server.Request;

/// What a request asks for, the base path taken off.
///
/// @param path raw, from the site's root; empty for the base path itself without its slash
/// @param prefix what was taken off, without the slash at its end; empty for nothing
record Target(String path, String prefix) {

    /// @param basePath begins and ends with `/`
    static Target of(Request request, String basePath) {
        return of(Objects.requireNonNullElse(request.getHttpURI().getPath(), "/"), basePath);
    }

    /// @param raw the request's raw path
    /// @param basePath begins and ends with `/`
    static Target of(String raw, String basePath) {
        if (basePath.length() > 1 && raw.startsWith(basePath)) {
            String prefix = basePath.substring(0, basePath.length() - 1);
            return new Target(raw.substring(prefix.length()), prefix);
        }
        if (basePath.length() > 1 && basePath.equals(raw + "/")) {
            return new Target("", raw);
        }
        return new Target(raw.startsWith("/") ? raw : "/" + raw, "");
    }

    Route route() {
        return Route.of(path);
    }
}
