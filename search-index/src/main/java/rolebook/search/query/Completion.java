package rolebook.search.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import rolebook.search.schema.NameKey;

/// Completes what was typed so far: to names, and behind the beginning of a question to whole
/// questions.
final class Completion {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    /// From so many letters on, one may be wrong; the first is not.
    private static final int SHORTEST_MISTYPED = 4;

    private static final int LONGEST_MISTYPED = 16;

    private final EntryTable entries;
    private final NameTable names;

    Completion(EntryTable entries, NameTable names) {
        this.entries = entries;
        this.names = names;
    }

    /// At most `size` suggestions, each entry and each text once: titles before aliases before what
    /// stands inside a name, short before long. Where nothing begins so, what has words that do, or
    /// what begins so but for a letter.
    List<Suggestion> of(String text, int size) {
        String typed = NameKey.of(text);
        if (typed.isEmpty()) {
            return List.of();
        }
        Map<String, Suggestion> all = new LinkedHashMap<>();
        add(all, names(typed, _ -> true, true, size), size);
        questions(typed.replaceFirst("^whos ", "who is "), size, all);
        String bare = QuestionTexts.withoutArticle(typed);
        if (all.isEmpty() && !bare.isEmpty()) {
            add(all, names(bare, _ -> true, true, size), size);
        }
        if (all.isEmpty()) {
            add(all, wordwise(bare, size), size);
        }
        if (all.isEmpty()) {
            add(all, mistyped(bare, size), size);
        }
        return List.copyOf(all.values());
    }

    /// Adds names; where two entries have one, their titles tell them apart.
    private void add(Map<String, Suggestion> all, List<NameTable.Name> names, int size) {
        for (NameTable.Name name : names) {
            boolean shared =
                    names.stream().filter(one -> one.text().equalsIgnoreCase(name.text())).count()
                            > 1;
            String title = entries.reference(name.entry()).title();
            add(all, suggestion(shared ? title : name.text(), name.entry()), size);
        }
    }

    private static void add(Map<String, Suggestion> all, Suggestion one, int size) {
        boolean told = all.values().stream().anyMatch(known -> known.text().equals(one.text()));
        if (all.size() < size && !told) {
            all.putIfAbsent(one.id(), one);
        }
    }

    private void questions(String typed, int size, Map<String, Suggestion> all) {
        for (QuestionTexts.Form form : QuestionTexts.FORMS) {
            String words = form.words();
            boolean begun = typed.length() > 1 && words.startsWith(typed);
            if (!begun && !typed.startsWith(words + " ")) {
                continue;
            }
            String behind = begun ? "" : typed.substring(words.length() + 1);
            boolean one = behind.startsWith("a ") || behind.startsWith("an ");
            List<NameTable.Name> found = about(form, behind, size);
            if (found.isEmpty()) {
                found = about(form, QuestionTexts.withoutArticle(behind), size);
            }
            for (NameTable.Name name : found) {
                EntryReference entry = entries.reference(name.entry());
                add(all, suggestion(form.about(entry, one), name.entry()), size);
            }
            if (!found.isEmpty()) {
                return;
            }
        }
    }

    private List<NameTable.Name> about(QuestionTexts.Form form, String rest, int size) {
        return names(
                rest.replace(" and ", " vs "),
                entry -> form.fits(entries.reference(entry)),
                false,
                size);
    }

    /// Names with words that begin as the typed ones do, in their order: `prod man`.
    private List<NameTable.Name> wordwise(String typed, int size) {
        String[] words = typed.split(" ", -1);
        Best best = new Best(size);
        if (words.length > 1 && words[0].length() >= SearchLimits.PREFIX_CHARACTERS) {
            names.startingWith(
                    words[0],
                    name -> {
                        if (best.wants(name) && begin(name.key().split(" ", -1), words)) {
                            best.add(name);
                        }
                    });
        }
        return best.names;
    }

    private static boolean begin(String[] own, String[] typed) {
        int at = 0;
        for (String word : own) {
            if (at < typed.length && word.startsWith(typed[at])) {
                at++;
            }
        }
        return at == typed.length;
    }

    /// Names that begin as typed but for one letter that is wrong, missing, too much or swapped.
    private List<NameTable.Name> mistyped(String typed, int size) {
        Best best = new Best(size);
        if (typed.length() >= SHORTEST_MISTYPED && typed.length() <= LONGEST_MISTYPED) {
            for (int i = 1; i < typed.length(); i++) {
                String before = typed.substring(0, i);
                String behind = typed.substring(i + 1);
                addBeginning(before + behind, best);
                if (!behind.isEmpty()) {
                    addBeginning(
                            before + behind.charAt(0) + typed.charAt(i) + behind.substring(1),
                            best);
                }
                for (int letter = 0; letter < LETTERS.length(); letter++) {
                    addBeginning(before + LETTERS.charAt(letter) + behind, best);
                    addBeginning(before + LETTERS.charAt(letter) + typed.substring(i), best);
                }
            }
        }
        return best.names;
    }

    private void addBeginning(String prefix, Best best) {
        if (prefix.length() >= SHORTEST_MISTYPED) {
            names(prefix, _ -> true, false, best.most).stream()
                    .filter(best::wants)
                    .forEach(best::add);
        }
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
}
