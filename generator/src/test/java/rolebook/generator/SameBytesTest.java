package rolebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A site tells nothing of the day on which it was built.
class SameBytesTest {
    /// It has an entry whose review was due between the two days.
    private static final Path PROJECT = Path.of("src/test/resources/valid/forms").toAbsolutePath();

    @TempDir private Path folder;

    @Test
    void aSiteIsTheSameYearsLaterAndElsewhere() throws IOException {
        SortedMap<String, String> once = built("2020-02-29T23:59:59Z", "Pacific/Kiritimati", "a");
        SortedMap<String, String> later = built("2039-12-31T00:00:01Z", "Pacific/Pago_Pago", "b");

        assertThat(once).hasSizeGreaterThan(20);
        assertThat(later).isEqualTo(once);
    }

    /// The hash of each file of the site as built at `time`.
    private SortedMap<String, String> built(String time, String zone, String name)
            throws IOException {
        Clock clock = Clock.fixed(Instant.parse(time), ZoneId.of(zone));
        Path out = folder.resolve(name).resolve("site");
        BuildOutcome outcome =
                new SiteGenerator("rolebook test", clock)
                        .build(
                                new BuildRequest(
                                        PROJECT,
                                        out,
                                        Optional.empty(),
                                        Optional.empty(),
                                        false,
                                        2));
        assertThat(outcome).isInstanceOf(BuildOutcome.Done.class);
        return Folders.hashes(out.toRealPath());
    }
}
