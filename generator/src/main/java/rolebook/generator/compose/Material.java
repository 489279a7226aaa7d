package rolebook.generator.compose;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rolebook.generator.computed.Derived;
import rolebook.generator.computed.Statement;
import rolebook.generator.computed.WhoDoes;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.Responsibility;
import rolebook.generator.model.Site;
import rolebook.generator.page.Markup;

/// What every page is composed from.
///
/// @param types the types of which there is an entry
/// @param assets where the theme's files lie, by their plain names: `site.css` to
///   `assets/site.3f2a1c9b.css`
record Material(
        KnowledgeBase knowledge,
        Derived derived,
        Markup markup,
        Set<EntryType> types,
        Map<String, String> assets) {
    static Material of(
            KnowledgeBase knowledge, Derived derived, Markup markup, Map<String, String> assets) {
        Set<EntryType> types = EnumSet.noneOf(EntryType.class);
        knowledge.entries().stream().map(Entry::type).forEach(types::add);
        return new Material(knowledge, derived, markup, types, assets);
    }

    /// Without a theme: enough to say which pages there are.
    static Material plain(KnowledgeBase knowledge, Derived derived, Markup markup) {
        return of(knowledge, derived, markup, Map.of());
    }

    Site site() {
        return knowledge.site();
    }

    /// Who does `activity`; nobody where nothing was derived for it.
    WhoDoes whoDoes(EntryId activity) {
        WhoDoes found = derived.whoDoes().get(activity);
        return found == null ? new WhoDoes(activity, List.of(), List.of()) : found;
    }

    /// The complete statement that `written` became.
    Statement statement(Responsibility written) {
        return Derived.of(derived.statements(), written.role()).stream()
                .filter(statement -> statement.written().anchor().equals(written.anchor()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not derived: " + written));
    }
}
