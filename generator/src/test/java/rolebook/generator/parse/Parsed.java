package rolebook.generator.parse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Outcome;
import rolebook.generator.markdown.MarkdownParser;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.source.Located;
import rolebook.generator.source.ProjectSources;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;

/// A small project in memory.
///
/// ```java
/// Parsed.of("glossary/okr.md", "…", "roles/manager.md", "…").entry("okr", Entry.Term.class)
/// ```
record Parsed(KnowledgeBase base, List<Diagnostic> problems) {
    /// @param pathsAndTexts paths below `content/` and what stands in the files, in turn
    static Parsed of(String... pathsAndTexts) {
        List<SourceFile> files = new ArrayList<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.add(new SourceFile("content/" + pathsAndTexts[i], pathsAndTexts[i + 1]));
        }
        var sources = new ProjectSources(Path.of("."), files, List.of());
        Outcome<KnowledgeBase> outcome = new ProjectParser(new MarkdownParser()).parse(sources);
        return new Parsed(outcome.value(), outcome.problems());
    }

    <E extends Entry> E entry(String id, Class<E> kind) {
        return base.find(new EntryId(id), kind).orElseThrow();
    }

    /// Each problem as `path:line:column rule`.
    List<String> faults() {
        return problems.stream()
                .map(problem ->
                        problem.place().path().substring("content/".length())
                                + ":"
                                + problem.place().start().line()
                                + ":"
                                + problem.place().start().column()
                                + " "
                                + problem.rule().id())
                .toList();
    }

    /// What stands in the file of `entry` at `span`.
    static String text(Entry entry, Span span) {
        return entry.header().file().text(span);
    }

    /// A located value and what stands at its place: `value @ text`.
    static String shown(Entry entry, Located<?> located) {
        return located.value() + " @ " + text(entry, located.span());
    }

    static List<String> shown(Entry entry, List<? extends Located<?>> located) {
        return located.stream().map(value -> shown(entry, value)).toList();
    }
}
