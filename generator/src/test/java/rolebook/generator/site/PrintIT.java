package rolebook.generator.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The sheets of the roles on paper.
class PrintIT {
    private static final int MOST_SHEETS = 2;

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page[^s]");

    @Test
    void everyRoleAndItsJobFitOnTwoSheetsOfPaper() throws Exception {
        List<String> tooLong = new ArrayList<>();
        int printed = 0;
        try (BrowserContext window = Chromium.window(1280, 900)) {
            Page page = window.newPage();
            for (String role : roles()) {
                for (String path : List.of(role + "/", role + "/your-job/")) {
                    page.navigate(Chromium.address() + "roles/" + path);
                    int sheets = sheets(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)));
                    printed++;
                    if (sheets > MOST_SHEETS) {
                        tooLong.add(path + ": " + sheets);
                    }
                }
            }
        }
        assertThat(tooLong).isEmpty();
        assertThat(printed).isGreaterThan(20);
    }

    @Test
    void theNumbersOfSourcesStandApartAndOverNoLetter() {
        try (BrowserContext window = Chromium.window(1280, 900)) {
            Page page = window.newPage();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.navigate(Chromium.address() + "roles/product-manager/");
            Object printed =
                    page.locator(".statements .cites a")
                            .first()
                            .evaluate(
                                    """
                                    (one) => getComputedStyle(one, "::before").content
                                        + one.textContent + getComputedStyle(one, "::after").content
                                    """);
            assertThat(printed).isEqualTo("\"[\"1\"]\"");
            Object covered =
                    page.locator(".statements li")
                            .evaluateAll(
                                    """
                                    (items) => items.filter((item) => {
                                      const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT);
                                      const boxes = [];
                                      for (let node; (node = walker.nextNode()); ) {
                                        const range = document.createRange();
                                        range.selectNodeContents(node);
                                        boxes.push(...range.getClientRects());
                                      }
                                      return boxes.some((one, i) => boxes.some((other, j) => i < j
                                          && Math.min(one.right, other.right)
                                              - Math.max(one.left, other.left) > 1
                                          && Math.abs(one.top - other.top) < 5));
                                    }).map((item) => item.textContent.trim())
                                    """);
            assertThat(covered).isEqualTo(List.of());
        }
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
