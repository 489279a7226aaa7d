package rolebook.search.query;

import java.time.Duration;
import java.util.List;
import rolebook.search.schema.Facet;
import rolebook.search.schema.IndexManifest;

/// What a request may ask for and what an answer may cost, in one place.
public final class SearchLimits {
    /// Longest query, in characters (Unicode code points).
    public static final int QUERY_CHARACTERS = 256;

    /// Hits on a page when nothing is said, and at most.
    public static final int DEFAULT_SIZE = 10;

    public static final int MAX_SIZE = 50;

    /// Suggestions when nothing is said; at most [#MAX_SIZE].
    public static final int DEFAULT_SUGGESTIONS = 8;

    /// Deepest hit that can be asked for: page * size.
    public static final int MAX_DEPTH = 1_000;

    /// Values of one filter in a request.
    public static final int FILTER_VALUES = 32;

    /// Words of a query that count; those behind are passed over.
    public static final int TERMS = 16;

    /// Shortest word that is also taken as the beginning of a longer one.
    public static final int PREFIX_CHARACTERS = 2;

    /// Shortest words in which one and two typing errors are forgiven.
    public static final int ONE_TYPO_FROM = 4;

    public static final int TWO_TYPOS_FROM = 8;

    /// Shortest mistyped word that may stand for any word; shorter ones stand for words of names.
    public static final int ANY_WORD_MEANT_FROM = 6;

    /// Shortest word of several in which two typing errors are forgiven, where all are a name.
    public static final int TWO_TYPOS_IN_NAME_FROM = 5;

    /// Words of names that a mistyped word is tried as, and such words of one query.
    public static final int NEAR_NAMES = 12;

    public static final int MISTYPED_IN_NAME = 2;

    /// Shortest word that is found where two were written as one.
    public static final int SHORTEST_PART = 3;

    /// Longer words that count for one whose beginning was typed: the most frequent.
    public static final int EXPANSIONS = 24;

    /// Those of them that are marked.
    public static final int MARKED_EXPANSIONS = 10;

    /// Sections and statements that a hit lists.
    public static final int SECTIONS_OF_HIT = 3;

    /// Values that a facet counts in an answer, the most frequent first.
    public static final int FACET_VALUES = 200;

    /// Beginning of a statement that stands as its title, in chars.
    public static final int STATEMENT_TITLE = 80;

    /// Entries that share a name and are listed as choices.
    public static final int CHOICES = 20;

    /// Roles that follow the activity among the hits of a question for who does it.
    public static final int DOERS = 3;

    /// After this long a search answers with what it has found.
    public static final Duration TIME = Duration.ofMillis(250);

    private static final int LISTED = 30;

    private SearchLimits() {}

    /// Refuses what is too long.
    ///
    /// @throws InvalidSearch if the query is too long
    public static void checkQuery(String query) {
        if (query.codePointCount(0, query.length()) > QUERY_CHARACTERS) {
            throw new InvalidSearch("q must have at most " + QUERY_CHARACTERS + " characters.");
        }
    }

    /// Refuses too few and too many.
    ///
    /// @throws InvalidSearch if the number of hits or suggestions is out of range
    public static void checkSize(int size) {
        if (size < 1 || size > MAX_SIZE) {
            throw new InvalidSearch("size must be from 1 to " + MAX_SIZE + ", not " + size + ".");
        }
    }

    /// Refuses what lies too deep.
    ///
    /// @throws InvalidSearch if the page is none or too deep; the size must have been checked
    public static void checkPage(int page, int size) {
        if (page < 1) {
            throw new InvalidSearch("page must be 1 or more, not " + page + ".");
        }
        if ((long) page * size > MAX_DEPTH) {
            throw new InvalidSearch(
                    "page times size must be at most %,d, not %,d."
                            .formatted(MAX_DEPTH, (long) page * size));
        }
    }

    /// @throws InvalidSearch if there are too many values
    static void checkFilter(Facet facet, List<String> values) {
        if (values.size() > FILTER_VALUES) {
            throw new InvalidSearch(
                    facet.key() + " may be given at most " + FILTER_VALUES + " times.");
        }
    }

    /// Checks what only the index knows: its types, contexts and stages. Any tag or role may be
    /// asked for.
    ///
    /// @throws InvalidSearch if a value is unknown
    static void checkKnown(SearchRequest request, IndexManifest manifest) {
        request.filters()
                .forEach((facet, values) -> {
                    switch (facet) {
                        case TYPE -> checkListed(facet, values, manifest.types());
                        case CONTEXT -> checkListed(facet, values, manifest.contexts());
                        case STAGE -> checkListed(facet, values, manifest.stages());
                        case TAG, ROLE -> {}
                    }
                });
    }

    private static void checkListed(Facet facet, List<String> values, List<String> listed) {
        if (listed.containsAll(values)) {
            return;
        }
        if (listed.isEmpty()) {
            throw new InvalidSearch("This site has no " + facet.key() + " to ask for.");
        }
        String more = listed.size() > LISTED ? ", ..." : "";
        throw new InvalidSearch(
                facet.key()
                        + " must be one of: "
                        + String.join(", ", listed.subList(0, Math.min(LISTED, listed.size())))
                        + more
                        + ".");
    }
}
