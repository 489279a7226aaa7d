package rolebook.generator.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.markdown.Attributes;
import rolebook.generator.markdown.Block;
import rolebook.generator.markdown.Inline;
import rolebook.generator.model.AssessmentQuestion;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.LinkTarget;
import rolebook.generator.model.PathStep;
import rolebook.generator.model.Question;
import rolebook.generator.model.SectionKind;
import rolebook.generator.source.Located;
import rolebook.generator.source.Span;

/// Reads a learning path: its steps, its questions and its self-assessment.
final class PathParser {
    private final BodyParser body;

    PathParser(BodyParser body) {
        this.body = body;
    }

    /// The items of ordered lists, outside questions, that link to an entry.
    List<PathStep> steps() {
        Stream<Block> prose =
                Stream.concat(
                        body.lead().stream(),
                        body.sections().stream()
                                .filter(section -> section.kind() == SectionKind.PROSE)
                                .flatMap(section -> section.blocks().stream()));
        List<Item> items = Item.inOrdered(prose.toList());
        List<PathStep> steps = new ArrayList<>();
        for (Item item : items) {
            step(item).ifPresent(steps::add);
        }
        if (items.isEmpty()) {
            body.problems()
                    .add(
                            Rule.UNFINISHED_SECTION,
                            Span.at(0),
                            "This learning path has no steps.",
                            "write a numbered list whose items link to entries: \"1. [Product](../glossary/product.md)\"");
        }
        return steps;
    }

    private Optional<PathStep> step(Item item) {
        for (Inline.Reference reference : item.references()) {
            if (body.targetOf(reference)
                    instanceof LinkTarget.ToEntry(EntryId id, Optional<String> anchor)) {
                AttributeKeys.check(
                        body.problems(), item.written().attributes(), List.of("minutes"));
                var entry = new Located<>(id, reference.span());
                return Optional.of(new PathStep(item.text(), entry, anchor, minutes(item)));
            }
        }
        return Optional.empty();
    }

    private OptionalInt minutes(Item item) {
        Optional<Located<String>> written = item.written().attributes().value("minutes");
        if (written.isEmpty()) {
            return OptionalInt.empty();
        }
        OptionalInt minutes = Minutes.parse(written.get().value());
        if (minutes.isEmpty()) {
            body.problems()
                    .add(
                            Rule.WRONG_VALUE,
                            written.get().span(),
                            "\"" + written.get().value() + "\" is not a number of minutes.",
                            "write a whole number from 1 to " + Minutes.MAX);
        }
        return minutes;
    }

    List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (Item item : Item.in(body.blocks(SectionKind.CHECK_YOURSELF))) {
            question(item).ifPresent(questions::add);
        }
        return questions;
    }

    private Optional<Question> question(Item item) {
        Attributes attributes = item.written().attributes();
        AttributeKeys.check(body.problems(), attributes, List.of("answer", "from"));
        Optional<Located<String>> answer = attributes.value("answer");
        Optional<Located<String>> from = attributes.value("from");
        if (answer.isEmpty() || from.isEmpty()) {
            unfinished(
                    item,
                    "This question does not say what its answer is and where it stands.",
                    "end it with {answer=role-id from=role-id#anchor}, or from=term-id for a definition");
            return Optional.empty();
        }
        int hash = from.get().value().indexOf('#');
        Span span = from.get().span();
        Located<EntryId> entry =
                hash < 0
                        ? from.get().map(EntryId::new)
                        : new Located<>(
                                new EntryId(from.get().value().substring(0, hash)),
                                Span.of(span.start(), hash));
        Optional<Located<String>> anchor =
                hash < 0
                        ? Optional.empty()
                        : Optional.of(
                                new Located<>(
                                        from.get().value().substring(hash + 1),
                                        new Span(span.start() + hash + 1, span.end())));
        return Optional.of(
                new Question(
                        item.text(),
                        answer.get().map(EntryId::new),
                        entry,
                        anchor,
                        item.written().span()));
    }

    List<AssessmentQuestion> assessment() {
        List<AssessmentQuestion> questions = new ArrayList<>();
        for (Item item : Item.in(body.blocks(SectionKind.SELF_ASSESSMENT))) {
            List<AssessmentQuestion.Answer> answers =
                    Item.in(item.rest()).stream()
                            .map(answer ->
                                    new AssessmentQuestion.Answer(answer.text(), roles(answer)))
                            .toList();
            if (answers.isEmpty()) {
                unfinished(
                        item,
                        "This question has no answers.",
                        "put each answer into an indented item below it");
            } else {
                questions.add(new AssessmentQuestion(item.text(), answers));
            }
        }
        return questions;
    }

    private List<Located<EntryId>> roles(Item answer) {
        AttributeKeys.checkAnswer(body.problems(), answer.written().attributes());
        return answer.written().attributes().plus().stream()
                .map(role -> role.map(EntryId::new))
                .toList();
    }

    private void unfinished(Item item, String message, String hint) {
        body.problems().add(Rule.UNFINISHED_SECTION, item.written().span(), message, hint);
    }
}
