package rolebook.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Whole questions for suggestions, in right English.
final class QuestionTexts {
    private static final List<String> ARTICLES = List.of("a", "an", "the");

    /// Letters whose own names begin with a vowel: an MVP, a KPI.
    private static final String SPOKEN_VOWELS = "AEFHILMNORSX";

    private static final Set<String> VOWELS_AS_CONSONANTS =
            Set.of("uni", "use", "usa", "eur", "one");

    /// The beginnings of questions that names can follow, the most asked first.
    static final List<Form> FORMS =
            List.of(
                    new Form("who does", "Who does %s", Article.NONE, Set.of("activity")),
                    new Form("who decides", "Who decides %s", Article.NONE, Set.of("activity")),
                    new Form("who owns", "Who owns %s", Article.NONE, Set.of("activity")),
                    new Form(
                            "who is responsible for",
                            "Who is responsible for %s",
                            Article.NONE,
                            Set.of("activity")),
                    new Form(
                            "who is accountable for",
                            "Who is accountable for %s",
                            Article.NONE,
                            Set.of("activity")),
                    new Form("whose job is", "Whose job is %s", Article.NONE, Set.of("activity")),
                    new Form(
                            "what is",
                            "What is %s",
                            Article.AS_ITS_SUMMARY,
                            Set.of("term", "activity", "framework")),
                    new Form("what does", "What does %s do", Article.ALWAYS, Set.of("role")),
                    new Form(
                            "difference between",
                            "Difference between %s",
                            Article.NONE,
                            Set.of("comparison")),
                    new Form("compare", "Compare %s", Article.NONE, Set.of("comparison")));

    private QuestionTexts() {}

    /// When a name needs an article.
    enum Article {
        NONE,
        ALWAYS,
        /// Where the summary begins with one: a plan, but pricing.
        AS_ITS_SUMMARY
    }

    /// @param words how the question begins, folded
    /// @param text the question, with `%s` for the name
    /// @param article when the name has one
    /// @param types of the entries that it can be about
    record Form(String words, String text, Article article, Set<String> types) {
        /// Whether the question can be about an entry; a comparison has to name its two.
        boolean fits(EntryReference entry) {
            return types.contains(entry.type())
                    && (!types.contains("comparison")
                            || entry.title().matches(".+ (?:vs\\.?|versus) .+"));
        }

        /// The question about a title.
        ///
        /// @param one whether the reader has typed an article that means one of many
        String about(EntryReference entry, boolean one) {
            String title = entry.title();
            boolean articled =
                    article == Article.ALWAYS
                            || (article == Article.AS_ITS_SUMMARY && (one || isCounted(entry)));
            String name = inside(title).replaceFirst(" (?:vs\\.?|versus) ", " and ");
            return text.formatted(articled ? articleOf(title) + " " + name : name);
        }
    }

    /// Some acronyms are said as words: RACI is, an SLA is not. They go without an article.
    private static boolean isCounted(EntryReference entry) {
        return entry.summary().matches("(?s)An? .*") && !entry.title().matches("\\p{Lu}+");
    }

    /// What was typed without the articles before it; the last word may be half of one.
    static String withoutArticle(String typed) {
        List<String> words = new ArrayList<>(List.of(typed.split(" ", -1)));
        while (!words.isEmpty() && ARTICLES.contains(words.getFirst())) {
            words.removeFirst();
        }
        return String.join(" ", words);
    }

    static String articleOf(String title) {
        if (title.toLowerCase(Locale.ROOT).endsWith(" team")) {
            return "the";
        }
        String first = title.split("[^\\p{L}\\p{N}]+", 2)[0];
        if (first.isEmpty()) {
            return "a";
        }
        boolean spelt = first.equals(first.toUpperCase(Locale.ROOT));
        String low = first.toLowerCase(Locale.ROOT);
        boolean vowel =
                spelt
                        ? SPOKEN_VOWELS.indexOf(first.charAt(0)) >= 0
                        : "aeiou".indexOf(low.charAt(0)) >= 0
                                && VOWELS_AS_CONSONANTS.stream().noneMatch(low::startsWith);
        return vowel ? "an" : "a";
    }

    /// As inside a sentence; names in capitals stay.
    private static String inside(String title) {
        boolean name =
                title.length() > 1
                        && (Character.isUpperCase(title.charAt(1))
                                || !Character.isLetter(title.charAt(1)));
        return name ? title : Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }
}
