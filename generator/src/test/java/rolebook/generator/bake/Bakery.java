package rolebook.generator.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.page.Page;
import rolebook.generator.page.SiteFacts;
import rolebook.generator.theme.Theme;

/// Bakes pages with templates that a test writes into a folder of overrides.
record Bakery(Path folder, Duration limit) {
    static final SiteFacts SITE =
            new SiteFacts("Site", "https://example.org/", "en", List.of(), Map.of());

    record Outcome(SortedMap<String, String> files, List<Diagnostic> faults) {
        String only() {
            if (!faults.isEmpty() || files.size() != 1) {
                throw new AssertionError("Not one file: " + this);
            }
            return files.firstEntry().getValue();
        }

        Diagnostic fault() {
            if (faults.size() != 1) {
                throw new AssertionError("Not one fault: " + this);
            }
            return faults.getFirst();
        }
    }

    Bakery(Path folder) {
        this(folder, Bench.LIMIT);
    }

    Bakery with(String name, String template) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, template);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing " + name, e);
        }
        return this;
    }

    Outcome bake(Map<String, Object> model) {
        return bake(List.of(new Page("p/index.html", "page", "page", model)), 1);
    }

    Outcome bake(List<Page> pages, int jobs) {
        Theme theme = Theme.at("themes/none/").overriddenBy(folder);
        SortedMap<String, String> files = SmallSite.files();
        List<Diagnostic> faults =
                new Baker(theme, SITE, limit).bake(pages, jobs, SmallSite.into(files));
        return new Outcome(files, faults);
    }
}
