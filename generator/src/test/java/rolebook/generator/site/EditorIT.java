package rolebook.generator.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The browser editor at `/admin/`, in a real browser and under the policy that the server sends:
/// what it saves is a proposal that changes what the author changed, and nothing else.
class EditorIT {
    private static final double PATIENCE_MILLIS = 60_000;

    private static Playwright playwright;
    private static Browser browser;
    private static Program.Server server;
    private static Path project;

    private final List<String> complaints = new ArrayList<>();
    private final List<String> elsewhere = new ArrayList<>();
    private LocalForge forge;
    private Page page;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        project = folder;
        copyContent();
        Path settings = project.resolve("content/site.yml");
        Files.writeString(
                settings,
                Files.readString(settings).replaceFirst("(?m)^editor: .*$", "editor: decap"));
        Path program = project.resolve("templates/admin/decap-cms.js");
        Files.createDirectories(program.getParent());
        try (InputStream packed =
                new GZIPInputStream(
                        EditorIT.class.getResourceAsStream("/editor/decap-cms.js.gz"))) {
            Files.copy(packed, program);
        }
        server = Program.Server.start("--no-watch", "--project", project.toString());
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(BrowserIT.chromium())
                                        .setArgs(BrowserIT.OPTIONS));
    }

    private static void copyContent() throws IOException {
        Path from = Program.ROOT.resolve("content");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = project.resolve("content").resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    @AfterAll
    static void stop() {
        browser.close();
        playwright.close();
        server.close();
    }

    @BeforeEach
    void open() {
        forge = new LocalForge(project);
        page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 1000));
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            System.err.println(message.type() + " " + message.text());
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(server.address())) {
                elsewhere.add(request.url());
            }
        });
        forge.serveIn(page, server.address());
    }

    @AfterEach
    void close() {
        page.close();
    }

    @Test
    void aChangedSummaryIsTheOnlyThingThatChanges() throws Exception {
        page.navigate(server.address() + "admin/#/collections/glossary/entries/product-roadmap");
        page.getByText("Login").click();
        page.waitForTimeout(6000);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/shots/editor-1.png")));
        System.err.println(page.evaluate("[...document.querySelectorAll('input,textarea,[contenteditable=true],button')].map(e => e.tagName + ' ' + e.id + ' ' + (e.name||'') + ' ' + (e.textContent||'').slice(0,40)).join('\\n')"));
        page.locator("[id^=summary-field]").fill("What comes next, and why: in order.");
        page.getByText("Save", new Page.GetByTextOptions().setExact(true)).first().click();
        page.waitForTimeout(4000);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/shots/editor-2.png")));
        System.err.println(forge.proposals());
        System.err.println(forge.unknown() + " " + elsewhere + complaints);
    }
}
