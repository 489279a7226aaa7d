package rolebook.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rolebook.generator.markdown.PlainText;
import rolebook.generator.model.Body;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.LinkTarget;
import rolebook.generator.model.SectionKind;

class TermParsingTest {
    private static final String HEAD = "---\ntitle: T\nsummary: S.\n---\n";

    private static List<String> sections(Body body) {
        return body.sections().stream()
                .map(section ->
                        section.kind() + " " + section.title().value() + " #" + section.anchor())
                .toList();
    }

    @Test
    void theDefinitionIsTheTextUpToTheFirstHeadingOfTheSecondLevel() {
        Parsed parsed =
                Parsed.of(
                        "glossary/t.md",
                        HEAD + "# T\n\nOne.\n\n### Deep\n\nTwo.\n\n## Next\n\nThree.\n");
        Body body = parsed.entry("t", Entry.Term.class).body();
        assertThat(PlainText.ofBlocks(body.lead())).isEqualTo("T\nOne.\nDeep\nTwo.");
        assertThat(sections(body)).containsExactly("PROSE Next #next");
        assertThat(body.anchors().values()).containsExactly("t", "deep", "next");
    }

    @Test
    void headingsAreKnownInAnyCaseAndOrderAndByTheirSynonyms() {
        Parsed parsed =
                Parsed.of(
                        "glossary/t.md",
                        HEAD
                                + "## WORKED examples\n\n## Sense: it\n\nA.\n\n## Where  sources differ\n\n## Value\n\n"
                                + "## Sense\n",
                        "site.yml",
                        "headings: {examples: [Worked Examples]}\ncontexts: [it]\n");
        assertThat(parsed.problems()).isEmpty();
        assertThat(sections(parsed.entry("t", Entry.Term.class).body()))
                .containsExactly(
                        "EXAMPLES WORKED examples #worked-examples",
                        "SENSE Sense: it #sense-it",
                        "SOURCE_DIFFERENCES Where  sources differ #where--sources-differ",
                        "PROSE Value #value",
                        "PROSE Sense #sense");
    }

    @Test
    void aSenseHasALabelAContextAndItsFirstParagraphAsDefinition() {
        Parsed parsed =
                Parsed.of(
                        "glossary/t.md",
                        HEAD
                                + "## Sense: digital-marketing {#dm}\n\n- first a list\n\nA *plan*.\n\nMore.\n\n"
                                + "## Sense: SMALL team\n\nA note.\n\n"
                                + "## Sense: Slang\n\nA word.\n",
                        "site.yml",
                        "contexts: {digital-marketing: Digital, team: Small team}\n");
        assertThat(parsed.entry("t", Entry.Term.class).senses())
                .extracting(sense ->
                        sense.label()
                                + " | "
                                + sense.context()
                                + " | "
                                + sense.anchor()
                                + " | "
                                + sense.definition().plain())
                .containsExactly(
                        "digital-marketing | Optional[digital-marketing] | dm | A plan.",
                        "SMALL team | Optional[team] | sense-small-team | A note.",
                        "Slang | Optional.empty | sense-slang | A word.");
    }

    @Test
    void differencesNameTheirSourcesBeforeTheColon() {
        Parsed parsed =
                Parsed.of(
                        "activities/t.md",
                        HEAD
                                + "## Where sources differ\n\n"
                                + "- handbook-2022, column: it is a *plan*: of what comes when.\n"
                                + "- blog: it is a list. {#blog-says}\n");
        Entry.Activity entry = parsed.entry("t", Entry.Activity.class);
        assertThat(parsed.problems()).isEmpty();
        assertThat(entry.differences())
                .extracting(found ->
                        Parsed.shown(entry, found.sources())
                                + " "
                                + found.says().plain()
                                + " #"
                                + found.anchor())
                .containsExactly(
                        "[handbook-2022 @ handbook-2022, column @ column] it is a plan: of what comes when."
                                + " #handbook-2022-column-it-is-a-plan-of-what-comes-when",
                        "[blog @ blog] it is a list. #blog-says");
    }

    @Test
    void inputsAndOutputsNameATermByTheirFirstLinkToOne() {
        Parsed parsed =
                Parsed.of(
                        "activities/t.md",
                        HEAD.replace("---\ntitle", "---\nstage: [launch, growth]\ntitle")
                                + "## Inputs\n\n- the [other](u.md) and the [list](../glossary/list.md)\n\n"
                                + "## Outputs\n\n- [[list]]\n- nothing\n",
                        "activities/u.md",
                        HEAD,
                        "glossary/list.md",
                        HEAD);
        Entry.Activity entry = parsed.entry("t", Entry.Activity.class);
        assertThat(parsed.problems()).isEmpty();
        assertThat(Parsed.shown(entry, entry.stages()))
                .containsExactly("launch @ launch", "growth @ growth");
        assertThat(entry.inputs())
                .extracting(item -> item.text().plain() + " " + item.term())
                .containsExactly("the other and the list Optional[list]");
        assertThat(entry.outputs())
                .extracting(item -> item.term())
                .containsExactly(Optional.of(new EntryId("list")), Optional.empty());
    }

    @Test
    void anchorsFollowTheFormOfForgesAndWrittenOnesComeFirst() {
        Parsed parsed =
                Parsed.of(
                        "glossary/t.md",
                        HEAD
                                + "## Why? It's (really) so: *x* & `y`\n\n## Twice\n\n## Twice\n\n## Other {#twice}\n\n"
                                + "## Größe und 値\n\n## !!!\n");
        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.entry("t", Entry.Term.class).body().anchors().values())
                .containsExactly(
                        "why-its-really-so-x--y",
                        "twice-1",
                        "twice-2",
                        "twice",
                        "größe-und-値",
                        "section");
    }

    @Test
    void aWrittenAnchorThatStandsTwiceIsAnErrorAtTheSecond() {
        assertThat(Parsed.of("glossary/t.md", HEAD + "## One {#a}\n\n- x {#a}\n").faults())
                .containsExactly("glossary/t.md:7:7 duplicate-anchor");
    }

    @Test
    void linksAreResolvedOnce() {
        Parsed parsed =
                Parsed.of(
                        "glossary/sub/t.md",
                        HEAD
                                + "[a](u.md#x) [b](../u.md) [c](#here) [[u]] [[u#x|y]] [d](https://example.org) [e](../../roles/)"
                                + " [f](../../roles/u.md) ![g](../../assets/g.png) [[T]]\n",
                        "glossary/sub/u.md",
                        HEAD);
        Body body = parsed.entry("t", Entry.Term.class).body();
        assertThat(body.links())
                .extracting(link ->
                        link.target() instanceof LinkTarget.Broken broken
                                ? broken.reason() + " " + broken.hint()
                                : link.target().toString())
                .containsExactly(
                        "ToEntry[id=u, anchor=Optional[x]]",
                        "The link \"../u.md\" leads to no entry. did you mean \"u.md\"?",
                        "ToAnchor[anchor=here]",
                        "ToEntry[id=u, anchor=Optional.empty]",
                        "ToEntry[id=u, anchor=Optional[x]]",
                        "External[url=https://example.org]",
                        "ToSitePage[path=/roles/]",
                        "The link \"../../roles/u.md\" leads to no entry. did you mean \"u.md\"?",
                        "There is no file content/assets/g.png. add it, or mend the path",
                        "There is no entry with the id \"T\". write the id: [[t|T]]");
    }

    @Test
    void keptHeadingsAreANote() {
        assertThat(
                        Parsed.of(
                                        "roles/t.md",
                                        HEAD + "## Decides\n\n## Level: senior\n\n## Levels\n")
                                .faults())
                .containsExactly(
                        "roles/t.md:5:1 reserved-heading",
                        "roles/t.md:7:1 reserved-heading",
                        "roles/t.md:9:1 reserved-heading");
    }

    @Test
    void aSectionKnowsItsKindAndItsBlocks() {
        Body body =
                Parsed.of(
                                "glossary/t.md",
                                HEAD + "## Examples\n\nOne.\n\n# Not a section\n\nTwo.\n")
                        .entry("t", Entry.Term.class)
                        .body();
        assertThat(PlainText.ofBlocks(body.section(SectionKind.EXAMPLES).orElseThrow().blocks()))
                .isEqualTo("One.\nNot a section\nTwo.");
    }
}
