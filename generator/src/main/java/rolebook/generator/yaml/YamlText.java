package rolebook.generator.yaml;

import java.util.regex.Pattern;

/// Texts as YAML writes them on one line.
public final class YamlText {
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{N} .,'’()/&+–-]*[\\p{L}\\p{N}.)])?");
    private static final Pattern TAKEN =
            Pattern.compile(
                    "(?i)true|false|null|yes|no|on|off|y|n|~|[-+]?[0-9][0-9_.,:eE+-]*|0[xo][0-9a-f]+");

    private YamlText() {}

    /// `text` as it is where every reader of YAML takes it for this text, also within a list, else
    /// between quotes.
    public static String of(String text) {
        boolean plain =
                PLAIN.matcher(text).matches()
                        && text.indexOf(',') < 0
                        && !TAKEN.matcher(text).matches();
        return plain ? text : quoted(text);
    }

    /// `text`, which is one line, between straight double quotes.
    public static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", " ") + "\"";
    }
}
