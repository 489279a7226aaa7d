package rolebook.search.endpoint;

import java.util.LinkedHashMap;
import java.util.Map;

/// Which Content-Security-Policy an answer has.
enum Policy {
    /// Pages and what belongs to them: everything from this origin, nothing inline, no framing.
    SITE,
    /// Data: a browser that is made to show it may load nothing.
    API,
    /// Drawings can hold scripts; opened by themselves they may run none.
    DRAWING;

    private static final String PERMISSIONS =
            "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(),"
                    + " fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(),"
                    + " microphone=(), midi=(), payment=(), picture-in-picture=(),"
                    + " publickey-credentials-get=(), screen-wake-lock=(), usb=(),"
                    + " xr-spatial-tracking=()";

    /// The headers that every answer carries, whatever its status.
    ///
    /// @param searchOrigin where the site's pages ask besides their own origin; empty for nowhere
    Map<String, String> headers(String searchOrigin) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy", contentSecurityPolicy(searchOrigin));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.put("Permissions-Policy", PERMISSIONS);
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
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
            case API -> "default-src 'none'";
            case DRAWING -> "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        };
    }
}
