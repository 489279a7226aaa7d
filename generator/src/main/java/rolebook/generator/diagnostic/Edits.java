package rolebook.generator.diagnostic;

import java.util.Arrays;

/// How many letters have to be added, taken away or exchanged to make one word of another
/// (Levenshtein's distance), counted only up to a limit, so that thousands of words can be
/// compared.
public final class Edits {
    private static final int MANY = Integer.MAX_VALUE / 2;

    private Edits() {}

    /// The number of edits between `one` and `other`, or -1 where it is more than `most`.
    public static int count(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return -1;
        }
        int[] above = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        Arrays.setAll(above, column -> column <= most ? column : MANY);
        for (int line = 1; line <= one.length(); line++) {
            if (fill(row, above, line, one.charAt(line - 1), other, most) > most) {
                return -1;
            }
            int[] done = above;
            above = row;
            row = done;
        }
        int edits = above[other.length()];
        return edits <= most ? edits : -1;
    }

    /// Fills the cells of `row` that lie at most `most` beside the diagonal and tells their least.
    private static int fill(int[] row, int[] above, int line, char letter, String other, int most) {
        int first = Math.max(1, line - most);
        int last = Math.min(other.length(), line + most);
        row[first - 1] = first == 1 ? line : MANY;
        int least = row[first - 1];
        for (int column = first; column <= last; column++) {
            int exchanged = above[column - 1] + (letter == other.charAt(column - 1) ? 0 : 1);
            row[column] = Math.min(exchanged, Math.min(row[column - 1], above[column]) + 1);
            least = Math.min(least, row[column]);
        }
        if (last < other.length()) {
            row[last + 1] = MANY;
        }
        return least;
    }
}
