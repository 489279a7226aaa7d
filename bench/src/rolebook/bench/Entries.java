package rolebook.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// The text of each entry: about 375 words, with the sections, links, responsibilities and matrices
/// that its type has.
final class Entries {
    private final Plan plan;
    private final Words words;
    private final List<Named> all;
    private final List<Named> activities;
    private final List<Named> roles;
    private final List<Named> terms;
    private final List<Matrix> matrices = new ArrayList<>();
    private int rolesWritten;

    Entries(Plan plan, Words words, List<Named> all) {
        this.plan = plan;
        this.words = words;
        this.all = all;
        this.activities = in(Folder.ACTIVITIES);
        this.roles = in(Folder.ROLES);
        this.terms = in(Folder.GLOSSARY);
    }

    List<Named> roles() {
        return roles;
    }

    /// The file of entry number `i`; to be asked in order.
    EntryFile file(int i) {
        Named entry = all.get(i);
        Random random = plan.random("entry " + i);
        StringBuilder text = new StringBuilder(frontMatter(entry, i, random));
        switch (entry.folder()) {
            case GLOSSARY -> term(text, random);
            case ACTIVITIES -> activity(text, random);
            case ROLES -> role(text, random);
            case FRAMEWORKS -> framework(text, entry, random);
            case PATHS -> path(text, random);
            case PAGES -> text.append(linked(random, 12)).append('\n');
        }
        return new EntryFile(entry.folder().path() + "/" + entry.id() + ".md", text.toString());
    }

    /// One team for each hundredth entry, each upon a matrix.
    List<EntryFile> teams() {
        List<EntryFile> teams = new ArrayList<>();
        int count = Math.min(Math.max(1, plan.entries() / 100), matrices.size());
        for (int i = 0; i < count; i++) {
            Matrix matrix = matrices.get(i);
            StringBuilder text = new StringBuilder();
            text.append("title: Bench team ").append(i + 1).append('\n');
            text.append("summary: ").append(words.summary(plan.random("team " + i))).append('\n');
            text.append("base: ").append(matrix.id()).append("\nseats:\n");
            for (int seat = 0; seat < matrix.roles().size(); seat++) {
                text.append(
                        "  Seat %d: {roles: [%s], contact: \"#team-%d\"}\n"
                                .formatted(seat + 1, matrix.roles().get(seat).id(), i + 1));
            }
            text.append(
                    "drop:\n  - {step: %s, reason: bought from an agency}\n"
                            .formatted(matrix.steps().getFirst().id()));
            teams.add(new EntryFile("teams/bench-team-" + (i + 1) + ".yml", text.toString()));
        }
        return teams;
    }

    private String frontMatter(Named entry, int i, Random random) {
        StringBuilder front = new StringBuilder("---\n");
        front.append("title: ").append(entry.title()).append('\n');
        front.append("summary: ").append(words.summary(random)).append('\n');
        if (i % 3 == 0) {
            front.append("aliases: [%s %d]\n".formatted(words.content(random), i));
        }
        front.append("tags: [%s]\n".formatted(some(Settings.TAGS, 1 + random.nextInt(3), random)));
        if (entry.folder() != Folder.PAGES) {
            front.append("contexts: [%s]\n".formatted(some(Settings.CONTEXTS, 1, random)));
            front.append("sources: [%s]\n".formatted(some(Settings.SOURCES, 1, random)));
        }
        if (entry.folder() == Folder.ACTIVITIES) {
            front.append("stage: [%s]\n".formatted(some(Settings.STAGES, 1, random)));
        }
        if (entry.folder() == Folder.FRAMEWORKS) {
            front.append("kind: raci\n");
        }
        return front.append("---\n\n").toString();
    }

    private void term(StringBuilder text, Random random) {
        text.append(linked(random, 4)).append("\n\n");
        section(text, "In practice", random, 7);
        section(text, "How it goes wrong", random, 5);
        text.append("## Examples\n\n");
        list(text, random, 5);
        section(text, "Where it comes from", random, 6);
    }

    private void activity(StringBuilder text, Random random) {
        text.append(linked(random, 4)).append("\n\n");
        section(text, "In practice", random, 8);
        text.append("## Inputs\n\n- ").append(any(terms, random).linked());
        text.append("\n- ").append(any(terms, random).linked());
        text.append("\n\n## Outputs\n\n- ").append(any(terms, random).linked()).append("\n\n");
        section(text, "How it goes wrong", random, 9);
    }

    private void role(StringBuilder text, Random random) {
        section(text, "Purpose", random, 4);
        text.append("## Responsibilities\n\n");
        int before = share(rolesWritten);
        rolesWritten++;
        int count = share(rolesWritten) - before;
        for (int i = 0; i < count; i++) {
            text.append(
                    "- [%s](%s) so that %s. {#r%d stage=%s source=%s}\n"
                            .formatted(
                                    Words.capital(words.run(random, 3, 3)),
                                    any(activities, random).link(),
                                    words.run(random, 7, 6),
                                    i + 1,
                                    some(Settings.STAGES, 1, random),
                                    some(Settings.SOURCES, 1, random)));
        }
        text.append("\n## Skills\n\n### Thinking\n\n");
        list(text, random, 4);
        section(text, "Doing it well", random, 5);
    }

    private int share(int role) {
        return (int) ((long) plan.responsibilities() * role / Math.max(1, roles.size()));
    }

    private void framework(StringBuilder text, Named entry, Random random) {
        Matrix matrix =
                new Matrix(
                        entry.id(),
                        different(activities, 6 + random.nextInt(6), random),
                        different(roles, 4 + random.nextInt(3), random));
        matrices.add(matrix);
        text.append(linked(random, 5)).append("\n\n## Matrix\n\n");
        matrix.write(text, random);
        text.append('\n');
        section(text, "How to use it", random, 8);
    }

    private void path(StringBuilder text, Random random) {
        text.append(words.paragraph(random, 4)).append("\n\n");
        List<Named> steps = different(all, 6, random);
        for (int i = 0; i < steps.size(); i++) {
            text.append(
                    "%d. %s: %s {minutes=5}\n"
                            .formatted(i + 1, steps.get(i).linked(), words.run(random, 6, 8)));
        }
        text.append('\n');
        section(text, "Afterwards", random, 8);
    }

    private void section(StringBuilder text, String title, Random random, int sentences) {
        text.append("## ").append(title).append("\n\n");
        text.append(linked(random, sentences)).append("\n\n");
    }

    private void list(StringBuilder text, Random random, int items) {
        for (int i = 0; i < items; i++) {
            text.append("- ").append(Words.capital(words.run(random, 5, 8))).append(".\n");
        }
        text.append('\n');
    }

    /// A paragraph with a link to another entry.
    private String linked(Random random, int sentences) {
        return words.paragraph(random, sentences) + " See " + any(all, random).linked() + ".";
    }

    private List<Named> in(Folder folder) {
        return all.stream().filter(entry -> entry.folder() == folder).toList();
    }

    private static Named any(List<Named> entries, Random random) {
        return entries.get(random.nextInt(entries.size()));
    }

    private static List<Named> different(List<Named> entries, int count, Random random) {
        Set<Named> chosen = new LinkedHashSet<>();
        while (chosen.size() < Math.min(count, entries.size())) {
            chosen.add(any(entries, random));
        }
        return List.copyOf(chosen);
    }

    private static String some(List<String> ids, int count, Random random) {
        Set<String> chosen = new LinkedHashSet<>();
        while (chosen.size() < count) {
            chosen.add(ids.get(random.nextInt(ids.size())));
        }
        return String.join(", ", chosen);
    }
}
