package rolebook.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import rolebook.generator.diagnostic.Outcome;
import rolebook.generator.markdown.MarkdownParser;
import rolebook.generator.model.Entry;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.source.AssetFile;
import rolebook.generator.source.ProjectSources;
import rolebook.generator.source.SourceFile;

/// A parser that has seen a project before says of its next state what a new parser says.
class RepeatedParsingTest {
    private static final String OKR = "content/glossary/okr.md";
    private static final String SITE = "content/site.yml";
    private static final String JUDGED = "content/search/judgments.yml";

    private final ProjectParser seasoned = new ProjectParser(MarkdownParser.remembering());
    private final Map<String, String> texts = new TreeMap<>(start());
    private final List<AssetFile> assets = new ArrayList<>();

    private static Map<String, String> start() {
        return Map.of(
                SITE,
                "title: Book\ncontexts:\n  - sales\n",
                JUDGED,
                "- query: okr\n  class: acronym\n  expect: {okr: 3}\n",
                OKR,
                term("OKR", "See [goals](goal.md), [[goal]] and ![a chart](../assets/a.png).\n"),
                "content/glossary/goal.md",
                term("Goal", "Bullets:\n\n- one\n"),
                "content/activities/plan.md",
                """
                ---
                title: Plan
                aliases: [Scheme]
                summary: To plan.
                ---

                ## Outputs

                - [Goal](../glossary/goal.md)
                """,
                "content/roles/planner.md",
                """
                ---
                title: Planner
                summary: Plans.
                ---

                ## Responsibilities

                - Makes [plans](../activities/plan.md) {#plans}
                """,
                "content/frameworks/who.md",
                """
                ---
                title: Who
                summary: Who does what.
                kind: raci
                ---

                ## Matrix

                | Activity | Planner |
                |---|---|
                | Scheme | A/R |
                """);
    }

    private static String term(String title, String text) {
        return "---\ntitle: " + title + "\nsummary: A word.\ncontexts: [sales]\n---\n\n" + text;
    }

    @Test
    void nothingChanges() {
        parsesAlike();
        parsesAlike();
    }

    @Test
    void anEntryThatDidNotChangeIsTheSameObject() {
        List<Entry> before = seasoned.parse(sources()).value().all();
        edit(OKR, "A word.", "Another word.");
        List<Entry> after = seasoned.parse(sources()).value().all();
        assertThat(after).hasSameSizeAs(before);
        for (int at = 0; at < before.size(); at++) {
            if (before.get(at).header().file().path().equals(OKR)) {
                assertThat(after.get(at)).isNotSameAs(before.get(at));
            } else {
                assertThat(after.get(at)).isSameAs(before.get(at));
            }
        }
    }

    @Test
    void textsChangeAndChangeBack() {
        parsesAlike();
        edit(OKR, "See", "Look at");
        parsesAlike();
        edit(OKR, "Look at", "See");
        parsesAlike();
    }

    @Test
    void faultsStayWithTheirFilesAndGoWithThem() {
        parsesAlike();
        edit(OKR, "summary:", "sumary:");
        edit(OKR, "goal.md", "gaol.md");
        parsesAlike();
        edit("content/glossary/goal.md", "Bullets", "Lines");
        parsesAlike();
        edit(OKR, "sumary:", "summary:");
        edit(OKR, "gaol.md", "goal.md");
        parsesAlike();
    }

    @Test
    void namesThatOthersSeeChange() {
        parsesAlike();
        edit("content/glossary/goal.md", "title: Goal", "title: Aim");
        parsesAlike();
        edit("content/activities/plan.md", "aliases: [Scheme]", "aliases: [Sketch]");
        parsesAlike();
        edit("content/activities/plan.md", "title: Plan", "title: Scheme");
        parsesAlike();
        edit(
                "content/glossary/goal.md",
                "title: Aim",
                "title: Aim\nstatus: deprecated\nreplaced-by: okr");
        parsesAlike();
    }

    @Test
    void filesComeAndGo() {
        parsesAlike();
        texts.remove("content/glossary/goal.md");
        parsesAlike();
        texts.put("content/glossary/gaol.md", term("Goal", "Back.\n"));
        parsesAlike();
        assets.add(new AssetFile("a.png", Path.of("a.png"), 1));
        parsesAlike();
        texts.put("content/roles/goal.md", texts.get("content/roles/planner.md"));
        parsesAlike();
    }

    @Test
    void settingsChange() {
        parsesAlike();
        edit(SITE, "- sales", "- sales\nheadings:\n  outputs: [Results]");
        parsesAlike();
        edit("content/activities/plan.md", "## Outputs", "## Results");
        parsesAlike();
        edit(SITE, "headings:", "heddings:");
        parsesAlike();
        edit(JUDGED, "class: acronym", "class: nothing");
        parsesAlike();
        texts.remove(JUDGED);
        parsesAlike();
    }

    private void edit(String path, String from, String to) {
        String before = Objects.requireNonNull(texts.get(path));
        assertThat(before).contains(from);
        texts.put(path, before.replace(from, to));
    }

    private ProjectSources sources() {
        return new ProjectSources(
                Path.of("."),
                texts.entrySet().stream()
                        .map(file -> new SourceFile(file.getKey(), file.getValue()))
                        .toList(),
                assets);
    }

    private void parsesAlike() {
        Outcome<KnowledgeBase> known = seasoned.parse(sources());
        Outcome<KnowledgeBase> anew = new ProjectParser(new MarkdownParser()).parse(sources());
        assertThat(known.problems()).isEqualTo(anew.problems());
        assertThat(known.value().site()).isEqualTo(anew.value().site());
        assertThat(known.value().all()).usingRecursiveComparison().isEqualTo(anew.value().all());
        assertThat(known.value().judged())
                .usingRecursiveComparison()
                .isEqualTo(anew.value().judged());
    }
}
