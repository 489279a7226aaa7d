package rolebook.search.query;

/// Text on its way into HTML.
public final class Html {
    private static final int ROOM = 16;

    private Html() {}

    /// The text with every sign escaped that means something in HTML, in attributes too.
    public static String escaped(String text) {
        StringBuilder html = new StringBuilder(text.length() + ROOM);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
        return html.toString();
    }
}
