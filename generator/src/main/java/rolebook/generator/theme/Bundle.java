package rolebook.generator.theme;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An asset that is joined from small files of one folder, so that a project can override one of
/// them. The folder's `order.txt` names them, one a line; `own.<ending>`, which the default theme
/// does not have, comes last. A file of the asset's own name stands before all of them.
///
/// ```
/// styles/order.txt:  tokens.css
///                    base.css
/// ```
public enum Bundle {
    /// `styles/*.css`, joined without their comments and without spaces that say nothing.
    STYLES("assets/site.css", "styles/", ".css") {
        @Override
        String joined(List<String> parts) {
            var css = new StringBuilder();
            for (String part : parts) {
                css.append(NOISE.matcher(part).replaceAll("$1"));
            }
            String tight = LOOSE.matcher(css).replaceAll("$1$2$3");
            return BREAK.matcher(tight).replaceAll(Bundle::joinedLines).strip();
        }
    },
    /// `scripts/*.js`: modules that import from each other, joined into one function in which they
    /// share their names.
    SCRIPTS("assets/site.js", "scripts/", ".js") {
        @Override
        String joined(List<String> parts) {
            var js = new StringBuilder("\"use strict\";\n(() => {\n");
            for (String part : parts) {
                String plain = EXPORT.matcher(IMPORT.matcher(part).replaceAll("")).replaceAll("");
                js.append(withoutRemarks(plain));
            }
            return js.append("})();\n").toString();
        }
    };

    private static final String ORDER = "order.txt";

    /// A text of CSS, which stays as it is.
    private static final String QUOTED =
            "(\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'|url\\([^\"')]*+\\))";

    private static final Pattern NOISE = Pattern.compile(QUOTED + "|/\\*.*?\\*/", Pattern.DOTALL);

    /// What stands around braces and behind signs and says nothing.
    private static final Pattern LOOSE =
            Pattern.compile(QUOTED + "|;?\\s*+([{}])\\s*+|([:,;])\\s++", Pattern.DOTALL);

    private static final Pattern BREAK = Pattern.compile(QUOTED + "|\\s++", Pattern.DOTALL);

    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import [^;]*?\"\\./[^\"]*\";\\s*?$");
    private static final Pattern EXPORT =
            Pattern.compile("(?m)^export (?=(?:async |const |function |class |let ))");
    private static final Pattern REMARK = Pattern.compile("(?m)^[ \t]*//.*$");

    /// A line with an open template literal or a continued string: its margins may matter.
    private static final Pattern TEXT_OVER_LINES =
            Pattern.compile("(?m)^[^`\n]*+`(?:[^`\n]*+`[^`\n]*+`)*+[^`\n]*+$|\\\\$");

    private static final Pattern MARGIN = Pattern.compile("\n\\s+");

    private final String asset;
    private final String folder;
    private final String ending;

    Bundle(String asset, String folder, String ending) {
        this.asset = asset;
        this.folder = folder;
        this.ending = ending;
    }

    /// The name of what comes out: `assets/site.css`.
    public String asset() {
        return asset;
    }

    /// The joined file; empty where `theme` has neither it nor an order of its parts.
    ///
    /// @throws IOException when a file is named that is not there, is not UTF-8 or cannot be read
    public Optional<ThemeFile> in(Theme theme) throws IOException {
        Optional<ThemeFile> whole = theme.find(asset);
        if (whole.isPresent()) {
            return whole;
        }
        Optional<ThemeFile> order = theme.find(folder + ORDER);
        if (order.isEmpty()) {
            return Optional.empty();
        }
        byte[] bytes = joined(parts(theme, order.get())).getBytes(StandardCharsets.UTF_8);
        return Optional.of(new ThemeFile(asset, order.get().origin(), bytes));
    }

    private List<String> parts(Theme theme, ThemeFile order) throws IOException {
        List<String> parts = new ArrayList<>();
        for (String name : names(order)) {
            Optional<ThemeFile> part = theme.find(folder + name);
            if (part.isEmpty()) {
                throw new IOException(order.origin() + " names " + name + ", which is not there");
            }
            parts.add(text(part.get()));
        }
        Optional<ThemeFile> own = theme.find(folder + "own" + ending);
        if (own.isPresent()) {
            parts.add(text(own.get()));
        }
        return parts;
    }

    /// A script without the lines that are comments, and without margins; as it is where a text in
    /// it goes over several lines.
    public static String withoutRemarks(String script) {
        return TEXT_OVER_LINES.matcher(script).find()
                ? script
                : squeezed(REMARK.matcher(script).replaceAll(""));
    }

    abstract String joined(List<String> parts);

    private static List<String> names(ThemeFile order) throws IOException {
        return text(order)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static String text(ThemeFile file) throws IOException {
        try {
            return file.text();
        } catch (CharacterCodingException e) {
            throw new IOException(file.origin() + " is not UTF-8", e);
        }
    }

    private static String joinedLines(MatchResult found) {
        String quoted = found.group(1);
        return quoted == null ? " " : Matcher.quoteReplacement(quoted);
    }

    private static String squeezed(String text) {
        return MARGIN.matcher(text).replaceAll("\n");
    }
}
