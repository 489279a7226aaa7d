package rolebook.generator.derive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import rolebook.generator.markdown.Inline;
import rolebook.generator.markdown.MarkdownParser;
import rolebook.generator.model.Body;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.HandOver;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.LinkTarget;
import rolebook.generator.model.Matrix;
import rolebook.generator.model.Responsibility;
import rolebook.generator.model.RichText;
import rolebook.generator.model.Skill;
import rolebook.generator.model.SkillGroup;
import rolebook.generator.model.WorkItem;
import rolebook.generator.parse.ProjectParser;
import rolebook.generator.source.Located;
import rolebook.generator.source.ProjectSources;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;

/// A knowledge base for a test: front matter and team files as text, what bodies hold as values.
final class Project {
    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<EntryId, UnaryOperator<Entry>> bodies = new HashMap<>();

    /// Adds a file as it is; `path` below `content/`.
    Project file(String path, String text) {
        files.put("content/" + path, text);
        return this;
    }

    /// Adds an entry; `rest` is what follows title and summary: more front matter or nothing, then
    /// the closing line and the body if there is one.
    Project entry(String folder, String id, String title, String rest) {
        String closing = rest.contains("---\n") ? "" : "\n---\n";
        return file(
                folder + "/" + id + ".md",
                "---\ntitle: " + title + "\nsummary: What it is.\n" + rest + closing);
    }

    Project terms(String... ids) {
        Arrays.stream(ids).forEach(id -> entry("glossary", id, title(id), ""));
        return this;
    }

    Project activities(String... ids) {
        Arrays.stream(ids).forEach(id -> entry("activities", id, title(id), ""));
        return this;
    }

    Project roles(String... ids) {
        Arrays.stream(ids).forEach(id -> entry("roles", id, title(id), ""));
        return this;
    }

    /// A framework with a matrix: the roles, then rows such as `pricing A/R C -`; a row may end
    /// with a reason for several accountable ones behind `joint`.
    Project raci(String id, String frontMatter, String roles, String... rows) {
        entry("frameworks", id, title(id), "kind: raci\n" + frontMatter);
        List<Located<EntryId>> columns = located(roles.split(" ")).toList();
        var matrix =
                new Matrix(columns, Arrays.stream(rows).map(Project::row).toList(), Span.at(0));
        return body(
                id,
                entry -> {
                    var framework = (Entry.Framework) entry;
                    return new Entry.Framework(
                            framework.header(),
                            framework.body(),
                            true,
                            framework.rules(),
                            List.of(),
                            Optional.of(matrix));
                });
    }

    /// Gives the entry a body whose only content is links to these entries.
    Project links(String id, String... targets) {
        List<Body.ResolvedLink> links = new ArrayList<>();
        for (String target : targets) {
            var link =
                    new Inline.WikiLink(
                            new Located<>(target, Span.at(0)),
                            Optional.empty(),
                            Optional.empty(),
                            target,
                            Span.at(links.size()));
            links.add(
                    new Body.ResolvedLink(
                            link, new LinkTarget.ToEntry(new EntryId(target), Optional.empty())));
        }
        var body = new Body(List.of(), List.of(), new LinkedHashMap<>(), links, Map.of());
        return body(
                id,
                entry ->
                        switch (entry) {
                            case Entry.Term term ->
                                    new Entry.Term(
                                            term.header(), body, List.of(), term.differences());
                            case Entry.Page page -> new Entry.Page(page.header(), body);
                            default -> throw new IllegalArgumentException("Not foreseen: " + id);
                        });
    }

    Project says(String role, Responsibility... responsibilities) {
        return role(role, List.of(responsibilities), List.of(), List.of());
    }

    Project skills(String role, Skill... skills) {
        return role(role, List.of(), List.of(skills), List.of());
    }

    Project handsOver(String role, HandOver... handOvers) {
        return role(role, List.of(), List.of(), List.of(handOvers));
    }

    private Project role(
            String id,
            List<Responsibility> responsibilities,
            List<Skill> skills,
            List<HandOver> handOvers) {
        return body(
                id,
                entry -> {
                    var role = (Entry.Role) entry;
                    List<SkillGroup> groups = new ArrayList<>(role.skills());
                    groups.add(new SkillGroup("", skills));
                    return new Entry.Role(
                            role.header(),
                            role.body(),
                            role.function(),
                            role.reportsTo(),
                            role.worksWith(),
                            responsibilities.isEmpty() ? role.responsibilities() : responsibilities,
                            groups,
                            handOvers.isEmpty() ? role.handOvers() : handOvers);
                });
    }

    Project work(String activity, List<WorkItem> inputs, List<WorkItem> outputs) {
        return body(
                activity,
                entry -> {
                    var plain = (Entry.Activity) entry;
                    return new Entry.Activity(
                            plain.header(),
                            plain.body(),
                            plain.stages(),
                            plain.senses(),
                            plain.differences(),
                            inputs,
                            outputs);
                });
    }

    private Project body(String id, UnaryOperator<Entry> change) {
        bodies.merge(new EntryId(id), change, (one, next) -> entry -> next.apply(one.apply(entry)));
        return this;
    }

    KnowledgeBase knowledge() {
        return knowledge(0);
    }

    /// The knowledge base with its entries in an order that `seed` decides; 0 is that of the files.
    KnowledgeBase knowledge(long seed) {
        List<SourceFile> sources =
                files.entrySet().stream()
                        .map(file -> new SourceFile(file.getKey(), file.getValue()))
                        .toList();
        KnowledgeBase plain =
                new ProjectParser(new MarkdownParser())
                        .parse(new ProjectSources(Path.of("project"), sources, List.of()))
                        .value();
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : plain.all()) {
            entries.add(bodies.getOrDefault(entry.id(), same -> same).apply(entry));
        }
        if (seed != 0) {
            Collections.shuffle(entries, new Random(seed));
        }
        return KnowledgeBase.of(
                plain.site(),
                plain.catalogue(),
                entries,
                plain.assets(),
                plain.coverage(),
                plain.judged());
    }

    /// A statement of `role` on `activities`, whose anchor is its text.
    static Responsibility said(String role, String anchor, String... activities) {
        return new Responsibility(
                new EntryId(role),
                anchor,
                true,
                text(anchor),
                List.of(),
                located(activities).toList(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Span.at(0));
    }

    static Skill skill(String anchor, String term) {
        return new Skill(
                text(anchor),
                Optional.of(term).filter(id -> !id.isEmpty()).map(EntryId::new),
                anchor);
    }

    static HandOver handOver(String other, List<String> gives, List<String> gets) {
        return new HandOver(
                new Located<>(new EntryId(other), Span.at(0)),
                text(other),
                gives.stream().map(Project::text).toList(),
                gets.stream().map(Project::text).toList());
    }

    static WorkItem item(String text, String term) {
        return new WorkItem(text(text), Optional.of(new EntryId(term)));
    }

    static RichText text(String plain) {
        return new RichText(List.of(new Inline.Text(plain, Span.at(0))), plain);
    }

    private static Matrix.Row row(String line) {
        String[] parts = line.split(" joint ", 2);
        String[] cells = parts[0].split(" ");
        return new Matrix.Row(
                new Located<>(new EntryId(cells[0]), Span.at(0)),
                parts.length < 2
                        ? Optional.empty()
                        : Optional.of(new Located<>(parts[1], Span.at(0))),
                Arrays.stream(cells)
                        .skip(1)
                        .map(cell -> new Located<>(Shown.letters(cell), Span.at(0)))
                        .toList(),
                Span.at(0));
    }

    private static Stream<Located<EntryId>> located(String... ids) {
        return Arrays.stream(ids).map(id -> new Located<>(new EntryId(id), Span.at(0)));
    }

    /// `product-manager` as `Product manager`.
    private static String title(String id) {
        return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1).replace('-', ' ');
    }
}
