package rolebook.search.query;

import java.util.List;
import org.apache.lucene.util.FixedBitSet;

/// Says how well an entry meets a query, within its [Tier]: by what the query asks for, then by
/// BM25F (Robertson, Zaragoza, Taylor 2004) over the fields of [Weights].
final class EntryScores {
    private final EntryTable entries;
    private final NameTable names;
    private final ReadQuery query;
    private final List<WordMatch> words;
    private final WordMatch typeWord;
    private final float[] rarities;

    /// @param words where each reading of the query occurs
    /// @param typeWord where the word of the type that it asks for does
    EntryScores(
            EntryTable entries,
            NameTable names,
            ReadQuery query,
            List<WordMatch> words,
            WordMatch typeWord) {
        this.entries = entries;
        this.names = names;
        this.query = query;
        this.words = words;
        this.typeWord = typeWord;
        this.rarities = new float[words.size()];
        for (int i = 0; i < rarities.length; i++) {
            rarities[i] = rarity(words.get(i).anywhere().cardinality());
        }
    }

    /// How much the query's word of this number tells.
    float rarityOf(int word) {
        return rarities[word];
    }

    /// The rarity of all words together, those that no entry has among them.
    float rarity() {
        float sum = query.unknown().size() * rarity(0);
        for (float rarity : rarities) {
            sum += rarity;
        }
        return sum;
    }

    /// The rarity of the words that an entry has.
    float rarityIn(int entry) {
        float sum = 0;
        for (int i = 0; i < rarities.length; i++) {
            sum += words.get(i).anywhere().get(entry) ? rarities[i] : 0;
        }
        return sum;
    }

    /// What an entry gets for being of the type that is asked for, or having its word in its name.
    float asked(int entry) {
        if (query.type().filter(type -> entries.hasType(entry, type)).isPresent()) {
            return Weights.TYPE_ASKED;
        }
        return typeWord.names().get(entry) ? Weights.TYPE_IN_NAME : 0;
    }

    /// What an entry gets for how its names meet the query.
    ///
    /// @param beginning the entries of which a name begins with it
    float named(int entry, FixedBitSet beginning) {
        boolean whole = !words.isEmpty();
        boolean titled = whole;
        for (WordMatch word : words) {
            whole = whole && word.wholeNames().get(entry);
            titled = titled && word.titles().get(entry);
        }
        float covered = Math.min(1, (float) words.size() / names.titleWords(entry));
        return (whole ? Weights.WHOLE_WORDS : 0)
                + (titled ? Weights.TITLE : 0)
                + covered * Weights.COVERAGE
                + (beginning.get(entry) ? Weights.BEGINNING : 0);
    }

    /// BM25F, below 1.
    float text(int entry) {
        float length = entries.length(entry) / entries.averageLength();
        float norm = Weights.K1 * (1 - Weights.B + Weights.B * length);
        float sum = 0;
        for (int i = 0; i < rarities.length; i++) {
            float frequency = words.get(i).frequencies()[entry];
            sum += rarities[i] * frequency / (frequency + norm);
        }
        return sum / (sum + Weights.HALF);
    }

    private float rarity(int having) {
        return (float) Math.log(1 + (entries.size() - having + 0.5) / (having + 0.5));
    }
}
