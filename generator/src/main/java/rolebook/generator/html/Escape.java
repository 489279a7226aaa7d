package rolebook.generator.html;

/// Text into markup.
public final class Escape {
    private Escape() {}

    /// Appends `text` so that it shows as it is, between tags or in a quoted attribute.
    public static void into(StringBuilder html, String text) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped = of(text.charAt(i));
            if (!escaped.isEmpty()) {
                html.append(text, done, i).append(escaped);
                done = i + 1;
            }
        }
        html.append(text, done, text.length());
    }

    /// `text` as markup.
    public static String text(String text) {
        var html = new StringBuilder(text.length() + 16);
        into(html, text);
        return html.toString();
    }

    private static String of(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }
}
