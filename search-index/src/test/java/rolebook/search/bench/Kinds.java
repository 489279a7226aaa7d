package rolebook.search.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import rolebook.search.schema.Fields;

/// The kinds of queries that are measured.
record Kinds(List<Kind> all) {
    enum Route {
        SEARCH,
        SUGGEST
    }

    /// Queries of one kind.
    record Kind(String name, Route route, List<String> queries) {}

    static Kinds of(Path index, Random random, int count) {
        List<String> titles = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        try (FSDirectory directory = FSDirectory.open(index, NoLockFactory.INSTANCE);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            StoredFields stored = reader.storedFields();
            for (int i = 0; i < reader.maxDoc(); i++) {
                Document document = stored.document(i);
                if (Fields.ENTRY.equals(document.get(Fields.KIND))) {
                    titles.add(document.get(Fields.TITLE));
                } else if (document.get(Fields.PART_TEXT) != null) {
                    texts.add(document.get(Fields.PART_TEXT));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + index, failure);
        }
        List<List<String>> lists = new ArrayList<>();
        List<String> names =
                List.of(
                        "name",
                        "one word",
                        "two words",
                        "question",
                        "half typed",
                        "typing error",
                        "five words",
                        "nonsense");
        for (String name : names) {
            List<String> queries = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                queries.add(query(name, titles, texts, random));
            }
            lists.add(queries);
        }
        List<Kind> kinds = new ArrayList<>();
        List<String> mixed = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            mixed.add(lists.get(i % lists.size()).get(i));
        }
        kinds.add(new Kind("all kinds", Route.SEARCH, mixed));
        for (int i = 0; i < names.size(); i++) {
            kinds.add(new Kind(names.get(i), Route.SEARCH, lists.get(i)));
        }
        kinds.add(new Kind("suggestions", Route.SUGGEST, beginnings(titles, random, count)));
        return new Kinds(List.copyOf(kinds));
    }

    private static String query(
            String kind, List<String> titles, List<String> texts, Random random) {
        String title = any(titles, random);
        return switch (kind) {
            case "name" -> title;
            case "one word" -> word(texts, random);
            case "two words" -> word(texts, random) + " " + word(texts, random);
            case "question" -> "who does " + word(texts, random) + " " + word(texts, random) + "?";
            case "half typed" -> word(texts, random) + " " + beginning(word(texts, random), random);
            case "typing error" ->
                    word(texts, random) + " " + mistyped(word(texts, random), random);
            case "five words" ->
                    String.join(" ", Stream.generate(() -> word(texts, random)).limit(5).toList());
            default -> noise(random);
        };
    }

    private static List<String> beginnings(List<String> titles, Random random, int count) {
        List<String> beginnings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String title = any(titles, random);
            beginnings.add(title.substring(0, 1 + random.nextInt(Math.min(8, title.length()))));
        }
        return beginnings;
    }

    private static String word(List<String> texts, Random random) {
        while (true) {
            String text = any(texts, random);
            String[] words = text.split("[^A-Za-z]+", 0);
            String word = words[random.nextInt(words.length)];
            if (word.length() > 3) {
                return word.toLowerCase(java.util.Locale.ROOT);
            }
        }
    }

    private static String beginning(String word, Random random) {
        return word.substring(0, 2 + random.nextInt(word.length() - 2));
    }

    private static String mistyped(String word, Random random) {
        int at = 1 + random.nextInt(word.length() - 1);
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 ->
                    word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at);
            default ->
                    word.substring(0, at)
                            + (char) ('a' + random.nextInt(26))
                            + word.substring(at + 1);
        };
    }

    private static String noise(Random random) {
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            noise.append((char) ('a' + random.nextInt(26)));
        }
        return noise.toString();
    }

    private static String any(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
