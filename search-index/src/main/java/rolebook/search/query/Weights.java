package rolebook.search.query;

import java.util.List;
import rolebook.search.schema.Fields;

/// What counts how much, in one place.
///
/// Hits stand in tiers, see [Tier]: whoever types a name finds its entry first whatever else
/// contains its words. Within a tier BM25F decides.
final class Weights {
    /// Where in an entry a field's words stand.
    enum Zone {
        TITLE,
        NAME,
        SUMMARY,
        TEXT
    }

    /// A field in BM25F.
    ///
    /// @param weight how many times a word counts that stands in it
    record Field(String name, Zone zone, float weight) {}

    /// A word in a title tells as much as eight in running text, as titles are chosen to be found;
    /// aliases are names too but less apt; a summary defines, the first text explains, the rest
    /// tells the details; what others say of it counts as one of these.
    static final List<Field> FIELDS =
            List.of(
                    new Field(Fields.TITLE, Zone.TITLE, 8),
                    new Field(Fields.ALIAS, Zone.NAME, 6),
                    new Field(Fields.SUMMARY, Zone.SUMMARY, 3),
                    new Field(Fields.TEXT, Zone.TEXT, 2),
                    new Field(Fields.BODY, Zone.TEXT, 1),
                    new Field(Fields.ELSEWHERE, Zone.TEXT, 1));

    /// How soon repetition stops counting. BM25's usual 1.2 is for words that count once: here one
    /// in a title counts eight times, and would leave nothing to tell by what else an entry has.
    static final float K1 = 12;

    /// How much length counts; BM25's usual constant.
    static final float B = 0.75f;

    /// An entry has a longer word than the one typed: below every word that is there as typed.
    static final float BEGUN = 0.1f;

    /// The other name of what was asked for: an acronym for its words, or the words for it.
    static final float SYNONYM = 0.5f;

    /// A word of the same family, such as `planning` for `planned`, which KStem keeps apart.
    static final float RELATED = 0.5f;

    /// What an entry has to have of a query's words, as a share of the sum of their rarities: a
    /// rare word may be enough, common ones are not.
    static final float TELLING = 0.25f;

    /// What an entry with the words in its text alone has to have of the best entry's score by
    /// text. With a quarter up to four fifths of the hits of a long query go and no measure over
    /// the judged ones falls; with a half recall does.
    static final float FAINT = 0.25f;

    /// Between two entries that the answer above the hits is about.
    static final float ANSWER = 16;

    /// Between two tiers. The bonuses below add up to less.
    static final float TIER = 18;

    /// The entry is of the type that the query asks for. Above all else within a tier, as the
    /// reader said what it shall be.
    static final float TYPE_ASKED = 8;

    /// The word of the type that the query asks for stands in the entry's name: it may be meant,
    /// but hardly where there is an entry of the type.
    static final float TYPE_IN_NAME = 4;

    /// Words that are there as typed stand before words that only begin so.
    static final float WHOLE_WORDS = 3;

    /// All words stand in the title: it counts more than an alias.
    static final float TITLE = 2;

    /// The share of the title that the query covers: `roadmap` is most of `product roadmap`.
    static final float COVERAGE = 1.5f;

    /// A name that begins with the query.
    static final float BEGINNING = 0.5f;

    /// BM25F's score `s` counts as `s / (s + HALF)`, which keeps the order and stays below 1.
    static final float HALF = 10;

    private Weights() {}
}
