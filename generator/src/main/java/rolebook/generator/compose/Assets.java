package rolebook.generator.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rolebook.generator.page.SiteFile;
import rolebook.generator.source.Sha256;
import rolebook.generator.theme.Bundle;
import rolebook.generator.theme.Theme;
import rolebook.generator.theme.ThemeFile;
import rolebook.generator.theme.TightScript;

/// The theme's styles, scripts, fonts and icons. Each lies in `assets/` under its name with a hash
/// of its content, so that browsers may keep it for ever: `site.css` is `assets/site.3f2a1c9b.css`.
///
/// @param paths from plain names to paths inside the site
record Assets(Map<String, String> paths, List<SiteFile> files) {
    /// What a theme may have, before the style sheet or script that names it. Licences lie beside.
    private static final List<String> NAMES =
            List.of(
                    "vendor/source-sans-3-latin-wght-normal.woff2",
                    "vendor/source-sans-3-LICENSE.txt",
                    "vendor/lucide-LICENSE.txt",
                    "assets/favicon.svg",
                    "assets/favicon.png",
                    "assets/answers.js",
                    "assets/offers.js",
                    "assets/compare.js",
                    "assets/found.js",
                    "assets/path.js",
                    "assets/help.js",
                    "assets/lists.js",
                    "assets/site.js",
                    "assets/site.css");

    private static final int HASH_DIGITS = 8;

    Assets {
        paths = Collections.unmodifiableMap(new LinkedHashMap<>(paths));
        files = List.copyOf(files);
    }

    /// The files that `theme` has.
    ///
    /// @throws UncheckedIOException when one cannot be read
    static Assets of(Theme theme) {
        Map<String, String> paths = new LinkedHashMap<>();
        List<SiteFile> files = new ArrayList<>();
        for (String name : NAMES) {
            read(theme, name)
                    .ifPresent(file -> {
                        byte[] bytes = linked(file, paths);
                        String plain = name.substring(name.lastIndexOf('/') + 1);
                        String path = "assets/" + hashed(plain, bytes);
                        paths.put(plain, path);
                        files.add(new SiteFile(path, () -> bytes));
                    });
        }
        return new Assets(paths, files);
    }

    private static Optional<ThemeFile> read(Theme theme, String name) {
        try {
            for (Bundle bundle : Bundle.values()) {
                if (bundle.asset().equals(name)) {
                    return bundle.in(theme);
                }
            }
            Optional<ThemeFile> file = theme.find(name);
            return name.endsWith(".js") && file.isPresent()
                    ? Optional.of(shortened(file.get()))
                    : file;
        } catch (IOException e) {
            throw new UncheckedIOException("Reading the theme's " + name, e);
        }
    }

    /// A project's own script loses no more than its remarks: only the default theme's are tested
    /// in their tight form.
    private static ThemeFile shortened(ThemeFile script) throws IOException {
        String plain = Bundle.withoutRemarks(script.text());
        String text = isOurs(script) ? TightScript.of(plain) : plain;
        return new ThemeFile(script.name(), script.origin(), text.getBytes(StandardCharsets.UTF_8));
    }

    /// By its content: a copy in a project's folder of overrides is still ours.
    private static boolean isOurs(ThemeFile script) throws IOException {
        return Theme.standard()
                .find(script.name())
                .filter(ours -> Arrays.equals(ours.bytes(), script.bytes()))
                .isPresent();
    }

    /// A style sheet or a script with the hashed names of what it loads.
    private static byte[] linked(ThemeFile file, Map<String, String> paths) {
        boolean style = file.name().endsWith(".css");
        if (!style && !file.name().endsWith(".js")) {
            return file.bytes();
        }
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        for (Map.Entry<String, String> path : paths.entrySet()) {
            String hashed = path.getValue().substring("assets/".length());
            text =
                    style
                            ? text.replace("../vendor/" + path.getKey(), hashed)
                            : text.replace("\"./" + path.getKey(), "\"./" + hashed);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hashed(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        String hash = Sha256.of(bytes).substring(0, HASH_DIGITS);
        return name.substring(0, dot) + "." + hash + name.substring(dot);
    }
}
