package rolebook.search.query;

/// What counts how much, in one place.
///
/// Names stand far above text, so that whoever types a name finds its entry first whatever else
/// contains its words. The scores of text (BM25F) stay below 100 in practice; the steps between the
/// constants keep the kinds of match apart.
final class Weights {
    /// The entry is what the answer above the hits is about; above anything else.
    static final float ANSWER = 3_000;

    /// The query is a name of the entry; a title counts more than an alias.
    static final float NAME = 1_000;

    static final float TITLE_NAME = 200;

    /// The query is a name but for its spaces and hyphens.
    static final float JOINED_NAME = 500;

    /// A name begins with the query.
    static final float NAME_BEGINNING = 100;

    /// Field weights in BM25F: a word in a title tells as much as eight in running text, as titles
    /// are chosen to be found; aliases are names too but less apt; a summary defines, the first
    /// text explains, the rest tells the details.
    static final float TITLE = 8;

    static final float ALIAS = 6;
    static final float SUMMARY = 3;
    static final float TEXT = 2;
    static final float BODY = 1;

    /// An entry has a longer word than the one typed: below every word that is there as typed.
    static final float BEGUN = 0.1f;

    /// In sections: a word of the heading against a word below it.
    static final float PART_TITLE = 2;

    private Weights() {}
}
