package rolebook.generator.report;

/// Two versions of a text cut down to where they differ, with a few words around.
///
/// @param before the old words
/// @param after the new words
record Excerpt(String before, String after) {
    /// How many words that both have stay on either side.
    private static final int AROUND = 6;

    /// How many words of each side are shown at most.
    private static final int MOST = 60;

    static Excerpt of(String before, String after) {
        String[] old = before.strip().split("\\s+", -1);
        String[] now = after.strip().split("\\s+", -1);
        int shorter = Math.min(old.length, now.length);
        int start = 0;
        while (start < shorter && old[start].equals(now[start])) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && old[old.length - 1 - end].equals(now[now.length - 1 - end])) {
            end++;
        }
        return new Excerpt(cut(old, start, end), cut(now, start, end));
    }

    private static String cut(String[] words, int start, int end) {
        int from = Math.max(0, start - AROUND);
        int wanted = Math.min(words.length, words.length - end + AROUND);
        int to = Math.min(wanted, from + MOST);
        var text = new StringBuilder(from > 0 ? "… " : "");
        for (int at = from; at < to; at++) {
            text.append(at > from ? " " : "").append(words[at]);
        }
        return text.append(to < words.length ? " …" : "").toString();
    }
}
