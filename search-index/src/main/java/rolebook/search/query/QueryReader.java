package rolebook.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import rolebook.search.schema.NameKey;
import rolebook.search.schema.SmallWords;

/// Reads what a reader typed by the words that an index knows.
final class QueryReader {
    private final QueryWords words;
    private final SettledWords settled;
    private final Vocabulary vocabulary;
    private final NameTable names;
    private final Synonyms synonyms;
    private final Map<String, String> types;
    private final Deadline deadline;

    /// @param types what a query may ask for by its word, by the stem of that word
    /// @param deadline when the words that are not read yet are left out
    QueryReader(
            QueryWords words,
            SettledWords settled,
            Vocabulary vocabulary,
            NameTable names,
            Synonyms synonyms,
            Map<String, String> types,
            Deadline deadline) {
        this.words = words;
        this.settled = settled;
        this.vocabulary = vocabulary;
        this.names = names;
        this.synonyms = synonyms;
        this.types = types;
        this.deadline = deadline;
    }

    /// @param mending whether mistyped words are searched as what they most likely stand for
    ReadQuery read(String query, boolean mending) throws IOException {
        List<QueryWord> all = settled.of(words.all(query));
        boolean open = isOpen(query, all);
        String key = asked(NameKey.of(query), all);
        List<QueryWord> counting = QueryWords.counting(all);
        Optional<QueryWord> typeWord = typeWord(counting, key);
        Runs runs = runs(all);
        List<ReadWord> read = new ArrayList<>();
        for (int i = 0; i < counting.size() && !deadline.isOver(); i++) {
            QueryWord word = counting.get(i);
            boolean last = open && word.equals(all.getLast());
            if (typeWord.filter(word::equals).isPresent() || runs.covers(word)) {
                continue;
            }
            QueryWord next = i + 1 < counting.size() ? counting.get(i + 1) : null;
            Reading reading = vocabulary.read(word, last);
            if (next != null && ReadWord.isStray(reading) && vocabulary.isJoined(word, next)) {
                reading = new Reading.Known(words.stem(word.written() + next.written()));
                i++;
            }
            read.add(new ReadWord(word, reading));
        }
        runs.readings.forEach(run -> read.add(new ReadWord(runs.covered.getFirst(), run)));
        Understanding understood =
                new Understanding(
                        query, other -> asked(other, all), types, names.isNearlyName(key), mending);
        understood.addAll(asName(all, read).orElse(read));
        return understood.query(key, open, typeWord);
    }

    /// Whether the last word may be half typed.
    private static boolean isOpen(String query, List<QueryWord> all) {
        return !query.isEmpty()
                && !Character.isWhitespace(query.charAt(query.length() - 1))
                && (all.isEmpty() || !all.getLast().isNamedInCapitals());
    }

    /// The words read so that all together are a name, if mistyped ones can be: `prodct mangr`.
    private Optional<List<ReadWord>> asName(List<QueryWord> all, List<ReadWord> read)
            throws IOException {
        List<ReadWord> strays = read.stream().filter(one -> one.isStray()).toList();
        if (strays.isEmpty() || strays.size() > SearchLimits.MISTYPED_IN_NAME) {
            return Optional.empty();
        }
        Map<QueryWord, String> meant = new LinkedHashMap<>();
        return isName(all, strays, meant)
                ? Optional.of(read.stream().map(one -> meant(one, meant)).toList())
                : Optional.empty();
    }

    private ReadWord meant(ReadWord one, Map<QueryWord, String> meant) {
        String other = meant.get(one.word());
        return other == null
                ? one
                : new ReadWord(
                        one.word(),
                        new Reading.Mistyped(
                                other,
                                List.of(new Reading.Known(words.stem(other))),
                                Reading.Likelihood.ANYHOW));
    }

    /// Tries each stray word as the words of names near it, the nearest first.
    ///
    /// @param meant gets what they stand for, where there is a way
    private boolean isName(List<QueryWord> all, List<ReadWord> strays, Map<QueryWord, String> meant)
            throws IOException {
        if (strays.isEmpty()) {
            return names.isName(
                    asked(
                            all.stream()
                                    .map(word -> meant.getOrDefault(word, word.written()))
                                    .map(NameKey::of)
                                    .collect(Collectors.joining(" ")),
                            all));
        }
        QueryWord word = strays.getFirst().word();
        int twoFrom =
                all.size() > 1 ? SearchLimits.TWO_TYPOS_IN_NAME_FROM : SearchLimits.TWO_TYPOS_FROM;
        for (String near : vocabulary.nearNames(word.written(), twoFrom)) {
            meant.put(word, near);
            if (isName(all, strays.subList(1, strays.size()), meant)) {
                return true;
            }
        }
        meant.remove(word);
        return false;
    }

    /// The name that a question is about, without the small words before and behind it: `what is a
    /// roadmap`. A name that has such words itself stays whole.
    private String asked(String key, List<QueryWord> all) {
        if (names.isName(key)) {
            return key;
        }
        Set<String> telling =
                all.stream()
                        .filter(QueryWord::isNamedInCapitals)
                        .map(QueryWord::written)
                        .collect(Collectors.toSet());
        Predicate<String> small = part -> SmallWords.ALL.contains(part) && !telling.contains(part);
        List<String> parts = new ArrayList<>(List.of(key.split(" ", -1)));
        while (parts.size() > 1 && small.test(parts.getFirst())) {
            parts.removeFirst();
        }
        while (parts.size() > 1 && small.test(parts.getLast())) {
            parts.removeLast();
        }
        String rest = String.join(" ", parts);
        return names.isName(rest) ? rest : key;
    }

    /// The word of a type, where other words say what is looked for.
    private Optional<QueryWord> typeWord(List<QueryWord> counting, String key) {
        if (counting.size() < 2 || names.isNearlyName(key)) {
            return Optional.empty();
        }
        return counting.stream().filter(word -> types.containsKey(word.stem())).findFirst();
    }

    /// The longest runs of words, small ones included, that have a synonym.
    private Runs runs(List<QueryWord> all) {
        Runs runs = new Runs();
        for (int from = 0; from < all.size(); from++) {
            int most = Math.min(all.size(), from + synonyms.longest());
            for (int to = most; to > from; to--) {
                List<QueryWord> run = all.subList(from, to);
                String key = String.join(" ", run.stream().map(QueryWord::written).toList());
                Optional<List<String>> other = synonyms.of(key);
                if (other.isPresent()) {
                    runs.add(run, other.get().stream().map(words::stem).toList());
                    from = to - 1;
                    break;
                }
            }
        }
        return runs;
    }

    /// Runs of words that were read together.
    private static final class Runs {
        private final List<Reading> readings = new ArrayList<>();
        private final List<QueryWord> covered = new ArrayList<>();

        void add(List<QueryWord> run, List<String> other) {
            List<Reading.Known> written =
                    QueryWords.counting(run).stream()
                            .map(word -> new Reading.Known(word.stem()))
                            .toList();
            readings.add(
                    new Reading.Named(written, other.stream().map(Reading.Known::new).toList()));
            covered.addAll(run);
        }

        boolean covers(QueryWord word) {
            return covered.contains(word);
        }
    }
}
