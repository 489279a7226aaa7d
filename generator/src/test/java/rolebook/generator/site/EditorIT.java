package rolebook.generator.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
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
        server.close();
    }

    @BeforeEach
    void open() {
        forge = new LocalForge(project);
        page = Chromium.browser().newPage(new Browser.NewPageOptions().setViewportSize(1280, 1000));
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            // That nothing is proposed yet is a 404 in the protocol.
            boolean protocol = message.location().contains("/forge");
            if (message.type().equals("error") && !protocol) {
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
        assertThat(complaints).isEmpty();
        assertThat(elsewhere).isEmpty();
        assertThat(forge.unknown()).isEmpty();
    }

    /// Everything that a careless program would change.
    private static final String AWKWARD =
            """
            ---
            # Keys in an order of their own
            summary:   "Old: words"   # to be mended
            title: 'It''s awkward'
            x-own: {b: 1,  a: [no, 2026-01-01]}
            aliases:
              - "awkward, very"
              - clumsy

            contexts: [ it ]
            related: [ "pricing",positioning ]  # two
            reviewed: 2026-03-31
            ---

            Text with  two spaces, a [link](product-roadmap.md), \\* and _both_ *kinds*.

            * one
            + two {x-note="kept"}

            <!-- a remark -->
            ***
            """;

    @Test
    void theProgramIsTheOneWhoseSumIsPinned() throws Exception {
        byte[] program = Files.readAllBytes(project.resolve("templates/admin/decap-cms.js"));
        String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(program));
        assertThat(Program.ROOT.resolve("scripts/decap/SHA256SUMS"))
                .content()
                .startsWith(sum + "  decap-cms.js\n");
    }

    @Test
    void aChangedSummaryIsTheOnlyThingThatChanges() throws Exception {
        Path file = project.resolve("content/glossary/awkward.md");
        Files.writeString(file, AWKWARD);
        edit("glossary", "awkward");
        assertThat(field("title").inputValue()).isEqualTo("It's awkward");
        assertThat(field("aliases").inputValue()).isEqualTo("awkward, very\nclumsy");
        assertThat(field("reviewed").inputValue()).isEqualTo("2026-03-31");
        field("summary").fill("New \"words\".");
        save();
        String expected = AWKWARD.replace("\"Old: words\"", "\"New \\\"words\\\".\"");
        assertThat(forge.proposals())
                .containsExactly(
                        new LocalForge.Proposal(
                                "glossary",
                                "awkward",
                                "content/glossary/awkward.md",
                                expected,
                                "draft"));
        forge.merge();
        Program.Ended check = Program.run("check", "--project", project.toString());
        assertThat(check.status()).as(check.out()).isZero();
        Files.delete(file);
    }

    @Test
    void anIdThatIsAddedToAListLeavesTheOthersAsTheyWere() throws Exception {
        Path file = project.resolve("content/glossary/awkward.md");
        Files.writeString(file, AWKWARD);
        edit("glossary", "awkward");
        page.getByText("Add related", new Page.GetByTextOptions().setExact(false)).first().click();
        field("id").last().fill("messaging");
        save();
        assertThat(forge.proposals())
                .extracting(LocalForge.Proposal::text)
                .containsExactly(
                        AWKWARD.replace(
                                "[ \"pricing\",positioning ]",
                                "[\"pricing\", positioning, messaging]"));
        Files.delete(file);
    }

    @Test
    void textThatIsAddedLeavesTheRestOfTheTextAsItWas() throws Exception {
        String before = Files.readString(project.resolve("content/roles/product-manager.md"));
        edit("roles", "product-manager");
        page.locator("[data-slate-editor]").click();
        page.keyboard().press("Control+Home");
        page.keyboard().insertText("Added. ");
        save();
        String saved = forge.proposals().getFirst().text();
        // Where the caret stood when the keys came is the editor's affair.
        assertThat(saved).containsOnlyOnce("Added. ");
        assertThat(saved.replace("Added. ", "")).isEqualTo(before);
    }

    @Test
    void aNewTermIsAFileThatTheCheckerLikes() throws Exception {
        page.navigate(server.address() + "admin/#/collections/glossary/new");
        page.getByText("Login").click();
        field("title").fill("Ünlikely Term: one");
        field("summary").fill("A term that was made in the browser.");
        field("aliases").fill("odd, term\nstrange term");
        page.locator("[data-slate-editor]").click();
        page.keyboard().insertText("It is new.");
        save();
        assertThat(forge.proposals())
                .containsExactly(
                        new LocalForge.Proposal(
                                "glossary",
                                "unlikely-term-one",
                                "content/glossary/unlikely-term-one.md",
                                """
                                ---
                                title: "Ünlikely Term: one"
                                summary: A term that was made in the browser.
                                aliases: ["odd, term", strange term]
                                ---

                                It is new.
                                """,
                                "draft"));
        forge.merge();
        Program.Ended check = Program.run("check", "--project", project.toString());
        assertThat(check.status()).as(check.out()).isZero();
        Files.delete(project.resolve("content/glossary/unlikely-term-one.md"));
    }

    private void edit(String collection, String slug) {
        page.navigate(server.address() + "admin/#/collections/" + collection + "/entries/" + slug);
        page.getByText("Login").click();
        field("title").waitFor();
    }

    private Locator field(String name) {
        return page.locator("[id^='" + name + "-field']");
    }

    private void save() {
        page.getByText("Save", new Page.GetByTextOptions().setExact(true)).first().click();
        page.getByText("Entry saved").waitFor();
    }
}
