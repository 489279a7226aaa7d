package rolebook.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rolebook.generator.model.Entry;
import rolebook.generator.model.Header;
import rolebook.generator.model.Status;

class FrontMatterTest {
    private static final String BASICS = "title: OKR\nsummary: Goals and their measures.\n";

    @Test
    void everyCommonKeyIsReadWithItsPlace() {
        Parsed parsed =
                Parsed.of(
                        "glossary/sub/okr.md",
                        """
                        ---
                        title: "OKR"
                        summary: >
                          Goals and
                          their measures.
                        aliases: [OKRs, objectives and key results]
                        tags: [strategy]
                        contexts:
                          - it
                          - 007
                        status: deprecated
                        replaced-by: [goal]
                        related: [goal]
                        not-to-confuse-with: [kpi]
                        broader: goal
                        sources: [handbook, https://example.org/a]
                        owners: ["@anna"]
                        reviewed: 2026-01-31
                        review-every: P1Y6M
                        redirects: [/old/okr/]
                        x-note: mine
                        x-list: [1, 2]
                        ---
                        Text.
                        """);
        Entry entry = parsed.entry("okr", Entry.Term.class);
        Header header = entry.header();
        assertThat(parsed.problems()).isEmpty();
        assertThat(Parsed.shown(entry, header.title())).isEqualTo("OKR @ \"OKR\"");
        assertThat(header.summary().value()).isEqualTo("Goals and their measures.");
        assertThat(Parsed.shown(entry, header.aliases()))
                .containsExactly(
                        "OKRs @ OKRs", "objectives and key results @ objectives and key results");
        assertThat(Parsed.shown(entry, header.tags())).containsExactly("strategy @ strategy");
        assertThat(Parsed.shown(entry, header.contexts())).containsExactly("it @ it", "007 @ 007");
        assertThat(header.status()).isEqualTo(Status.DEPRECATED);
        assertThat(Parsed.shown(entry, header.replacedBy().orElseThrow()))
                .containsExactly("goal @ goal");
        assertThat(Parsed.shown(entry, header.related())).containsExactly("goal @ goal");
        assertThat(Parsed.shown(entry, header.notToConfuseWith())).containsExactly("kpi @ kpi");
        assertThat(Parsed.shown(entry, header.broader().orElseThrow())).isEqualTo("goal @ goal");
        assertThat(Parsed.shown(entry, header.sources()))
                .containsExactly(
                        "handbook @ handbook", "https://example.org/a @ https://example.org/a");
        assertThat(Parsed.shown(entry, header.owners())).containsExactly("@anna @ \"@anna\"");
        assertThat(header.reviewed()).contains(LocalDate.of(2026, 1, 31));
        assertThat(header.reviewEvery()).contains(Period.of(1, 6, 0));
        assertThat(Parsed.shown(entry, header.redirects()))
                .containsExactly("/old/okr/ @ /old/okr/");
        assertThat(header.extras()).isEqualTo(Map.of("x-note", "mine"));
        assertThat(header.url()).isEqualTo("/glossary/okr/");
    }

    @Test
    void withoutMoreThanTitleAndSummaryEverythingHasItsDefault() {
        Parsed parsed = Parsed.of("glossary/okr.md", "---\n" + BASICS + "---\n");
        Header header = parsed.entry("okr", Entry.Term.class).header();
        assertThat(parsed.problems()).isEmpty();
        assertThat(header.status()).isEqualTo(Status.PUBLISHED);
        assertThat(header.replacedBy()).isEmpty();
        assertThat(header.aliases()).isEmpty();
        assertThat(header.keys().keySet()).containsExactly("title", "summary");
    }

    @Test
    void anEmptyListOfSuccessorsIsNotAMissingOne() {
        Parsed parsed =
                Parsed.of(
                        "glossary/okr.md",
                        "---\n" + BASICS + "status: deprecated\nreplaced-by: []\n---\n");
        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.entry("okr", Entry.Term.class).header().replacedBy())
                .isEqualTo(Optional.of(List.of()));
    }

    @Test
    void wordsThatOtherFormatsTakeForTruthOrNumbersStayText() {
        Parsed parsed =
                Parsed.of(
                        "glossary/no.md",
                        "---\ntitle: no\nsummary: 1.10\naliases: [yes, 012]\n---\n");
        Header header = parsed.entry("no", Entry.Term.class).header();
        assertThat(parsed.problems()).isEmpty();
        assertThat(header.title().value()).isEqualTo("no");
        assertThat(header.summary().value()).isEqualTo("1.10");
        assertThat(header.aliases())
                .extracting(alias -> alias.value())
                .containsExactly("yes", "012");
    }

    @Test
    void placesCountCharactersBeyondTheFirstPlaneAsEditorsDo() {
        Parsed parsed =
                Parsed.of(
                        "glossary/okr.md",
                        "---\ntitle: 🚀🚀 OKR\nsummary: x\naliases: [🚀, a]\nstatus: publishd\nbase: x\n---\n");
        Entry entry = parsed.entry("okr", Entry.Term.class);
        assertThat(Parsed.shown(entry, entry.header().title())).isEqualTo("🚀🚀 OKR @ 🚀🚀 OKR");
        assertThat(Parsed.shown(entry, entry.header().aliases()))
                .containsExactly("🚀 @ 🚀", "a @ a");
        assertThat(parsed.faults())
                .containsExactly(
                        "glossary/okr.md:6:1 unknown-key", "glossary/okr.md:5:9 wrong-value");
    }

    @Test
    void aSummaryOf200CharactersIsReadAndOneMoreIsNot() {
        String fits = "é".repeat(199) + "🚀";
        assertThat(
                        Parsed.of("glossary/a.md", "---\ntitle: A\nsummary: " + fits + "\n---\n")
                                .problems())
                .isEmpty();
        assertThat(
                        Parsed.of("glossary/a.md", "---\ntitle: A\nsummary: x" + fits + "\n---\n")
                                .faults())
                .containsExactly("glossary/a.md:3:10 summary-too-long");
    }

    @Test
    void frontMatterOf64KibIsReadAndOneCharacterMoreIsNot() {
        String start = BASICS + "x-long: ";
        String fits = start + "x".repeat(FrontMatter.MAX_LENGTH - start.length() - 1) + "\n";
        assertThat(Parsed.of("glossary/a.md", "---\n" + fits + "---\n").problems()).isEmpty();
        assertThat(Parsed.of("glossary/a.md", "---\nx-a: 1\n" + fits + "---\nText.\n").faults())
                .containsExactly("glossary/a.md:1:1 front-matter-too-large");
    }

    @Test
    void listsNestUpToTwentyLevels() {
        String fits = "[".repeat(19) + "]".repeat(19);
        assertThat(
                        Parsed.of("glossary/a.md", "---\n" + BASICS + "x-a: " + fits + "\n---\n")
                                .problems())
                .isEmpty();
        assertThat(
                        Parsed.of("glossary/a.md", "---\n" + BASICS + "x-a: [" + fits + "]\n---\n")
                                .faults())
                .containsExactly("glossary/a.md:4:25 yaml-syntax");
    }

    @Test
    void aHundredThousandBracketsAreRefusedWithoutAnOverflow() {
        String text = "---\n" + BASICS + "x-a: " + "[".repeat(60_000) + "\n---\n";
        assertThat(Parsed.of("glossary/a.md", text).faults())
                .containsExactly("glossary/a.md:4:25 yaml-syntax");
    }

    @Test
    void aPageMayCarryTheHeaderOfJbake() {
        Parsed parsed =
                Parsed.of(
                        "pages/about.md",
                        """
                        title=About us
                        type=page
                        tags=strategy, it ,
                        status=published
                        layout = wide
                        ~~~~~~

                        We are *few*. We are here.
                        """,
                        "news/opening.md",
                        "title=Opening\ntype=post\ndate=2026-03-31\nsummary=We open.\n~~~~~~\nCome in.\n");
        Entry about = parsed.entry("about", Entry.Page.class);
        Entry.News news = parsed.entry("opening", Entry.News.class);
        assertThat(parsed.problems()).isEmpty();
        assertThat(Parsed.shown(about, about.header().title())).isEqualTo("About us @ About us");
        assertThat(Parsed.shown(about, about.header().tags()))
                .containsExactly("strategy @ strategy", "it @ it");
        assertThat(about.header().summary().value()).isEqualTo("We are few.");
        assertThat(about.header().extras()).isEqualTo(Map.of("type", "page", "layout", "wide"));
        assertThat(about.header().url()).isEqualTo("/about/");
        assertThat(news.date()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(news.header().summary().value()).isEqualTo("We open.");
    }

    @Test
    void aLongFirstSentenceIsCutAtAWord() {
        Parsed parsed =
                Parsed.of(
                        "pages/about.md",
                        """
                        title=About
                        ~~~~~~
                        %s
                        """
                                .formatted("We are few, ".repeat(30)));
        String summary = parsed.entry("about", Entry.Page.class).header().summary().value();
        assertThat(summary)
                .hasSizeLessThanOrEqualTo(Limits.MAX_SUMMARY)
                .startsWith("We are few, We")
                .endsWith("…");
    }

    @Test
    void onlyPagesAndNewsMayCarryTheHeaderOfJbake() {
        assertThat(Parsed.of("glossary/a.md", "title=A\nsummary=B\n~~~~~~\nText.\n").faults())
                .containsExactly("glossary/a.md:1:1 missing-front-matter");
    }

    @Test
    void aRowOfTildesInAPageWithoutAnyHeaderIsNoHeader() {
        assertThat(Parsed.of("pages/a.md", "# Title\n\n~~~~~~\ncode\n~~~~~~\n").faults())
                .containsExactly("pages/a.md:1:1 missing-front-matter");
    }
}
