package rolebook.search.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What counts as a question in a language, read from `rules.json`.
///
/// ```json
/// {"kind": "who-does", "letter": "A", "opening": "who", "form": "(decides|approves)( on)? X"}
/// ```
///
/// A form is a regular expression over a question as a [rolebook.search.schema.NameKey]; `X` stands
/// for what is asked about. The expressions keep to what Java and browsers read alike.
///
/// @param articles words before a name that are not part of it
/// @param fillers words that say nothing about which activity is meant
/// @param asking words that questions are put with, mistyped as often as any
/// @param everyday words that people ask with and for that are none of a knowledge base's, though a
///   letter may be all that they lack: "who decides lunch" is not about the launch
/// @param general words that alone mean no activity
/// @param verbs words for doing work, whatever the work
/// @param light verbs that a name may begin with and that people leave out: "refunds" for "give
///   refunds"
/// @param implied what a verb alone is understood to be done to
/// @param alike stems that another stands for in a name
/// @param deeds prepositions that make a deed of their own of a verb, by which one
/// @param adjunct where circumstances begin that are not what something is done to
/// @param managing words for looking after a thing, so that "launch management" is the work on the
///   launch
/// @param writing words for putting something in writing: who writes a thing does what it comes
///   from
/// @param personal words for what is somebody's own, which no knowledge base tells
/// @param unstemmed words that only look inflected
/// @param tails what may end any question
/// @param second a second question behind the first
/// @param inverted a question that begins with what it is about
/// @param joiners signs that stand between two names for "and"
/// @param forms the first that fits and whose subject is known decides
record QuestionRules(
        Set<String> articles,
        Set<String> fillers,
        Set<String> asking,
        Set<String> everyday,
        Set<String> general,
        Set<String> verbs,
        Set<String> light,
        Set<String> implied,
        Map<String, String> alike,
        Map<String, Integer> deeds,
        Pattern adjunct,
        Set<String> managing,
        Set<String> writing,
        Set<String> personal,
        Set<String> unstemmed,
        List<String> tails,
        Pattern second,
        Pattern inverted,
        Pattern joiners,
        Pattern lead,
        List<Form> forms) {
    private static final String RESOURCE = "rules.json";

    QuestionRules {
        articles = Set.copyOf(articles);
        fillers = Set.copyOf(fillers);
        // Their order tells which one is meant where two could be.
        asking = Collections.unmodifiableSet(new LinkedHashSet<>(asking));
        everyday = Set.copyOf(everyday);
        general = Set.copyOf(general);
        verbs = Set.copyOf(verbs);
        light = Set.copyOf(light);
        implied = Set.copyOf(implied);
        alike = Map.copyOf(alike);
        deeds = Map.copyOf(deeds);
        managing = Set.copyOf(managing);
        writing = Set.copyOf(writing);
        personal = Set.copyOf(personal);
        unstemmed = Set.copyOf(unstemmed);
        tails = List.copyOf(tails);
        forms = List.copyOf(forms);
    }

    private static String source() {
        try (InputStream file = QuestionRules.class.getResourceAsStream(RESOURCE)) {
            if (file == null) {
                throw new IllegalStateException(RESOURCE + " is not in the program");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading the program's own " + RESOURCE, e);
        }
    }

    /// The file with the rules for names beside its own, as JSON in as few characters as it takes.
    static String withKeys(String keys) {
        var mapper = new JsonMapper();
        ObjectNode rules = mapper.createObjectNode();
        rules.set("keys", mapper.readTree(keys));
        mapper.readTree(source())
                .properties()
                .forEach(one -> rules.set(one.getKey(), one.getValue()));
        return rules.toString();
    }

    /// The rules of English.
    static QuestionRules english() {
        return of(new JsonMapper().readTree(source()).get("en"));
    }

    private static QuestionRules of(JsonNode rules) {
        List<Form> forms = new ArrayList<>();
        String lead = rules.get("lead").asString();
        for (JsonNode form : rules.get("forms")) {
            forms.add(form(form, rules.get("openings")));
        }
        return new QuestionRules(
                words(rules, "articles"),
                words(rules, "fillers"),
                words(rules, "asking"),
                words(rules, "everyday"),
                words(rules, "general"),
                words(rules, "verbs"),
                words(rules, "light"),
                words(rules, "implied"),
                map(rules.get("alike"), JsonNode::asString),
                map(rules.get("deeds"), JsonNode::asInt),
                Pattern.compile(rules.get("adjunct").asString()),
                words(rules, "managing"),
                words(rules, "writing"),
                words(rules, "personal"),
                words(rules, "unstemmed"),
                List.copyOf(words(rules, "tails")),
                Pattern.compile(rules.get("second").asString()),
                Pattern.compile("^(?:" + rules.get("inverted").asString() + ")$"),
                Pattern.compile(rules.get("joiners").asString()),
                Pattern.compile("^(?:" + lead + ")"),
                forms);
    }

    private static Form form(JsonNode form, JsonNode openings) {
        String opening = "";
        if (form.has("opening")) {
            JsonNode ways = openings.get(form.get("opening").asString());
            opening = "(?:" + String.join("|", texts(ways)) + ") ";
        }
        String expression =
                opening
                        + form.get("form")
                                .asString()
                                .replaceAll("\\((?!\\?)", "(?:")
                                .replace("X", "(?<x>.+?)");
        String kind = form.get("kind").asString().replace('-', '_').toUpperCase(Locale.ROOT);
        return new Form(
                Form.Kind.valueOf(kind),
                Optional.ofNullable(form.get("letter")).map(JsonNode::asString),
                Pattern.compile(expression),
                form.has("types") ? texts(form.get("types")) : List.of(),
                form.has("split") ? texts(form.get("split")) : List.of(),
                form.has("strict"),
                form.has("deed"),
                form.has("role"),
                form.path("as").asString(""));
    }

    private static Set<String> words(JsonNode rules, String key) {
        return new LinkedHashSet<>(texts(rules.get(key)));
    }

    private static <T> Map<String, T> map(JsonNode rules, Function<JsonNode, T> value) {
        Map<String, T> map = new HashMap<>();
        rules.properties().forEach(one -> map.put(one.getKey(), value.apply(one.getValue())));
        return map;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.asString()));
        return texts;
    }
}
