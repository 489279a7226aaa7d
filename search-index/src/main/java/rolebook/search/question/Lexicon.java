package rolebook.search.question;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The names of a knowledge base, looked up as people say them.
final class Lexicon {
    /// A letter alone, which people write together with what follows: "AB testing".
    private static final Pattern LETTER = Pattern.compile("(?:^| ). ");

    private final Map<String, String> types = new HashMap<>();
    private final Map<String, Set<String>> byName = new HashMap<>();
    private final Map<String, Set<String>> bySingular = new HashMap<>();
    private final Map<String, Set<String>> byJoined = new HashMap<>();
    private final Words words;

    /// @param all by their names as [rolebook.search.schema.NameKey]s
    Lexicon(Words words, Collection<NamedEntry> all) {
        this.words = words;
        all.forEach(this::add);
    }

    private void add(NamedEntry entry) {
        types.put(entry.id(), entry.type());
        for (String key : entry.names()) {
            put(byName, key, entry.id());
            put(bySingular, singular(key), entry.id());
            if (LETTER.matcher(key).find()) {
                put(byJoined, joined(key), entry.id());
            }
        }
    }

    private static void put(Map<String, Set<String>> map, String key, String id) {
        map.computeIfAbsent(key, _ -> new TreeSet<>()).add(id);
    }

    /// The entries of exactly this name, by id.
    Set<String> named(String key) {
        return byName.getOrDefault(key, Set.of());
    }

    /// The entries of this name, articles and plurals aside; exactly this name first. Letters alone
    /// may be written together with what follows.
    Set<String> meant(String text) {
        Set<String> found = named(text);
        if (!found.isEmpty()) {
            return found;
        }
        String bare = words.withoutArticle(text);
        found = named(bare);
        if (found.isEmpty() && bare.endsWith("s")) {
            found = named(bare.substring(0, bare.length() - 1));
        }
        if (found.isEmpty()) {
            found = bySingular.getOrDefault(singular(bare), Set.of());
        }
        return found.isEmpty() ? byJoined.getOrDefault(joined(bare), Set.of()) : found;
    }

    /// The one entry of a type that the text means; empty if none or several.
    Optional<String> meant(String text, String type) {
        List<String> found = meant(text).stream().filter(id -> isA(id, type)).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    boolean isA(String id, String type) {
        return type.equals(types.get(id));
    }

    private static String singular(String key) {
        return String.join(" ", Words.of(key).stream().map(Inflection::singular).toList());
    }

    private static String joined(String key) {
        return key.replace(" ", "");
    }
}
