package rolebook.generator.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.page.Page;
import rolebook.generator.theme.Theme;

class OpenBakeTest {
    @Test
    void eachFileByItselfIsTheOneOfAWholeBake() {
        var baker = new Baker(SmallSite.theme(), SmallSite.SITE);
        SortedMap<String, String> whole = SmallSite.files();
        baker.bake(SmallSite.pages(), 1, SmallSite.into(whole));
        SortedMap<String, String> single = SmallSite.files();
        try (OpenBake bake = baker.open(SmallSite.pages())) {
            assertThat(bake.paths()).isEqualTo(whole.keySet());
            for (String path : bake.paths()) {
                byte[] bytes = bake.file(path, OpenBakeTest::unexpected).orElseThrow();
                single.put(path, new String(bytes, StandardCharsets.UTF_8));
            }
            assertThat(bake.file("nowhere.html", OpenBakeTest::unexpected)).isEmpty();
        }
        assertThat(single).isEqualTo(whole);
    }

    @Test
    void aFaultOfATemplateIsReportedWhenItsPageIsAskedFor(@TempDir Path folder) {
        new Bakery(folder).with("page.ftlh", "${nothing}");
        Theme theme = Theme.at("themes/none/").overriddenBy(folder);
        List<Diagnostic> faults = new ArrayList<>();
        List<Page> pages = List.of(new Page("p.html", "page", "page", Map.of()));
        try (OpenBake bake = new Baker(theme, Bakery.SITE).open(pages)) {
            assertThat(bake.file("p.html", faults::add)).isEmpty();
        }
        assertThat(faults)
                .singleElement()
                .satisfies(fault ->
                        assertThat(fault.message()).contains("nothing").contains("p.html"));
    }

    @Test
    void aClosedBakeMakesNothingAndLeavesItsPlaceToTheNext() {
        var baker = new Baker(SmallSite.theme(), SmallSite.SITE);
        OpenBake closed = baker.open(SmallSite.pages());
        closed.close();
        closed.close();
        assertThat(closed.file("index.html", OpenBakeTest::unexpected)).isEmpty();
        assertThatThrownBy(() -> closed.all(1, _ -> {})).isInstanceOf(CancellationException.class);
        try (OpenBake next = baker.open(SmallSite.pages())) {
            assertThat(next.file("index.html", OpenBakeTest::unexpected)).isPresent();
        }
    }

    @Test
    void aBakeOfAllPagesEndsWhenItIsClosedMeanwhile() {
        OpenBake bake = new Baker(SmallSite.theme(), SmallSite.SITE).open(SmallSite.pages());
        Thread closing = Thread.ofPlatform().unstarted(bake::close);
        assertThatThrownBy(() ->
                        bake.all(
                                1,
                                _ -> {
                                    closing.start();
                                    awaitWaiting(closing);
                                }))
                .isInstanceOf(CancellationException.class);
    }

    /// Until it has asked, and waits for the page that is being made.
    private static void awaitWaiting(Thread closing) {
        for (int i = 0; i < 10_000 && closing.getState() != Thread.State.WAITING; i++) {
            LockSupport.parkNanos(1_000_000);
        }
        assertThat(closing.getState()).isEqualTo(Thread.State.WAITING);
    }

    private static void unexpected(Diagnostic fault) {
        throw new AssertionError(fault.toString());
    }
}
