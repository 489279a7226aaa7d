package rolebook.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import rolebook.search.question.Question;
import rolebook.search.question.Questions;
import rolebook.search.question.Understood;
import rolebook.search.schema.Facet;
import rolebook.search.schema.Fields;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Answers what a query asks, from the entries' own data.
final class Answers {
    private static final Sort BY_ID = new Sort(new SortField(Fields.ID, SortField.Type.STRING));

    private final IndexSearcher searcher;
    private final Questions questions;
    private final EntryJson data;
    private final StoredEntries stored;

    /// @param searcher one without a time limit
    Answers(IndexSearcher searcher, Questions questions) throws IOException {
        this.searcher = searcher;
        this.questions = questions;
        this.data = new EntryJson(searcher);
        this.stored = new StoredEntries(searcher.storedFields());
    }

    /// What a query asks.
    ///
    /// @param mending whether a word of it may be mistyped
    Optional<Understood> understood(String query, boolean mending) {
        return questions.read(query, mending);
    }

    /// The definition that a corrected text asks for; a question proper is not read from a guess.
    Optional<Understood> defined(Optional<SearchResponse.Correction> correction) {
        return correction
                .filter(SearchResponse.Correction::applied)
                .flatMap(applied -> understood(applied.query(), false))
                .filter(found -> found.question() instanceof Question.Definition);
    }

    /// The answer to a question, if what it shows passes the filters: an entry, an activity, a
    /// written comparison, else both of its roles.
    Optional<Answer> to(Question question, Map<Facet, List<String>> filters) throws IOException {
        return switch (question) {
            case Question.WhoDoes asked ->
                    passes(filters, asked.activity()) ? whoDoes(asked) : Optional.empty();
            case Question.Definition asked -> definition(asked.entries(), filters);
            case Question.Difference asked -> difference(asked, filters);
            case Question.Things _ -> Optional.empty();
            case Question.Written asked -> written(asked.comparison(), filters);
        };
    }

    /// The entries that a question and its answer are about, the most important first.
    static List<String> entries(Question question, Optional<Answer> answer) {
        return question instanceof Question.Things things
                ? things.entries()
                : answer.map(found -> entries(question, found)).orElse(List.of());
    }

    private static List<String> entries(Question question, Answer answer) {
        return switch (answer) {
            case Answer.Definition definition -> List.of(definition.entry().id());
            case Answer.Choices choices ->
                    choices.entries().stream().map(EntryReference::id).toList();
            case Answer.WhoDoes whoDoes ->
                    Stream.concat(Stream.of(whoDoes.activity()), doers(question, whoDoes.card()))
                            .toList();
            case Answer.Comparison comparison ->
                    Stream.concat(comparison.written().stream(), comparison.roles().stream())
                            .toList();
        };
    }

    /// The first roles of a card that do something about the activity; those that are asked or told
    /// about it, where the question is for them.
    private static Stream<String> doers(Question question, JsonNode card) {
        Optional<String> asked =
                question instanceof Question.WhoDoes whoDoes
                        ? whoDoes.letter().filter(letter -> "CI".contains(letter))
                        : Optional.empty();
        List<String> doers = new ArrayList<>();
        for (JsonNode role : card.path("roles")) {
            JsonNode letters = role.path("letters");
            boolean does =
                    asked.map(letter -> CardOrder.holds(letters, letter))
                            .orElseGet(() ->
                                    !role.path("statements").isEmpty()
                                            || CardOrder.holds(letters, "A")
                                            || CardOrder.holds(letters, "R"));
            if (does && doers.size() < SearchLimits.DOERS) {
                doers.add(role.path("role").asString(""));
            }
        }
        return doers.stream();
    }

    private Optional<Answer> definition(List<String> ids, Map<Facet, List<String>> filters)
            throws IOException {
        var named = new TermInSetQuery(Fields.ID, ids.stream().map(BytesRef::new).toList());
        ScoreDoc[] found =
                searcher.search(Queries.filtered(named, filters), SearchLimits.CHOICES, BY_ID)
                        .scoreDocs;
        if (found.length == 1) {
            int document = found[0].doc;
            return Optional.of(
                    new Answer.Definition(stored.reference(document), stored.senses(document)));
        }
        List<EntryReference> choices = new ArrayList<>();
        for (ScoreDoc choice : found) {
            choices.add(stored.reference(choice.doc));
        }
        return choices.isEmpty() ? Optional.empty() : Optional.of(new Answer.Choices(choices));
    }

    private Optional<Answer> whoDoes(Question.WhoDoes asked) throws IOException {
        JsonNode card = data.of(asked.activity()).path("whoDoes");
        if (!(card instanceof ObjectNode object)) {
            return Optional.empty();
        }
        CardOrder.of(asked.letter()).sort(object);
        return Optional.of(new Answer.WhoDoes(asked.activity(), object));
    }

    private boolean passes(Map<Facet, List<String>> filters, String... ids) throws IOException {
        var named = new TermInSetQuery(Fields.ID, Stream.of(ids).map(BytesRef::new).toList());
        return searcher.count(Queries.filtered(named, filters)) == ids.length;
    }

    private Optional<Answer> difference(Question.Difference asked, Map<Facet, List<String>> filters)
            throws IOException {
        Answer.Comparison comparison = comparison(asked.a(), asked.b());
        boolean passes =
                comparison.written().isPresent()
                        ? passes(filters, comparison.written().get())
                        : passes(filters, asked.a(), asked.b());
        return passes ? Optional.of(comparison) : Optional.empty();
    }

    /// The page that compares two roles, else the chooser with both.
    private Answer.Comparison comparison(String a, String b) throws IOException {
        JsonNode role = data.of(a);
        List<String> roles = List.of(a, b);
        for (JsonNode pair : role.path("comparisons")) {
            if (pair.path("role").asString("").equals(b)) {
                return new Answer.Comparison(
                        Optional.ofNullable(pair.path("id").asString(null)),
                        roles,
                        pair.path("url").asString(),
                        pair.path("title").asString());
            }
        }
        String title = title(role) + " and " + title(data.of(b));
        return new Answer.Comparison(
                Optional.empty(), roles, "/compare/?a=" + a + "&b=" + b, title);
    }

    /// A written comparison by its name; one of more than two roles is shown as an entry.
    private Optional<Answer> written(String id, Map<Facet, List<String>> filters)
            throws IOException {
        JsonNode comparison = data.of(id);
        List<String> roles = new ArrayList<>();
        comparison.path("roles").forEach(role -> roles.add(role.asString()));
        if (roles.size() != 2) {
            return definition(List.of(id), filters);
        }
        if (!passes(filters, id)) {
            return Optional.empty();
        }
        return Optional.of(
                new Answer.Comparison(
                        Optional.of(id),
                        roles.stream().sorted().toList(),
                        comparison.path("url").asString(),
                        title(comparison)));
    }

    private static String title(JsonNode entry) {
        return entry.path("title").asString("");
    }
}
