package rolebook.generator.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The sheets of the roles on paper.
class PrintIT {
    private static final int MOST_SHEETS = 2;

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page[^s]");

    @Test
    void theJobOfEveryRoleFitsOnTwoSheetsOfPaper() throws Exception {
        List<String> tooLong = new ArrayList<>();
        int printed = 0;
        var settings =
                new Playwright.CreateOptions()
                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        var launch =
                new BrowserType.LaunchOptions()
                        .setExecutablePath(Chromium.executable())
                        .setArgs(Chromium.OPTIONS);
        try (Program.Server server = server();
                Playwright playwright = Playwright.create(settings);
                Browser browser = playwright.chromium().launch(launch)) {
            Page page = browser.newPage();
            for (String role : roles()) {
                page.navigate(server.address() + "roles/" + role + "/your-job/");
                int sheets = sheets(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)));
                printed++;
                if (sheets > MOST_SHEETS) {
                    tooLong.add(role + ": " + sheets);
                }
            }
        }
        assertThat(tooLong).isEmpty();
        assertThat(printed).isGreaterThan(10);
    }

    private static Program.Server server() throws Exception {
        return Program.Server.start(
                "--no-build",
                "--no-watch",
                "--project",
                Program.ROOT.toString(),
                "--out",
                BuiltSite.site().toString(),
                "--index",
                BuiltSite.index().toString());
    }

    private static List<String> roles() throws Exception {
        try (Stream<Path> folders = Files.list(BuiltSite.site().resolve("roles"))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static int sheets(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        return (int) SHEET.matcher(text).results().count();
    }
}
