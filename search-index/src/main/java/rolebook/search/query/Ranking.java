package rolebook.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// Puts the entries that match in order: by [Tier], within one by its [EntryScores].
///
/// The tiers are sets of entries, made one after the other; those below the last hit that is shown
/// are never made, and only the entries of the tiers that are shown get a score; of a query of
/// several words with many hits all do, since those that say little of them are no hits.
final class Ranking {
    /// From so many words on, one that stands in a name is enough.
    private static final int LENIENT_FROM = 3;

    /// Where fewer match well, those that match somehow are shown behind them.
    private static final int FEW = 10;

    private final EntryTable entries;
    private final ReadQuery query;
    private final List<Integer> first;
    private final List<WordMatch> words;
    private final Deadline deadline;
    private final EntryScores scores;
    private final FixedBitSet named;
    private final FixedBitSet nearlyNamed;
    private final FixedBitSet beginning;
    private final FixedBitSet nameInside;
    private final FixedBitSet matching;

    /// @param first what the answer above the hits is about, in its order
    /// @param words where each reading of the query occurs
    /// @param typeWord where the word of the type that it asks for does
    /// @param deadline when to end with the entries that were looked at
    Ranking(
            EntryTable entries,
            NameTable names,
            ReadQuery query,
            List<Integer> first,
            List<WordMatch> words,
            WordMatch typeWord,
            Deadline deadline) {
        this.entries = entries;
        this.query = query;
        this.first = first;
        this.words = words;
        this.scores = new EntryScores(entries, names, query, words, typeWord);
        this.deadline = deadline;
        named = none();
        nearlyNamed = none();
        beginning = none();
        nameInside = none();
        names.inside(query.key(), nameInside);
        if (!query.key().isEmpty()) {
            names.named(query.key(), named);
            names.nearlyNamed(query.key(), nearlyNamed);
            if (query.open() && query.key().length() >= SearchLimits.PREFIX_CHARACTERS) {
                names.beginning(query.key(), beginning);
            }
        }
        matching = strictly();
        first.forEach(matching::set);
        if (query.words() > 1 && matching.cardinality() < FEW) {
            boolean nothing = matching.scanIsEmpty();
            matching.or(some(WordMatch::wholeNames));
            // Of a query with words that no entry has, the rest by the way is little.
            if (nothing && (query.unknown().isEmpty() || matching.cardinality() < FEW)) {
                matching.or(some(WordMatch::anywhere));
            }
        }
        if (query.words() > 1 && matching.cardinality() > FEW) {
            cutFaint();
        }
    }

    /// An entry and its score.
    record Ranked(int entry, float score) {}

    /// Every entry that matches.
    FixedBitSet matching() {
        return matching;
    }

    /// How well each of them does.
    EntryScores scores() {
        return scores;
    }

    /// The best entries.
    ///
    /// @param allowed those that pass the filters
    List<Ranked> best(FixedBitSet allowed, int most) {
        List<Ranked> best = new ArrayList<>();
        FixedBitSet left = matching.clone();
        left.and(allowed);
        float base = Weights.TIER * Tier.values().length;
        for (Tier tier : Tier.values()) {
            boolean cheap = tier.compareTo(Tier.ACRONYM) <= 0;
            if (best.size() >= most || left.scanIsEmpty() || (!cheap && deadline.isOver())) {
                break;
            }
            FixedBitSet members = members(tier, left);
            members.and(left);
            left.andNot(members);
            best.addAll(sorted(tier, base, members));
            base -= Weights.TIER;
        }
        return best.subList(0, Math.min(most, best.size()));
    }

    private FixedBitSet members(Tier tier, FixedBitSet left) {
        return switch (tier) {
            case ANSWER -> {
                FixedBitSet answer = none();
                first.forEach(answer::set);
                yield answer;
            }
            case NAME -> named.clone();
            case ACRONYM -> nearlyNamed.clone();
            case WORDS_OF_NAMES -> ofTypeAsked(wordsOfNames());
            case WORDS_OF_SUMMARY -> ofTypeAsked(every(WordMatch::summaries));
            case NAME_INSIDE -> nameInside.clone();
            case RESPONSIBILITY -> inOnePart(left, true);
            case SECTION -> isLenient() ? none() : inOnePart(left, false);
            case TEXT -> somewhere();
            case SOME_WORD_OF_NAMES -> some(WordMatch::wholeNames);
            case SOME_WORD -> left.clone();
        };
    }

    private FixedBitSet strictly() {
        FixedBitSet found = every(WordMatch::anywhere);
        found.or(named);
        found.or(nearlyNamed);
        found.or(beginning);
        found.or(nameInside);
        found.or(somewhere());
        return found;
    }

    /// Takes out the entries that have the words in running text alone and say little of them
    /// there, so that the number of hits tells something. As many as stand on a page always stay.
    private void cutFaint() {
        FixedBitSet faint = matching.clone();
        Stream.of(named, nearlyNamed, beginning, nameInside, every(WordMatch::summaries))
                .forEach(faint::andNot);
        first.forEach(faint::clear);
        faint.andNot(inOnePart(faint, true));
        float[] best = bestTexts();
        float needed = Math.min(Weights.FAINT * best[0], best[FEW - 1]);
        each(
                faint,
                entry -> {
                    if (scores.text(entry) < needed) {
                        matching.clear(entry);
                    }
                });
    }

    /// The highest scores by text, in descending order.
    private float[] bestTexts() {
        float[] best = new float[FEW];
        each(
                matching,
                entry -> {
                    float score = scores.text(entry);
                    for (int i = 0; i < FEW && score > 0; i++) {
                        if (score > best[i]) {
                            float lower = best[i];
                            best[i] = score;
                            score = lower;
                        }
                    }
                });
        return best;
    }

    /// Of many words, a telling one in a name says as much as all of them scattered in a text:
    /// there BM25F alone decides.
    private FixedBitSet somewhere() {
        FixedBitSet found = every(WordMatch::anywhere);
        if (query.words() > 1) {
            found.or(telling());
        }
        if (isLenient()) {
            found.or(some(WordMatch::wholeNames));
        }
        return found;
    }

    private boolean isLenient() {
        return query.words() >= LENIENT_FROM;
    }

    private FixedBitSet wordsOfNames() {
        FixedBitSet all = every(WordMatch::names);
        all.or(beginning);
        return all;
    }

    /// The entries that have all words there: none where there are words that no entry has.
    private FixedBitSet every(Function<WordMatch, FixedBitSet> where) {
        if (words.isEmpty() || !query.unknown().isEmpty()) {
            return none();
        }
        FixedBitSet all = where.apply(words.getFirst()).clone();
        for (WordMatch word : words.subList(1, words.size())) {
            all.and(where.apply(word));
        }
        return all;
    }

    private FixedBitSet some(Function<WordMatch, FixedBitSet> where) {
        FixedBitSet some = none();
        words.forEach(word -> some.or(where.apply(word)));
        return some;
    }

    /// Entries with words that tell enough together.
    private FixedBitSet telling() {
        float enough = Weights.TELLING * scores.rarity();
        FixedBitSet telling = none();
        each(
                some(WordMatch::anywhere),
                entry -> {
                    if (scores.rarityIn(entry) >= enough) {
                        telling.set(entry);
                    }
                });
        return telling;
    }

    /// Goes through the entries of `set` while there is time.
    private void each(FixedBitSet set, IntConsumer use) {
        BitSetIterator iterator = new BitSetIterator(set, 0);
        int step = 0;
        for (int entry = iterator.nextDoc();
                entry != DocIdSetIterator.NO_MORE_DOCS && !deadline.isOverAt(step++);
                entry = iterator.nextDoc()) {
            use.accept(entry);
        }
    }

    /// Without the entries of another type than the query asks for.
    private FixedBitSet ofTypeAsked(FixedBitSet found) {
        if (query.type().isPresent()) {
            each(
                    found.clone(),
                    entry -> {
                        if (scores.asked(entry) == 0) {
                            found.clear(entry);
                        }
                    });
        }
        return found;
    }

    /// Entries that have every word in a name or in one and the same part.
    private FixedBitSet inOnePart(FixedBitSet candidates, boolean statements) {
        FixedBitSet found = none();
        FixedBitSet all = every(WordMatch::anywhere);
        all.and(candidates);
        each(
                all,
                entry -> {
                    if (hasPart(entry, statements)) {
                        found.set(entry);
                    }
                });
        return found;
    }

    private boolean hasPart(int entry, boolean statements) {
        for (int part = entries.firstPart(entry); part < entries.document(entry); part++) {
            if (entries.isStatement(part) == statements && hasAll(part, entry)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasAll(int part, int entry) {
        for (WordMatch word : words) {
            if (!word.parts().get(part) && !word.names().get(entry)) {
                return false;
            }
        }
        return true;
    }

    private List<Ranked> sorted(Tier tier, float base, FixedBitSet members) {
        List<Ranked> sorted = new ArrayList<>();
        each(members, entry -> sorted.add(new Ranked(entry, base + within(tier, entry))));
        sorted.sort(
                Comparator.comparingDouble((Ranked ranked) -> -ranked.score())
                        .thenComparingInt(ranked -> entries.place(ranked.entry())));
        return sorted;
    }

    private float within(Tier tier, int entry) {
        float score = scores.text(entry) + scores.asked(entry);
        if (tier == Tier.ANSWER) {
            score += Weights.ANSWER * (first.size() - first.indexOf(entry));
        }
        if (tier.compareTo(Tier.WORDS_OF_NAMES) <= 0) {
            score += scores.named(entry, beginning);
        }
        return score;
    }

    private FixedBitSet none() {
        return new FixedBitSet(Math.max(1, entries.size()));
    }
}
