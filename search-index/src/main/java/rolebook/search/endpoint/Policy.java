package rolebook.search.endpoint;

import java.util.LinkedHashMap;
import java.util.Map;

/// Which Content-Security-Policy an answer has.
enum Policy {
    /// Pages and what belongs to them: everything from this origin, nothing inline, no framing.
    SITE,
    /// The browser editor at `/admin/`. What it is allowed beyond [#SITE], and why:
    ///
    /// - `'unsafe-eval'`: it compiles the check of its configuration.
    /// - `style-src 'unsafe-inline'`: it writes its styles while it runs.
    /// - `img-src data: blob:`: its own icons, and pictures before they are saved.
    /// - `connect-src https:`: the forge; the page itself narrows it to the one of site.yml.
    /// - no Trusted Types: it does not know them.
    /// - an opener policy that lets the window in which one signs in answer.
    EDITOR,
    /// Data: a browser that is made to show it may load nothing.
    API,
    /// Drawings can hold scripts; opened by themselves they may run none.
    DRAWING;

    /// The one page that has a policy of its own.
    private static final String EDITOR_PAGE = "admin/index.html";

    private static final String PERMISSIONS =
            "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(),"
                    + " fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(),"
                    + " microphone=(), midi=(), payment=(), picture-in-picture=(),"
                    + " publickey-credentials-get=(), screen-wake-lock=(), usb=(),"
                    + " xr-spatial-tracking=()";

    /// The policy of a file of the site.
    ///
    /// @param path inside the site, with `/`
    static Policy of(String path) {
        String type = ContentTypes.of(path);
        if (ContentTypes.isDrawing(type)) {
            return DRAWING;
        }
        return path.equals(EDITOR_PAGE) ? EDITOR : SITE;
    }

    /// The headers that every answer carries, whatever its status.
    ///
    /// @param searchOrigin where the site's pages ask besides their own origin; empty for nowhere
    Map<String, String> headers(String searchOrigin) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy", contentSecurityPolicy(searchOrigin));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.put("Permissions-Policy", PERMISSIONS);
        headers.put(
                "Cross-Origin-Opener-Policy",
                this == EDITOR ? "same-origin-allow-popups" : "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        return headers;
    }

    private String contentSecurityPolicy(String searchOrigin) {
        String connect = searchOrigin.isEmpty() ? "'self'" : "'self' " + searchOrigin;
        return switch (this) {
            case SITE ->
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                            + " font-src 'self'; connect-src "
                            + connect
                            + "; form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
                            + " require-trusted-types-for 'script'; trusted-types 'none'";
            case EDITOR ->
                    "default-src 'none'; script-src 'self' 'unsafe-eval';"
                            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;"
                            + " font-src 'self' data:; connect-src 'self' https:;"
                            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
            case API -> "default-src 'none'";
            case DRAWING -> "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        };
    }
}
