package rolebook.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import rolebook.search.schema.Facet;
import rolebook.search.schema.Fields;
import rolebook.search.schema.NameKey;

/// Puts Lucene queries together from words; nothing that a reader types is ever parsed.
final class Queries {
    /// Every entry, no section.
    static final Query ENTRIES = new TermQuery(new Term(Fields.KIND, Fields.ENTRY));

    /// From so many words on, an entry may lack some.
    private static final int LENIENT_FROM = 3;

    private Queries() {}

    /// Entries that the query names or whose text has its words.
    ///
    /// @param strict whether an entry needs all words, of three and more two thirds; else any one
    ///   does
    static Query entries(ReadQuery query, boolean strict) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        if (!query.key().isEmpty()) {
            addNames(any, query.key());
        }
        if (!query.readings().isEmpty()) {
            any.add(text(query.readings(), strict), Occur.SHOULD);
        }
        return any.build();
    }

    /// The same entries, but these before all others, in their order.
    static Query headedBy(List<String> ids, Query query) {
        if (ids.isEmpty()) {
            return query;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder().add(query, Occur.SHOULD);
        for (int i = 0; i < ids.size(); i++) {
            Query entry = new TermQuery(new Term(Fields.ID, ids.get(i)));
            any.add(constant(entry, Weights.ANSWER * (ids.size() - i)), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query named(String key) {
        return new TermQuery(new Term(Fields.NAME, key));
    }

    /// Entries that pass the filters.
    static Query filtered(Query query, Map<Facet, List<String>> filters) {
        if (filters.isEmpty()) {
            return query;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
        filters.forEach((facet, values) ->
                all.add(
                        new TermInSetQuery(
                                facet.key(), values.stream().map(BytesRef::new).toList()),
                        Occur.FILTER));
        return all.build();
    }

    /// Sections and statements that have any of the stems.
    static Query parts(Set<String> stems) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String stem : stems) {
            Query inTitle = new TermQuery(new Term(Fields.PART_TITLE, stem));
            any.add(new BoostQuery(inTitle, Weights.PART_TITLE), Occur.SHOULD);
            any.add(new TermQuery(new Term(Fields.PART_TEXT, stem)), Occur.SHOULD);
        }
        return any.build();
    }

    /// The stems in one field, for marking.
    static Query marked(String field, Set<String> stems) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        stems.forEach(stem -> any.add(new TermQuery(new Term(field, stem)), Occur.SHOULD));
        return any.build();
    }

    private static void addNames(BooleanQuery.Builder any, String key) {
        any.add(constant(named(key), Weights.NAME), Occur.SHOULD);
        any.add(
                constant(new TermQuery(new Term(Fields.TITLE_NAME, key)), Weights.TITLE_NAME),
                Occur.SHOULD);
        String joined = NameKey.joined(key);
        any.add(
                constant(new TermQuery(new Term(Fields.JOINED_NAME, joined)), Weights.JOINED_NAME),
                Occur.SHOULD);
        if (key.codePointCount(0, key.length()) >= SearchLimits.PREFIX_CHARACTERS) {
            any.add(
                    constant(new PrefixQuery(new Term(Fields.NAME, key)), Weights.NAME_BEGINNING),
                    Occur.SHOULD);
        }
    }

    private static Query text(List<Reading> readings, boolean strict) {
        List<Query> words = new ArrayList<>();
        for (Reading reading : readings) {
            words.add(word(reading));
        }
        BooleanQuery.Builder text = new BooleanQuery.Builder();
        words.forEach(word -> text.add(word, Occur.SHOULD));
        return text.setMinimumNumberShouldMatch(strict ? needed(words.size()) : 1).build();
    }

    private static int needed(int words) {
        return words < LENIENT_FROM ? words : words - words / LENIENT_FROM;
    }

    private static Query word(Reading reading) {
        return switch (reading) {
            case Reading.Known known -> known(known);
            case Reading.Begun begun -> begun(begun);
            case Reading.KnownAndBegun both ->
                    new BooleanQuery.Builder()
                            .add(known(both.known()), Occur.SHOULD)
                            .add(begun(both.begun()), Occur.SHOULD)
                            .build();
            case Reading.Mistyped mistyped -> known(mistyped.known());
            case Reading.Unknown _ ->
                    throw new IllegalArgumentException("An unknown word finds nothing: " + reading);
        };
    }

    private static Query known(Reading.Known known) {
        return new CombinedFieldQuery.Builder(known.stem())
                .addField(Fields.TITLE, Weights.TITLE)
                .addField(Fields.ALIAS, Weights.ALIAS)
                .addField(Fields.SUMMARY, Weights.SUMMARY)
                .addField(Fields.TEXT, Weights.TEXT)
                .addField(Fields.BODY, Weights.BODY)
                .build();
    }

    private static Query begun(Reading.Begun begun) {
        return constant(new PrefixQuery(new Term(Fields.WORD, begun.prefix())), Weights.BEGUN);
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }
}
