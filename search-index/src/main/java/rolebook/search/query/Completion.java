package rolebook.search.query;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import rolebook.search.schema.NameKey;

/// Completes what was typed so far: to names, and behind the beginning of a question to what can be
/// asked about.
final class Completion {
    /// The beginnings of questions and the types that can follow, the most asked first.
    private static final List<Pattern> PATTERNS =
            List.of(
                    new Pattern("who does", Set.of("activity")),
                    new Pattern("who decides", Set.of("activity")),
                    new Pattern("who owns", Set.of("activity")),
                    new Pattern("who is responsible for", Set.of("activity")),
                    new Pattern("who is accountable for", Set.of("activity")),
                    new Pattern("what is", Set.of("term", "activity", "framework")),
                    new Pattern("what does", Set.of("role")),
                    new Pattern("difference between", Set.of("role")),
                    new Pattern("how to", Set.of("activity")));

    private final EntryTable entries;
    private final NameTable names;

    Completion(EntryTable entries, NameTable names) {
        this.entries = entries;
        this.names = names;
    }

    /// At most `size` suggestions, each entry once: titles before aliases before what stands inside
    /// a name, short before long.
    List<Suggestion> of(String text, int size) {
        String typed = NameKey.of(text);
        if (typed.isEmpty()) {
            return List.of();
        }
        Map<Integer, NameTable.Name> best = names(typed, _ -> true, true);
        List<Suggestion> suggestions =
                best.values().stream()
                        .sorted(order())
                        .limit(size)
                        .map(name -> suggestion(name.text(), name.entry()))
                        .toList();
        if (suggestions.size() == size) {
            return suggestions;
        }
        Map<String, Suggestion> all = new java.util.LinkedHashMap<>();
        suggestions.forEach(one -> all.put(one.id(), one));
        for (Suggestion question : questions(typed, size)) {
            if (all.size() < size) {
                all.putIfAbsent(question.id(), question);
            }
        }
        return List.copyOf(all.values());
    }

    private List<Suggestion> questions(String typed, int size) {
        for (Pattern pattern : PATTERNS) {
            String words = pattern.words();
            boolean begun = typed.length() > 1 && words.startsWith(typed);
            if (!begun && !typed.startsWith(words)) {
                continue;
            }
            String rest = begun ? "" : typed.substring(words.length()).strip();
            for (String article : List.of("a ", "an ", "the ")) {
                rest = rest.startsWith(article) ? rest.substring(article.length()) : rest;
            }
            List<Suggestion> found = questions(pattern, rest, size);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Suggestion> questions(Pattern pattern, String rest, int size) {
        IntPredicate wanted = entry -> pattern.types().contains(entries.reference(entry).type());
        return names(rest, wanted, false).values().stream()
                .sorted(order())
                .limit(size)
                .map(name ->
                        suggestion(
                                Character.toUpperCase(pattern.words().charAt(0))
                                        + pattern.words().substring(1)
                                        + " "
                                        + lowerFirst(name.text()),
                                name.entry()))
                .toList();
    }

    /// Each entry's best name that begins so.
    ///
    /// @param inside whether it may begin inside the name
    private Map<Integer, NameTable.Name> names(String typed, IntPredicate wanted, boolean inside) {
        Map<Integer, NameTable.Name> best = new HashMap<>();
        names.startingWith(
                typed,
                name -> {
                    boolean shown =
                            switch (name.kind()) {
                                case TITLE, ALIAS, ID -> true;
                                case ACRONYM -> name.key().equals(typed);
                                case TITLE_INSIDE, ALIAS_INSIDE -> inside;
                            };
                    if (shown && wanted.test(name.entry())) {
                        best.merge(
                                name.entry(),
                                name,
                                (one, other) -> order().compare(one, other) <= 0 ? one : other);
                    }
                });
        return best;
    }

    private Comparator<NameTable.Name> order() {
        return Comparator.comparing(NameTable.Name::kind)
                .thenComparingInt(name -> name.text().length())
                .thenComparing(NameTable.Name::text)
                .thenComparingInt(name -> entries.place(name.entry()));
    }

    private Suggestion suggestion(String text, int entry) {
        EntryReference reference = entries.reference(entry);
        return new Suggestion(text, reference.id(), reference.type(), reference.url());
    }

    /// As inside a sentence; names in capitals stay.
    private static String lowerFirst(String title) {
        boolean name = title.length() > 1 && Character.isUpperCase(title.charAt(1));
        return name ? title : Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }

    private record Pattern(String words, Set<String> types) {}
}
