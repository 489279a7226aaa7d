package rolebook.generator.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
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
