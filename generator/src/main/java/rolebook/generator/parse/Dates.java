package rolebook.generator.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What to write instead of something that is no date.
final class Dates {
    /// Day, month and year, as most of Europe writes them; with slashes only where the first number
    /// can be no month.
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})|(1[3-9]|2\\d|3[01])/(\\d{1,2})/(\\d{4})");

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");

    private Dates() {}

    /// A hint for `written`, the value of `key`: the day that is meant where that is plain.
    static String hint(String key, String written) {
        return meant(written)
                .map(date -> "write it as year-month-day: " + key + ": " + date)
                .or(() ->
                        lastOf(written)
                                .map(last ->
                                        "there is no such day; the last of that month is " + last))
                .orElse("write it as year-month-day, for example " + key + ": 2026-03-31");
    }

    private static Optional<LocalDate> meant(String written) {
        Matcher european = DAY_FIRST.matcher(written);
        if (european.matches()) {
            int first = european.group(1) != null ? 1 : 4;
            return date(
                    european.group(first + 2), european.group(first + 1), european.group(first));
        }
        Matcher sorted = YEAR_FIRST.matcher(written);
        return sorted.matches()
                ? date(sorted.group(1), sorted.group(2), sorted.group(3))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty(); // Then it is not plain what is meant.
        }
    }

    private static Optional<LocalDate> lastOf(String written) {
        Matcher sorted = YEAR_FIRST.matcher(written);
        try {
            return sorted.matches()
                    ? Optional.of(
                            YearMonth.of(
                                            Integer.parseInt(sorted.group(1)),
                                            Integer.parseInt(sorted.group(2)))
                                    .atEndOfMonth())
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
