package rolebook.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.search.Handbook;
import rolebook.search.schema.IndexManifest;
import rolebook.search.write.LuceneDocumentSink;

final class DamagedIndexTest {
    private static final long SEED = 20261122;

    @TempDir Path folder;

    @Test
    void aMissingOrEmptyFolderIsRefused() {
        assertRefused(folder.resolve("missing"), "there is none");
        assertRefused(folder, "there is none");
    }

    @Test
    void anIndexOfAnotherFormIsRefused() {
        try (LuceneDocumentSink sink = new LuceneDocumentSink(folder)) {
            sink.add(Handbook.term("t", "Term", "Text."));
            sink.commit(new IndexManifest("b", 999, List.of(), List.of(), List.of(), List.of()));
        }
        assertRefused(
                folder,
                "its form is version 999, this program reads version "
                        + IndexManifest.SCHEMA_VERSION
                        + "; build it again");
    }

    /// Each file flipped in a bit, cut, emptied, zeroed, removed: refused, or read as if nothing
    /// had happened.
    @Test
    void damageIsSeenOrHarmless() throws IOException {
        Random random = new Random(SEED);
        Path sound = Handbook.write(folder.resolve("sound"));
        String expected = answer(sound);
        int refused = 0;
        for (Path file : files(sound)) {
            byte[] bytes = Files.readAllBytes(file);
            for (int kind = 0; kind < 8; kind++) {
                byte[] damaged = damaged(bytes, kind, random);
                Path copy = copy(sound, folder.resolve(file.getFileName() + "-" + kind));
                Path target = copy.resolve(file.getFileName());
                if (kind == 0) {
                    Files.delete(target);
                } else {
                    Files.write(target, damaged, StandardOpenOption.TRUNCATE_EXISTING);
                }
                try {
                    assertThat(answer(copy))
                            .as("%s, kind %d, seed %d", file, kind, SEED)
                            .isEqualTo(expected);
                } catch (UnreadableIndex seen) {
                    refused++;
                }
            }
        }
        assertThat(refused).isGreaterThan(10);
    }

    private static byte[] damaged(byte[] bytes, int kind, Random random) {
        return switch (kind) {
            case 1 -> new byte[0];
            case 2 -> new byte[bytes.length];
            case 3 -> Arrays.copyOf(bytes, bytes.length / 2);
            case 4 -> Arrays.copyOf(bytes, bytes.length - 1);
            default -> {
                byte[] flipped = bytes.clone();
                flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
        };
    }

    private static String answer(Path index) {
        try (LuceneSearchEngine engine = LuceneSearchEngine.open(index, () -> Instant.EPOCH)) {
            return SearchJson.write(engine.search(SearchRequest.of("roadmap")));
        }
    }

    private static Path copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path file : files(from)) {
            Files.copy(file, to.resolve(file.getFileName()));
        }
        return to;
    }

    private static List<Path> files(Path index) throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            return files.sorted().toList();
        }
    }

    private static void assertRefused(Path index, String reason) {
        assertThatThrownBy(() -> LuceneSearchEngine.open(index).close())
                .isInstanceOf(UnreadableIndex.class)
                .hasMessage("Cannot read the search index " + index + ": " + reason);
    }
}
