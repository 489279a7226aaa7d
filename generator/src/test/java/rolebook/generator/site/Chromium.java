package rolebook.generator.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// One browser and one server of the built site for all tests of the reading experience. Both end
/// with the JVM of the tests.
final class Chromium {
    /// A browser that talks to nobody but the page.
    static final List<String> OPTIONS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private Chromium() {}

    private static final class OnceServed {
        static final Program.Server SERVER = server();

        private static Program.Server server() {
            try {
                var server =
                        Program.Server.start(
                                "--no-build",
                                "--no-watch",
                                "--project",
                                Program.ROOT.toString(),
                                "--out",
                                BuiltSite.site().toString(),
                                "--index",
                                BuiltSite.index().toString());
                Runtime.getRuntime().addShutdownHook(new Thread(server::close));
                return server;
            } catch (Exception e) {
                throw new IllegalStateException("The built site cannot be served", e);
            }
        }
    }

    private static final class OnceStarted {
        static final Browser BROWSER = browser();

        private static Browser browser() {
            Playwright playwright =
                    Playwright.create(
                            new Playwright.CreateOptions()
                                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Browser browser =
                    playwright
                            .chromium()
                            .launch(
                                    new BrowserType.LaunchOptions()
                                            .setExecutablePath(executable())
                                            .setArgs(OPTIONS));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return browser;
        }
    }

    /// The browser that `./verify` found, else one at a usual place.
    static Path executable() {
        String named = System.getProperty("rolebook.chromium", "");
        for (String candidate :
                List.of(
                        named,
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")) {
            if (!candidate.isEmpty() && Files.isExecutable(Path.of(candidate))) {
                return Path.of(candidate);
            }
        }
        throw new AssertionError(
                "No Chromium found; run ./verify, or name one with -Drolebook.chromium=/path/to/chromium");
    }

    /// Where the site is served, with a slash at its end.
    static String address() {
        return OnceServed.SERVER.address();
    }

    /// A browser without any page; it serves all tests, so nobody closes it.
    static Browser browser() {
        return OnceStarted.BROWSER;
    }

    /// A window of its own cookies and storage.
    static BrowserContext window(int width, int height) {
        return browser().newContext(new Browser.NewContextOptions().setViewportSize(width, height));
    }

    /// What the browser complains about on `page`, as it comes. That a page is missing is no news
    /// where `missing`, from the site's root, is asked for: the one thing said is about that page.
    static List<String> complaintsOf(Page page, String... missing) {
        List<String> complaints = new ArrayList<>();
        List<String> expected = Arrays.stream(missing).map(path -> address() + path).toList();
        page.onConsoleMessage(message -> {
            String place = message.location();
            boolean known =
                    message.text().contains("status of 404")
                            && expected.stream().anyMatch(place::startsWith);
            if (!known) {
                complaints.add(message.type() + ": " + message.text() + " (" + place + ")");
            }
        });
        page.onPageError(complaints::add);
        return complaints;
    }
}
