package rolebook.search.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
        List<Suggestion> suggestions =
                names(typed, _ -> true, true, size).stream()
                        .map(name -> suggestion(name.text(), name.entry()))
                        .toList();
        if (suggestions.size() == size) {
            return suggestions;
        }
        Map<String, Suggestion> all = new LinkedHashMap<>();
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
        return names(rest, wanted, false, size).stream()
                .map(name ->
                        suggestion(
                                Character.toUpperCase(pattern.words().charAt(0))
                                        + pattern.words().substring(1)
                                        + " "
                                        + lowerFirst(name.text()),
                                name.entry()))
                .toList();
    }

    /// The best names that begin so, each of another entry, the best first.
    ///
    /// @param inside whether it may begin inside the name
    private List<NameTable.Name> names(
            String typed, IntPredicate wanted, boolean inside, int size) {
        Best best = new Best(size);
        names.startingWith(
                typed,
                name -> {
                    boolean shown =
                            switch (name.kind()) {
                                case TITLE, ALIAS, ID -> true;
                                case ACRONYM -> name.key().equals(typed);
                                case TITLE_INSIDE, ALIAS_INSIDE -> inside;
                            };
                    if (shown && best.wants(name) && wanted.test(name.entry())) {
                        best.add(name);
                    }
                });
        return best.names;
    }

    /// Keeps the few best of many: one letter begins thousands of names.
    private static final class Best {
        private final List<NameTable.Name> names = new ArrayList<>();
        private final int most;

        Best(int most) {
            this.most = most;
        }

        boolean wants(NameTable.Name name) {
            return names.size() < most || name.rank() < names.getLast().rank();
        }

        void add(NameTable.Name name) {
            for (int i = 0; i < names.size(); i++) {
                if (names.get(i).entry() == name.entry()) {
                    if (names.get(i).rank() <= name.rank()) {
                        return;
                    }
                    names.remove(i);
                }
            }
            int at = names.size();
            while (at > 0 && names.get(at - 1).rank() > name.rank()) {
                at--;
            }
            names.add(at, name);
            if (names.size() > most) {
                names.removeLast();
            }
        }
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
