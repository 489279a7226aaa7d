package rolebook.generator.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.generator.bake.Bakery.Outcome;
import rolebook.generator.page.Page;

@Timeout(30)
class BenchTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1..2000000000 as i></#list>",
                "<#list 1.. as i></#list>",
                "<#macro m><#list 1.. as i></#list></#macro><@m/>",
                "<#function f()><#list 1.. as i></#list></#function>${f()}",
                "<#list 1.. as i><#local x = i></#list>",
            })
    void aTemplateWithoutEndIsStopped(String template) {
        Bakery bakery = new Bakery(folder, Duration.ofMillis(300));
        Outcome outcome = bakery.with("page.ftlh", template).bake(Map.of());

        assertThat(outcome.files()).isEmpty();
        assertThat(outcome.faults()).hasSize(1);
    }

    @Test
    void theFaultOfATemplateWithoutEndSaysHowLongItTook() {
        Bakery bakery = new Bakery(folder, Duration.ofSeconds(1));
        Outcome outcome = bakery.with("page.ftlh", "<#list 1.. as i></#list>").bake(Map.of());

        assertThat(outcome.fault().message())
                .isEqualTo("The template did not come to an end within 1 s (on p/index.html).");
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void aPageThatDoesNotHeedItsInterruptionIsGivenUp() {
        CountDownLatch end = new CountDownLatch(1);
        List<String> told = Collections.synchronizedList(new ArrayList<>());
        Bench.Work deaf =
                new Bench.Work() {
                    @Override
                    public byte[] render(int index) {
                        awaitWhateverHappens(end);
                        return new byte[0];
                    }

                    @Override
                    public void deliver(int index, byte[] bytes) {
                        told.add("delivered " + index);
                    }

                    @Override
                    public void fail(int index, Throwable fault, boolean late) {
                        told.add("failed " + index + (late ? " late" : ""));
                    }
                };

        new Bench(2, deaf, Duration.ofMillis(100)).run(1);
        end.countDown();

        assertThat(told).containsExactly("failed 0 late");
    }

    private static void awaitWhateverHappens(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException _) {
                // Deaf, as an expression is that builds a huge text.
            }
        }
    }

    @Test
    void aPageWithoutEndInSizeIsAFault() {
        Bakery bakery = new Bakery(folder, Duration.ofSeconds(20));
        String template = "<#list 1.. as i>${\"\"?left_pad(100000, \"x\")}</#list>";

        assertThat(bakery.with("page.ftlh", template).bake(Map.of()).fault().message())
                .isEqualTo("The page grows beyond 33554432 characters (on p/index.html).");
    }

    @Test
    void whatTheSinkThrowsEndsTheBake() {
        Baker baker = new Baker(SmallSite.theme(), SmallSite.SITE);

        assertThatThrownBy(() ->
                        baker.bake(
                                SmallSite.pages(),
                                2,
                                file -> {
                                    throw new IllegalStateException("disk full");
                                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("disk full");
    }

    @Test
    void twoPagesAtOnePathAreOurOwnFault() {
        Page page = new Page("x.html", "page", "page", Map.of());

        assertThatThrownBy(() -> new Bakery(folder).bake(List.of(page, page), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two pages at x.html");
    }

    @Test
    void aVariableCannotTakeANameOfJBake() {
        assertThatThrownBy(() -> new Bakery(folder).bake(Map.of("content", "x")))
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The variable content belongs to JBake");
    }
}
