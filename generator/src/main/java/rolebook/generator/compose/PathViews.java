package rolebook.generator.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import rolebook.generator.html.SafeHtml;
import rolebook.generator.markdown.Block;
import rolebook.generator.markdown.Inline;
import rolebook.generator.model.AssessmentQuestion;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.PathStep;
import rolebook.generator.model.Question;
import rolebook.generator.model.Responsibility;
import rolebook.generator.model.RichText;
import rolebook.generator.model.SectionKind;
import rolebook.generator.page.EntryView;
import rolebook.generator.page.Label;
import rolebook.generator.page.PartView;
import rolebook.generator.page.PathView;
import rolebook.generator.source.Located;
import rolebook.generator.source.Span;

/// What the page of a learning path shows beside what all entries show.
record PathViews(Sheet sheet, Entry.LearningPath path) {
    /// What stands for a list of the path's text.
    Optional<PartView> data(Block block, SectionKind kind) {
        return switch (kind) {
            case PROSE ->
                    Parts.within(block, path.steps(), PathStep::text)
                            .map(found ->
                                    PartView.data(
                                            "steps", found.stream().map(this::step).toList()));
            case CHECK_YOURSELF ->
                    Parts.within(block, path.questions(), Question::text)
                            .map(found ->
                                    PartView.data(
                                            "questions",
                                            found.stream()
                                                    .flatMap(one -> question(one).stream())
                                                    .toList()));
            case SELF_ASSESSMENT ->
                    Parts.within(block, path.assessment(), AssessmentQuestion::text)
                            .map(found -> PartView.data("assessment", List.of(assessment(found))));
            case SENSE,
                    EXAMPLES,
                    YOU_MAY_HEAR,
                    SOURCE_DIFFERENCES,
                    INPUTS,
                    OUTPUTS,
                    PURPOSE,
                    RESPONSIBILITIES,
                    SKILLS,
                    WORKS_WITH,
                    DOING_IT_WELL,
                    VALUE,
                    CAREERS,
                    STEPS,
                    MATRIX,
                    HOW_TO_USE_IT ->
                    Optional.empty();
        };
    }

    private PathView.Step step(PathStep step) {
        int place = path.steps().indexOf(step);
        return new PathView.Step(
                place + 1,
                sheet.textOfPath(path, step.text()),
                sheet.link(step.entry().value()),
                boxed(step.minutes()),
                total(place));
    }

    /// The minutes from the first step to the end of that at `place`; empty where one of them does
    /// not say how long it takes.
    private Optional<Integer> total(int place) {
        List<PathStep> steps = path.steps().subList(0, place + 1);
        return steps.stream().allMatch(step -> step.minutes().isPresent())
                ? Optional.of(steps.stream().mapToInt(step -> step.minutes().getAsInt()).sum())
                : Optional.empty();
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private Optional<PathView.Question> question(Question question) {
        Optional<Entry> from = sheet.knowledge().find(question.from().value());
        Optional<Entry> answer = sheet.knowledge().find(question.answer().value());
        if (from.isEmpty() || answer.isEmpty()) {
            return Optional.empty();
        }
        String anchor = question.anchor().map(found -> "#" + found.value()).orElse("");
        return Optional.of(
                new PathView.Question(
                        sheet.text(path, question.text()),
                        sheet.link(answer.get()),
                        because(from.get(), question),
                        sheet.href(from.get().header().url()) + anchor));
    }

    /// The responsibility that the answer rests on, else the summary of the entry.
    private SafeHtml because(Entry from, Question question) {
        Optional<RichText> statement =
                from instanceof Entry.Role role
                        ? role.responsibilities().stream()
                                .filter(one ->
                                        question.anchor()
                                                .filter(found -> found.value().equals(one.anchor()))
                                                .isPresent())
                                .map(Responsibility::text)
                                .findFirst()
                        : Optional.empty();
        String summary = from.header().summary().value();
        return sheet.text(
                from,
                statement.orElseGet(() ->
                        new RichText(List.of(new Inline.Text(summary, Span.at(0))), summary)));
    }

    private PathView.Assessment assessment(List<AssessmentQuestion> questions) {
        Map<EntryId, Integer> answers = new LinkedHashMap<>();
        for (AssessmentQuestion question : questions) {
            for (AssessmentQuestion.Answer answer : question.answers()) {
                roles(answer).forEach(role -> answers.merge(role, 1, Integer::sum));
            }
        }
        List<EntryId> roles = List.copyOf(answers.keySet());
        return new PathView.Assessment(
                questions.stream().map(this::asked).toList(),
                roles.stream().map(role -> outcome(role, answers.getOrDefault(role, 0))).toList(),
                comparisons(roles));
    }

    private List<EntryId> roles(AssessmentQuestion.Answer answer) {
        return answer.roles().stream()
                .map(Located::value)
                .filter(role -> sheet.knowledge().find(role, Entry.Role.class).isPresent())
                .toList();
    }

    private PathView.Asked asked(AssessmentQuestion question) {
        return new PathView.Asked(
                sheet.text(path, question.text()),
                question.answers().stream()
                        .map(answer ->
                                new PathView.Answer(
                                        sheet.text(path, answer.text()),
                                        sheet.links(roles(answer))))
                        .toList());
    }

    private PathView.Outcome outcome(EntryId role, int answers) {
        String yourJob = YourJobPages.url(sheet.knowledge().entry(role));
        return new PathView.Outcome(sheet.link(role), answers, sheet.href(yourJob));
    }

    /// The comparisons of any two of `roles`.
    private List<Label> comparisons(List<EntryId> roles) {
        return sheet.material().derived().pairs().stream()
                .filter(pair -> roles.contains(pair.a()) && roles.contains(pair.b()))
                .map(pair ->
                        Label.of(
                                sheet.knowledge().title(pair.a())
                                        + " and "
                                        + sheet.knowledge().title(pair.b()),
                                sheet.href(ComparePages.target(sheet.knowledge(), pair))))
                .toList();
    }

    PathView view(EntryView entry) {
        Optional<Label> context = path.context().map(found -> sheet.context(found.value()));
        return new PathView(
                entry, path.audience(), context, boxed(minutes(path)), path.steps().size());
    }

    /// What the path says, else the sum of its steps; empty where no step says how long it takes.
    static OptionalInt minutes(Entry.LearningPath path) {
        if (path.minutes().isPresent()) {
            return path.minutes();
        }
        int sum = path.steps().stream().mapToInt(step -> step.minutes().orElse(0)).sum();
        return sum == 0 ? OptionalInt.empty() : OptionalInt.of(sum);
    }
}
