package rolebook.generator.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rolebook.generator.computed.Derived;
import rolebook.generator.model.ContextId;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.Responsibility;
import rolebook.generator.model.SourceId;
import rolebook.generator.model.StageId;
import rolebook.generator.source.Located;
import rolebook.generator.source.Span;

class StatementsTest {
    private static final String SOURCES =
            """
            handbook: {title: Handbook, context: it}
            guide: {title: Guide, context: marketing}
            blog: {title: Blog}
            """;

    private static Project project() {
        return new Project()
                .file(
                        "site.yml",
                        "contexts: {it: IT, marketing: M}\nstages: {idea: I, launch: L}\n")
                .file("sources.yml", SOURCES)
                .entry("activities", "pricing", "Pricing", "stage: launch")
                .entry("activities", "research", "Research", "stage: [idea, launch]");
    }

    private static Responsibility with(
            Responsibility said, List<String> stages, List<String> sources, String context) {
        return new Responsibility(
                said.role(),
                said.anchor(),
                said.anchorWritten(),
                said.text(),
                said.rest(),
                said.activities(),
                stages.stream().map(id -> new Located<>(new StageId(id), Span.at(0))).toList(),
                said.purpose(),
                sources.stream().map(id -> new Located<>(new SourceId(id), Span.at(0))).toList(),
                Optional.of(context)
                        .filter(id -> !id.isEmpty())
                        .map(id -> new Located<>(new ContextId(id), Span.at(0))),
                said.span());
    }

    private static String statements(Project project) {
        return Shown.lines(
                Derived.of(Statements.of(project.knowledge()), new EntryId("pm")),
                Shown::statement);
    }

    @Test
    void whatIsNotWrittenFollowsFromTheMainActivityAndTheOneSourceOfTheEntry() {
        Project project =
                project()
                        .entry("roles", "pm", "PM", "sources: [handbook]")
                        .says(
                                "pm",
                                Project.said("pm", "one", "research", "pricing"),
                                Project.said("pm", "none"));

        assertThat(statements(project))
                .isEqualTo(
                        """
                        pm#one [research, pricing] stages [idea, launch] sources [handbook] contexts [it]
                        pm#none [] stages [] sources [handbook] contexts [it]\
                        """);
    }

    @Test
    void whatIsWrittenHolds() {
        Project project =
                project()
                        .entry("roles", "pm", "PM", "sources: [handbook]")
                        .says(
                                "pm",
                                with(
                                        Project.said("pm", "stage", "pricing"),
                                        List.of("idea"),
                                        List.of(),
                                        ""),
                                with(
                                        Project.said("pm", "source", "pricing"),
                                        List.of(),
                                        List.of("guide", "handbook", "blog", "guide"),
                                        ""),
                                with(
                                        Project.said("pm", "context", "pricing"),
                                        List.of(),
                                        List.of(),
                                        "marketing"));

        assertThat(statements(project))
                .isEqualTo(
                        """
                        pm#stage [pricing] stages [idea] sources [handbook] contexts [it]
                        pm#source [pricing] stages [launch] sources [guide, handbook, blog] contexts [marketing, it]
                        pm#context [pricing] stages [launch] sources [handbook] contexts [marketing]\
                        """);
    }

    @Test
    void ofSeveralSourcesOfTheEntryNoneIsTaken() {
        Project project =
                project()
                        .entry("roles", "pm", "PM", "sources: [handbook, guide]")
                        .says("pm", Project.said("pm", "one", "pricing"));

        assertThat(statements(project))
                .isEqualTo("pm#one [pricing] stages [launch] sources [] contexts []");
    }

    @Test
    void anActivityThatIsNotThereIsPassedOver() {
        Project project =
                project()
                        .entry("roles", "pm", "PM", "")
                        .says("pm", Project.said("pm", "one", "gone", "pm", "pricing", "pricing"));

        assertThat(statements(project))
                .isEqualTo("pm#one [pricing] stages [launch] sources [] contexts []");
    }
}
