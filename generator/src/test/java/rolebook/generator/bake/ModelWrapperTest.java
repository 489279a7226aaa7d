package rolebook.generator.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ModelWrapperTest {
    @TempDir Path folder;

    enum Colour {
        RED
    }

    record Pair(String left, Optional<Integer> right) {}

    static Stream<Arguments> seen() {
        Map<String, Object> linked = new LinkedHashMap<>();
        linked.put("z", 1);
        linked.put("a", 2);
        return Stream.of(
                Arguments.of("${v}", "text", "text"),
                Arguments.of("${v}", 1.25, "1.25"),
                Arguments.of("${v}", new BigDecimal("1000000000000.10"), "1000000000000.1"),
                Arguments.of("${v}", true, "true"),
                Arguments.of("${v}", LocalDate.of(2026, 1, 2), "2026-01-02"),
                Arguments.of("${v}", Instant.EPOCH, "1970-01-01T00:00:00Z"),
                Arguments.of("${v}", Optional.of("there"), "there"),
                Arguments.of("${v!'nothing'}", Optional.empty(), "nothing"),
                Arguments.of("${v.left} ${v.right}", new Pair("l", Optional.of(2)), "l 2"),
                Arguments.of("${v.right!'none'}", new Pair("l", Optional.empty()), "none"),
                Arguments.of("<#list v as k, x>${k}${x}</#list>", linked, "z1a2"),
                Arguments.of("${v?keys?join(',')}", Map.of("c", 1, "a", 2, "b", 3), "a,b,c"),
                Arguments.of("<#list v?values as x>${x}</#list>", new TreeMap<>(linked), "21"),
                Arguments.of("${v?join(',')}", new ArrayList<>(List.of("b", "a")), "b,a"),
                Arguments.of("${v?join(',')}", Set.of("c", "b", "a"), "a,b,c"),
                Arguments.of("${v?join(',')}", new LinkedHashSet<>(List.of("b", "a")), "b,a"),
                Arguments.of("${v[1]} ${v?size} ${v[5]!'-'}", new String[] {"x", "y"}, "y 2 -"),
                Arguments.of(
                        "<#list v as p>${p.left}</#list>",
                        List.of(new Pair("q", Optional.empty())),
                        "q"));
    }

    @ParameterizedTest
    @MethodSource("seen")
    void plainDataIsSeen(String template, Object value, String text) {
        Bakery bakery = new Bakery(folder).with("page.ftlh", template);

        assertThat(bakery.bake(Map.of("v", value)).only()).isEqualTo(text);
    }

    static Stream<Object> refused() {
        return Stream.of(
                new Object(),
                Thread.currentThread(),
                Path.of("x"),
                new AtomicInteger(),
                Colour.RED,
                String.class,
                new int[] {1},
                (Runnable) () -> {},
                Set.of(1, 2));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void nothingElseIsSeen(Object value) {
        Bakery bakery = new Bakery(folder).with("page.ftlh", "${v}<#if v??>x</#if>");

        assertThat(bakery.bake(Map.of("v", value)).fault().message())
                .startsWith("Templates may not see ");
    }

    @Test
    void theKeysOfAMapAreTexts() {
        Bakery bakery = new Bakery(folder).with("page.ftlh", "${v?keys?join(',')}");

        assertThat(bakery.bake(Map.of("v", Map.of(1, 2))).fault().message())
                .startsWith("Templates see maps with string keys only: 1");
    }
}
