package rolebook.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.generator.model.Entry;
import rolebook.generator.source.Located;

class PathParsingTest {
    private static final String HEAD = "---\ntitle: P\nsummary: S.\n%s---\n";

    private static Parsed path(String keys, String body) {
        return Parsed.of(
                "paths/p.md", HEAD.formatted(keys) + body, "glossary/word.md", HEAD.formatted(""));
    }

    @Test
    void itemsOfNumberedListsThatLinkToEntriesAreSteps() {
        Parsed parsed =
                path(
                        "audience: newcomers\nminutes: 30\ncontext: it\n",
                        """
                        First:

                        1. See [the site](https://example.org), then [a word](../glossary/word.md#x). {minutes=5}
                        2. Rest.

                        ## Then

                        1. [[word]]

                        - [no step](../glossary/word.md)
                        """);
        Entry.LearningPath path = parsed.entry("p", Entry.LearningPath.class);
        assertThat(parsed.problems()).isEmpty();
        assertThat(path.audience()).contains("newcomers");
        assertThat(path.minutes()).isEqualTo(OptionalInt.of(30));
        assertThat(path.context().map(Located::value)).hasToString("Optional[it]");
        assertThat(path.steps())
                .extracting(step ->
                        Parsed.shown(path, step.entry())
                                + " "
                                + step.anchor()
                                + " "
                                + step.minutes()
                                + " "
                                + step.text().plain())
                .containsExactly(
                        "word @ [a word](../glossary/word.md#x) Optional[x] OptionalInt[5]"
                                + " See the site, then a word.",
                        "word @ [[word]] Optional.empty OptionalInt.empty P");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "481", "-1", "1.5", "five", "1h"})
    void minutesAreWholeNumbersUpToAWorkingDay(String minutes) {
        assertThat(path("minutes: " + minutes + "\n", "1. [[word]] {minutes=480}\n").faults())
                .containsExactly("paths/p.md:4:10 wrong-value");
    }

    @Test
    void aQuestionNamesItsAnswerAndWhatItRestsOn() {
        Parsed parsed =
                path(
                        "",
                        "1. [[word]]\n\n## Check yourself\n\n- Who? {answer=r from=r#a}\n- What? {answer=word from=\"word\"}\n");
        Entry.LearningPath path = parsed.entry("p", Entry.LearningPath.class);
        assertThat(parsed.problems()).isEmpty();
        assertThat(path.questions())
                .extracting(question ->
                        question.text().plain()
                                + " "
                                + Parsed.shown(path, question.answer())
                                + ", "
                                + Parsed.shown(path, question.from())
                                + ", "
                                + question.anchor().map(anchor -> Parsed.shown(path, anchor)))
                .containsExactly(
                        "Who? r @ r, r @ r, Optional[a @ a]",
                        "What? word @ word, word @ word, Optional.empty");
    }

    @Test
    void anAnswerNamesTheRolesItSpeaksFor() {
        Parsed parsed =
                path(
                        "",
                        """
                        1. [[word]]

                        ## Self-assessment

                        - Do you like numbers?
                          - Yes {+a +b}
                          - No {+c}
                          - Neither
                        """);
        Entry.LearningPath path = parsed.entry("p", Entry.LearningPath.class);
        assertThat(parsed.problems()).isEmpty();
        assertThat(path.assessment()).hasSize(1);
        assertThat(path.assessment().getFirst().text().plain()).isEqualTo("Do you like numbers?");
        assertThat(path.assessment().getFirst().answers())
                .extracting(
                        answer -> answer.text().plain() + " " + Parsed.shown(path, answer.roles()))
                .containsExactly("Yes [a @ a, b @ b]", "No [c @ c]", "Neither []");
    }
}
