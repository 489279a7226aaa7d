package rolebook.generator.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.diagnostic.Suggestion;
import rolebook.generator.model.ContextId;
import rolebook.generator.model.Entry;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.Responsibility;
import rolebook.generator.model.Section;
import rolebook.generator.model.SectionKind;
import rolebook.generator.model.Site;
import rolebook.generator.model.SourceDifference;
import rolebook.generator.model.SourceId;
import rolebook.generator.model.StageId;
import rolebook.generator.source.Located;

/// Contexts and stages that site.yml does not list, and sources that sources.yml does not.
final class UnlistedIds {
    private final Site site;
    private final Entry entry;
    private final Findings findings;

    private UnlistedIds(Site site, Entry entry, Findings findings) {
        this.site = site;
        this.entry = entry;
        this.findings = findings;
    }

    static void find(KnowledgeBase base, Findings findings) {
        base.all().forEach(entry -> new UnlistedIds(base.site(), entry, findings).check());
    }

    private void check() {
        entry.header().contexts().forEach(this::context);
        entry.header().sources().forEach(this::source);
        switch (entry) {
            case Entry.Term term -> checkText(term.differences());
            case Entry.Activity activity -> {
                activity.stages().forEach(this::stage);
                checkText(activity.differences());
            }
            case Entry.Role role -> role.responsibilities().forEach(this::responsibility);
            case Entry.LearningPath path -> path.context().ifPresent(this::context);
            case Entry.Framework _,
                    Entry.Comparison _,
                    Entry.Team _,
                    Entry.Page _,
                    Entry.News _ -> {}
        }
    }

    private void checkText(List<SourceDifference> differences) {
        differences.forEach(difference -> difference.sources().forEach(this::source));
        for (Section section : entry.body().sections()) {
            if (section.kind() == SectionKind.SENSE) {
                section.argument().filter(label -> !label.value().isEmpty()).ifPresent(this::sense);
            }
        }
    }

    private void sense(Located<String> label) {
        if (site.context(label.value()).isEmpty()) {
            Set<ContextId> listed = site.contexts().keySet();
            unlisted(
                    Rule.UNKNOWN_CONTEXT,
                    label,
                    "context",
                    Stream.concat(
                                    listed.stream().map(ContextId::value),
                                    site.contexts().values().stream())
                            .toList(),
                    listIt("contexts", listed));
        }
    }

    private void responsibility(Responsibility responsibility) {
        responsibility.stages().forEach(this::stage);
        responsibility.sources().forEach(this::source);
        responsibility.context().ifPresent(this::context);
    }

    private void context(Located<ContextId> context) {
        Set<ContextId> listed = site.contexts().keySet();
        if (!listed.contains(context.value())) {
            unlisted(Rule.UNKNOWN_CONTEXT, context, "context", listed, listIt("contexts", listed));
        }
    }

    private void stage(Located<StageId> stage) {
        Set<StageId> listed = site.stages().keySet();
        if (!listed.contains(stage.value())) {
            unlisted(Rule.UNKNOWN_STAGE, stage, "stage", listed, listIt("stages", listed));
        }
    }

    private static String listIt(String key, Collection<?> listed) {
        String known = String.join(", ", listed.stream().map(Object::toString).toList());
        return "list it in site.yml under "
                + key
                + (known.isEmpty() ? "" : ", or use one of " + known);
    }

    private void source(Located<SourceId> source) {
        Set<SourceId> listed = site.sources().keySet();
        String written = source.value().value();
        boolean url = written.startsWith("https://") || written.startsWith("http://");
        if (!url && !listed.contains(source.value())) {
            unlisted(
                    Rule.UNKNOWN_SOURCE,
                    source,
                    "source",
                    listed,
                    "add it to content/sources.yml, or write a URL that starts with https://");
        }
    }

    private void unlisted(
            Rule rule, Located<?> written, String what, Collection<?> listed, String otherwise) {
        String id = written.value().toString();
        String file = rule == Rule.UNKNOWN_SOURCE ? "sources.yml" : "site.yml";
        findings.add(
                rule,
                entry,
                written.span(),
                "The " + what + " \"" + id + "\" is not listed in " + file + ".",
                Suggestion.hint(id, listed.stream().map(Object::toString).toList(), otherwise));
    }
}
