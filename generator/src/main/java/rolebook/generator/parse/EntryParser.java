package rolebook.generator.parse;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import rolebook.generator.diagnostic.Problems;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.diagnostic.Severity;
import rolebook.generator.diagnostic.Suggestion;
import rolebook.generator.markdown.MarkdownParser;
import rolebook.generator.model.Body;
import rolebook.generator.model.Catalogue;
import rolebook.generator.model.ContextId;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.Header;
import rolebook.generator.model.LinkResolver;
import rolebook.generator.model.Matrix;
import rolebook.generator.model.MatrixRule;
import rolebook.generator.model.SectionKind;
import rolebook.generator.model.Site;
import rolebook.generator.model.StageId;
import rolebook.generator.source.Located;
import rolebook.generator.yaml.YamlNode;

/// Parses one file into its entry, once every header is known.
final class EntryParser {
    private final Site site;
    private final Catalogue catalogue;
    private final MarkdownParser markdown;

    EntryParser(Site site, Catalogue catalogue, MarkdownParser markdown) {
        this.site = site;
        this.catalogue = catalogue;
        this.markdown = markdown;
    }

    Entry parse(Problems problems, FrontMatter matter, Header header) {
        var body = new BodyParser(problems, site, header);
        body.read(markdown, matter.body(), new LinkResolver(catalogue, header), this::title);
        Fields fields = matter.fields(problems);
        var sections = new DataSections(body, catalogue, site);
        return switch (header.type()) {
            case TERM -> term(header, body, sections);
            case ACTIVITY -> activity(header, body, sections, fields);
            case ROLE -> role(header, body, sections, fields);
            case FRAMEWORK -> framework(header, body, sections, fields);
            case COMPARISON -> comparison(header, body, fields, matter.broken());
            case PATH -> path(header, body, fields);
            case TEAM -> new TeamParser(header, fields).parse(matter.broken());
            case PAGE -> new Entry.Page(summarised(header, body), body.finish());
            case NEWS ->
                    new Entry.News(
                            summarised(header, body), body.finish(), date(fields, matter.broken()));
        };
    }

    private Optional<String> title(String id) {
        return catalogue.find(new EntryId(id)).map(found -> found.title().value());
    }

    /// Where the header has no summary, the first sentence of the text serves.
    private static Header summarised(Header header, BodyParser body) {
        return header.summary().value().isEmpty()
                ? header.withSummary(FirstSentence.of(body.lead()))
                : header;
    }

    private static Entry term(Header header, BodyParser body, DataSections sections) {
        var senses = sections.senses();
        var differences = sections.differences();
        return new Entry.Term(header, body.finish(), senses, differences);
    }

    private static Entry activity(
            Header header, BodyParser body, DataSections sections, Fields fields) {
        var senses = sections.senses();
        var differences = sections.differences();
        var inputs = sections.workItems(SectionKind.INPUTS);
        var outputs = sections.workItems(SectionKind.OUTPUTS);
        List<Located<StageId>> stages = fields.list("stage", StageId::new);
        return new Entry.Activity(
                header, body.finish(), stages, senses, differences, inputs, outputs);
    }

    private Entry role(Header header, BodyParser body, DataSections sections, Fields fields) {
        var responsibilities = new ResponsibilityParser(body, catalogue).parse();
        var skills = sections.skills();
        var handOvers = new HandOverParser(body, catalogue).parse();
        return new Entry.Role(
                header,
                body.finish(),
                fields.one("function", EntryId::new),
                fields.one("reports-to", EntryId::new),
                fields.list("works-with", EntryId::new),
                responsibilities,
                skills,
                handOvers);
    }

    private Entry framework(Header header, BodyParser body, DataSections sections, Fields fields) {
        Optional<Located<String>> kind = fields.string("kind");
        boolean raci = kind.filter(found -> found.value().equals("raci")).isPresent();
        if (!raci && kind.filter(found -> !found.value().equals("steps")).isPresent()) {
            fields.wrongValue(
                    "kind",
                    kind.get(),
                    "a kind of framework",
                    Suggestion.hint(
                            kind.get().value(), List.of("raci", "steps"), "write raci or steps"));
        }
        var steps = sections.steps();
        var matrix = raci ? new MatrixParser(body, catalogue).parse() : Optional.<Matrix>empty();
        if (!raci) {
            warnOfUnreadMatrix(body);
        }
        return new Entry.Framework(header, body.finish(), raci, rules(fields), steps, matrix);
    }

    private static void warnOfUnreadMatrix(BodyParser body) {
        body.sections().stream()
                .filter(section -> section.kind() == SectionKind.MATRIX)
                .findFirst()
                .ifPresent(section ->
                        body.problems()
                                .add(
                                        Rule.UNFINISHED_SECTION,
                                        section.title().span(),
                                        "This matrix is only text, for the framework is not of kind raci.",
                                        "add \"kind: raci\" to the front matter"));
    }

    private static Map<MatrixRule, Optional<Severity>> rules(Fields fields) {
        Map<MatrixRule, Optional<Severity>> rules = new TreeMap<>();
        fields.map("rules")
                .ifPresent(map -> {
                    var inner = new Fields(fields.problems(), map);
                    List<String> known =
                            Arrays.stream(MatrixRule.values())
                                    .map(rule -> rule.rule().id())
                                    .toList();
                    inner.refuseOthers(known, "rules");
                    map.pairs().forEach(pair -> addRule(inner, pair, rules));
                });
        return rules;
    }

    private static void addRule(
            Fields fields, YamlNode.Pair pair, Map<MatrixRule, Optional<Severity>> rules) {
        String key = pair.key().text();
        Optional<MatrixRule> rule = MatrixRule.ofId(key);
        Optional<Located<String>> written = fields.string(key);
        if (rule.isEmpty() || written.isEmpty()) {
            return;
        }
        switch (written.get().value()) {
            case "error" -> rules.put(rule.get(), Optional.of(Severity.ERROR));
            case "warning" -> rules.put(rule.get(), Optional.of(Severity.WARNING));
            case "info" -> rules.put(rule.get(), Optional.of(Severity.INFO));
            case "off" -> rules.put(rule.get(), Optional.empty());
            default ->
                    fields.wrongValue(
                            key, written.get(), "a severity", "write error, warning, info or off");
        }
    }

    private static Entry comparison(Header header, BodyParser body, Fields fields, boolean broken) {
        List<Located<EntryId>> roles = fields.list("roles", EntryId::new);
        if (!fields.has("roles")) {
            if (!broken) {
                fields.missing("roles", "roles: [product-manager, product-owner]");
            }
        } else if (roles.size() < 2 || roles.size() > 4) {
            fields.problems()
                    .add(
                            Rule.WRONG_VALUE,
                            header.spanOf("roles"),
                            "A comparison has two to four roles; here are " + roles.size() + ".",
                            "list two, three or four role ids");
        }
        Set<EntryId> seen = new HashSet<>();
        roles.stream()
                .filter(role -> !seen.add(role.value()))
                .forEach(role ->
                        fields.problems()
                                .add(
                                        Rule.WRONG_VALUE,
                                        role.span(),
                                        "The role \""
                                                + role.value()
                                                + "\" is compared with itself.",
                                        "name it once"));
        return new Entry.Comparison(header, body.finish(), roles);
    }

    private Entry path(Header header, BodyParser body, Fields fields) {
        var parser = new PathParser(body);
        var steps = parser.steps();
        var questions = parser.questions();
        var assessment = parser.assessment();
        Body finished = body.finish();
        return new Entry.LearningPath(
                header,
                finished,
                fields.string("audience").map(Located::value),
                fields.minutes("minutes"),
                fields.one("context", ContextId::new),
                steps,
                questions,
                assessment);
    }

    private static LocalDate date(Fields fields, boolean broken) {
        if (!broken && fields.node("date").isEmpty()) {
            fields.missing("date", "date: 2026-03-31");
        }
        return fields.date("date").orElse(LocalDate.EPOCH);
    }
}
