package rolebook.generator.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Request targets that nobody means well with, from a seed.
///
/// @param words what the site's pages say
record HostileRequests(Random random, List<String> words) {
    private static final List<String> PATHS =
            List.of("/api/search", "/api/search", "/api/search", "/api/suggest", "/search/");

    private static final List<String> NAMES =
            List.of("q", "type", "context", "tag", "role", "stage", "page", "size", "exact", "x[]");

    private static final List<String> NUMBERS =
            List.of(
                    "1",
                    "0",
                    "-1",
                    "2",
                    "50",
                    "51",
                    "999999999",
                    "9999999999999999999",
                    "1e3",
                    "0x10",
                    "1.5",
                    "\u0663",
                    "NaN",
                    "",
                    "+1",
                    " 1",
                    "1;2",
                    "--1",
                    "007");

    private static final List<String> SIGNS =
            List.of(
                    "*",
                    "?",
                    "~2",
                    "^9",
                    "(",
                    ")",
                    "[a TO z]",
                    "{",
                    "}",
                    "\\",
                    "/.*/",
                    "\"",
                    "'",
                    "AND",
                    "OR",
                    "NOT",
                    "title:",
                    "_source",
                    "${1+1}",
                    "<script>alert(1)</script>",
                    "<mark>",
                    "&lt;",
                    "../",
                    "..\\",
                    "%s",
                    "\u0000",
                    "\u0007",
                    "\u001B[31m",
                    "\r\n",
                    "\t",
                    "\u200B",
                    "\u202E",
                    "\u2066",
                    "\uFEFF",
                    "\uFFFD",
                    "\uD800",
                    "e\u0301",
                    "\u0301",
                    "\uD83E\uDD84",
                    "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                    "\u0627\u0644\u0639\u0631\u0628\u064A\u0629",
                    "\u05E2\u05D1\u05E8\u05D9\u05EA",
                    "\u65E5\u672C\u8A9E",
                    "\uFDFA",
                    "\u0130",
                    "\u00DF",
                    "\uFF30\uFF2D",
                    "1/0");

    private static final List<String> BROKEN =
            List.of(
                    "%",
                    "%%",
                    "%2",
                    "%zz",
                    "%ff",
                    "%fe%ff",
                    "%c3%28",
                    "%e2%82",
                    "%f0%9f%a6",
                    "%c0%ae%c0%ae/",
                    "%ed%a0%80",
                    "%00",
                    "%u0041",
                    "%25%32%35",
                    "+",
                    "%0d%0aX: y",
                    "&",
                    "=",
                    "&&q",
                    "#",
                    ";",
                    "|",
                    "\u00E9",
                    "\u0080\u00FF",
                    "\u00C3",
                    "\t",
                    "\u0001");

    /// The next one; printable but for what is to be tested, without spaces and line ends.
    String next() {
        return switch (random.nextInt(9)) {
            case 0 -> "/api/entries/" + pick(List.of(encoded(text()), broken(), word()));
            case 1 -> "/api/" + broken() + "?q=" + encoded(word());
            case 2 -> pick(PATHS) + "?" + broken() + "=" + broken() + "&q=" + broken();
            case 3 -> "/" + broken();
            default -> pick(PATHS) + "?" + parameters();
        };
    }

    private String parameters() {
        List<String> parameters = new ArrayList<>();
        parameters.add("q=" + (random.nextInt(5) == 0 ? broken() : encoded(text())));
        int more = random.nextInt(4) == 0 ? random.nextInt(60) : random.nextInt(3);
        String name = pick(NAMES);
        for (int i = 0; i < more; i++) {
            parameters.add(name + "=" + value(name));
            if (random.nextBoolean()) {
                name = pick(NAMES);
            }
        }
        return String.join("&", parameters);
    }

    private String value(String name) {
        return switch (name) {
            case "page", "size" -> encoded(pick(NUMBERS));
            case "type" -> pick(List.of("role", "term", "activity", "TERM", "no-such", ""));
            case "exact" -> pick(List.of("true", "false", "1", ""));
            default -> encoded(word());
        };
    }

    /// Words of the site, mistyped or not, among signs; sometimes very many of them.
    private String text() {
        int most = random.nextInt(12) == 0 ? 400 : 8;
        String between = random.nextInt(3) == 0 ? "" : " ";
        return IntStream.range(0, 1 + random.nextInt(most))
                .mapToObj(_ -> random.nextInt(3) == 0 ? pick(SIGNS) : mistyped(word()))
                .collect(Collectors.joining(between));
    }

    private String mistyped(String word) {
        if (word.length() < 2 || random.nextInt(3) > 0) {
            return word;
        }
        int at = random.nextInt(word.length() - 1);
        return word.substring(0, at)
                + word.charAt(at + 1)
                + word.charAt(at)
                + word.substring(at + 2);
    }

    private String word() {
        return pick(words);
    }

    private String broken() {
        return IntStream.rangeClosed(0, random.nextInt(6))
                .mapToObj(_ -> random.nextInt(3) == 0 ? encoded(word()) : pick(BROKEN))
                .collect(Collectors.joining());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
