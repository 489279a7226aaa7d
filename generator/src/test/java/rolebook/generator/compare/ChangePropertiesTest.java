package rolebook.generator.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.generator.change.Change;
import rolebook.generator.change.Changes;
import rolebook.generator.change.EntryChange;
import rolebook.generator.change.Said;
import rolebook.generator.change.StatementChange;
import rolebook.generator.change.Subject;
import rolebook.generator.read.ContentReader;
import rolebook.generator.source.SourceFile;

/// What holds for any two states, on the shipped knowledge base and edits of it that a seed
/// decides.
class ChangePropertiesTest {
    private static final int EDITS = 12;

    private static List<SourceFile> files;
    private static Edition shipped;

    @BeforeAll
    static void read() {
        files = new ContentReader().read(Path.of("..")).sources().files();
        shipped = Editions.of(files);
    }

    @Test
    void nothingChangesBetweenAStateAndItself() {
        Changes none = Editions.compare(shipped, Editions.of(files));
        assertThat(none.changes()).isEmpty();
        assertThat(none.formOnly()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatOneWayIsAddedIsTheOtherWayRemoved(long seed) {
        var random = new Random(seed);
        List<SourceFile> fewer = new ArrayList<>(files);
        for (int edit = 0; edit < EDITS; edit++) {
            int chosen = random.nextInt(fewer.size());
            if (random.nextBoolean()) {
                fewer.remove(chosen);
            } else {
                SourceFile file = fewer.get(chosen);
                fewer.set(chosen, new SourceFile(file.path(), withoutABullet(file, random)));
            }
        }
        Edition other = Editions.of(fewer);
        Changes there = Editions.compare(shipped, other);
        Changes back = Editions.compare(other, shipped);
        assertThat(removedEntries(there)).isEqualTo(addedEntries(back)).isNotEmpty();
        assertThat(addedEntries(there)).isEqualTo(removedEntries(back));
        assertThat(removedStatements(there)).isEqualTo(addedStatements(back));
        assertThat(addedStatements(there)).isEqualTo(removedStatements(back));
    }

    private static String withoutABullet(SourceFile file, Random random) {
        List<String> lines = new ArrayList<>(file.text().lines().toList());
        List<Integer> bullets = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).startsWith("- [")) {
                bullets.add(at);
            }
        }
        if (!bullets.isEmpty()) {
            lines.remove((int) bullets.get(random.nextInt(bullets.size())));
        }
        return String.join("\n", lines) + "\n";
    }

    private static Set<String> addedEntries(Changes changes) {
        return ids(changes.of(EntryChange.Added.class).stream().map(EntryChange.Added::entry));
    }

    private static Set<String> removedEntries(Changes changes) {
        return ids(changes.of(EntryChange.Removed.class).stream().map(EntryChange.Removed::entry));
    }

    private static Set<String> ids(Stream<Subject> subjects) {
        return new TreeSet<>(subjects.map(subject -> subject.id()).toList());
    }

    private static Set<String> addedStatements(Changes changes) {
        return new TreeSet<>(
                changes.of(StatementChange.Added.class).stream()
                        .map(StatementChange.Added::statement)
                        .map(Said::id)
                        .toList());
    }

    private static Set<String> removedStatements(Changes changes) {
        return new TreeSet<>(
                changes.of(StatementChange.Removed.class).stream()
                        .map(StatementChange.Removed::statement)
                        .map(Said::id)
                        .toList());
    }

    /// Each edit changes the text of one entry; exactly the edited entries are told.
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void smallEditsAreToldAndNothingElse(long seed) {
        var random = new Random(seed);
        List<SourceFile> edited = new ArrayList<>(files);
        Set<String> expected = new TreeSet<>();
        while (expected.size() < EDITS) {
            int chosen = random.nextInt(edited.size());
            SourceFile file = edited.get(chosen);
            boolean entry = file.path().endsWith(".md") && file.text().startsWith("---\n");
            String id =
                    file.path()
                            .substring(
                                    file.path().lastIndexOf('/') + 1, file.path().lastIndexOf('.'));
            if (entry && expected.add(id)) {
                edited.set(
                        chosen, new SourceFile(file.path(), withAnotherWord(file.text(), random)));
            }
        }
        Changes changes = Editions.compare(shipped, Editions.of(edited));
        Set<String> told = new TreeSet<>();
        for (Change change : changes.changes()) {
            told.addAll(About.ids(change));
        }
        assertThat(told).as("seed %d", seed).isEqualTo(expected);
        assertThat(changes.formOnly()).isEmpty();
    }

    /// Sets a word into the summary, or behind the end of the last line of prose.
    private static String withAnotherWord(String text, Random random) {
        if (random.nextBoolean()) {
            return text.replaceFirst("(?m)^summary: ", "summary: Truly ");
        }
        return text.stripTrailing() + "\n\nZanzibar.\n";
    }

    /// What cannot be read is missing; nothing throws.
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void contentWithFaultsIsComparedAsFarAsItGoes(long seed) {
        var random = new Random(seed);
        List<SourceFile> damaged = new ArrayList<>(files);
        for (int at = 0; at < damaged.size(); at += 1 + random.nextInt(4)) {
            SourceFile file = damaged.get(at);
            String text = file.text();
            int from = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), from + random.nextInt(200));
            String piece = random.nextBoolean() ? "" : text.substring(from, to).repeat(2);
            damaged.set(
                    at,
                    new SourceFile(
                            file.path(), text.substring(0, from) + piece + text.substring(to)));
        }
        Edition faulty = Editions.of(damaged);
        assertThat(Editions.compare(shipped, faulty).changes()).isNotEmpty();
        assertThat(Editions.compare(faulty, shipped).changes()).isNotEmpty();
    }
}
