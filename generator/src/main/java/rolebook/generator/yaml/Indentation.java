package rolebook.generator.yaml;

import java.util.Optional;
import rolebook.generator.source.SourceFile;

/// A line of YAML that starts at the wrong column, and how it would be right.
///
/// @param line its number, from 1
record Indentation(SourceFile file, int line) {
    /// How much of a line a hint repeats.
    private static final int MAX_QUOTED = 60;

    /// The line as it should be: below the next line above it that is a list item or a key as it
    /// is, with blanks instead of tabs; shortened where it is long.
    String corrected() {
        String written = text().strip();
        return shortened(" ".repeat(above().map(Indentation::width).orElse(own())) + written);
    }

    /// The column, from 0, at which the line's text starts.
    int start() {
        return text().length() - text().stripLeading().length();
    }

    private int own() {
        return isItem() ? width() : 0;
    }

    private Optional<Indentation> above() {
        for (int number = line - 1; number > 0; number--) {
            var other = new Indentation(file, number);
            if (other.text().strip().equals("---")) {
                return Optional.empty();
            }
            if (!other.text().isBlank() && other.isItem() == isItem()) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private boolean isItem() {
        return text().stripLeading().startsWith("-");
    }

    /// The blanks before the text, a tab counting as two.
    private int width() {
        return text().substring(0, start()).replace("\t", "  ").length();
    }

    private String text() {
        return file.line(line);
    }

    private static String shortened(String text) {
        return text.length() <= MAX_QUOTED
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MAX_QUOTED / 2)) + "…";
    }
}
