package rolebook.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.search.Handbook;

final class WordListTest {
    @TempDir Path folder;

    @Test
    void aLetterMoreLessAnotherOrSwappedIsOneEdit() throws IOException {
        WordList words = list("market marker marketing 2026 mark");
        assertThat(words.similar("makret", 1)).containsExactly("market");
        assertThat(words.similar("arket", 1)).containsExactly("market");
        assertThat(words.similar("amrket", 1)).containsExactly("market");
        assertThat(words.similar("markett", 1)).containsExactly("market");
        assertThat(words.similar("marke", 1)).containsExactlyInAnyOrder("mark", "marker", "market");
        assertThat(words.similar("marketnig", 1)).containsExactly("marketing");
        assertThat(words.similar("mrketign", 2)).containsExactly("marketing");
        assertThat(words.similar("2025", 1)).isEmpty();
    }

    @Test
    void theBeginningOfAWordLeadsToLongerOnes() throws IOException {
        assertThat(list("market marker marketing mark the there").longer("mark", 2))
                .containsExactly("marker", "market");
        assertThat(list("there theory").longer("the", 5)).containsExactly("theory");
    }

    private WordList list(String text) throws IOException {
        Handbook.write(folder, "b", List.of(Handbook.term("t", "T", text)));
        try (FSDirectory directory = FSDirectory.open(folder, NoLockFactory.INSTANCE);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return WordList.read(reader);
        }
    }
}
