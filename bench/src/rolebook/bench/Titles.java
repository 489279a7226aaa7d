package rolebook.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/// Titles, each once.
final class Titles {
    private static final List<String> OFFICES =
            List.of(
                    "manager",
                    "analyst",
                    "lead",
                    "owner",
                    "director",
                    "coordinator",
                    "specialist",
                    "architect",
                    "officer",
                    "researcher",
                    "engineer",
                    "planner");
    private static final List<String> FORMS = List.of("framework", "model", "matrix", "checklist");
    private static final List<String> WORK =
            List.of("planning", "review", "tracking", "design", "research", "reporting");

    private Titles() {}

    static List<Named> of(Plan plan, Words words) {
        Random random = plan.random("titles");
        Set<String> taken = new HashSet<>();
        List<Named> titles = new ArrayList<>();
        for (int i = 0; i < plan.entries(); i++) {
            Folder folder = plan.folder(i);
            String title = title(folder, random, words);
            while (!taken.add(id(title))) {
                title = title(folder, random, words);
            }
            titles.add(new Named(folder, id(title), title));
        }
        return titles;
    }

    private static String title(Folder folder, Random random, Words words) {
        String first = words.topic(random);
        String title =
                switch (folder) {
                    case GLOSSARY -> random.nextInt(4) == 0 ? first : two(first, random, words);
                    case ACTIVITIES -> two(first, random, words) + " " + any(WORK, random);
                    case ROLES -> two(first, random, words) + " " + any(OFFICES, random);
                    case FRAMEWORKS -> two(first, random, words) + " " + any(FORMS, random);
                    case PATHS -> "Getting to know " + two(first, random, words);
                    case PAGES -> "About " + two(first, random, words);
                };
        return Words.capital(title);
    }

    private static String two(String first, Random random, Words words) {
        return first + " " + words.topic(random);
    }

    private static String any(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String id(String title) {
        return title.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
