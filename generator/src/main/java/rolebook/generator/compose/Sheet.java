package rolebook.generator.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import rolebook.generator.html.SafeHtml;
import rolebook.generator.markdown.Block;
import rolebook.generator.model.ContextId;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.Letter;
import rolebook.generator.model.Letters;
import rolebook.generator.model.RichText;
import rolebook.generator.model.Source;
import rolebook.generator.model.SourceId;
import rolebook.generator.model.StageId;
import rolebook.generator.model.Status;
import rolebook.generator.model.TagId;
import rolebook.generator.page.EntryLink;
import rolebook.generator.page.EntryView;
import rolebook.generator.page.Label;
import rolebook.generator.page.LettersView;
import rolebook.generator.page.StatementView;

/// One page while it is composed: it knows where the page lies, so that links come out relative to
/// it, and numbers the sources in the order in which they are cited. Used by one thread.
final class Sheet {
    private final Material material;
    private final String url;
    private final String root;
    private final SequencedMap<SourceId, Integer> cited = new LinkedHashMap<>();

    /// A page at `url`, a path from the site's root.
    Sheet(Material material, String url) {
        this(material, url, "../".repeat((int) url.chars().filter(c -> c == '/').count() - 1));
    }

    /// A page that is shown at other places than its own, so that its links start with `root`.
    Sheet(Material material, String url, String root) {
        this.material = material;
        this.url = url;
        this.root = root;
    }

    Material material() {
        return material;
    }

    KnowledgeBase knowledge() {
        return material.knowledge();
    }

    String url() {
        return url;
    }

    String root() {
        return root;
    }

    /// The page's file: `roles/index.html` for `/roles/`.
    String path() {
        return pathOf(url);
    }

    static String pathOf(String url) {
        return url.substring(1) + (url.endsWith("/") ? "index.html" : "");
    }

    /// The address of a page's file: `/roles/` for `roles/index.html`.
    static String urlOf(String path) {
        boolean index = path.equals("index.html") || path.endsWith("/index.html");
        return "/" + (index ? path.substring(0, path.length() - "index.html".length()) : path);
    }

    /// The way from this page to `target`, a path from the site's root.
    String href(String target) {
        String way = root + target.substring(1);
        return way.isEmpty() ? "./" : way;
    }

    EntryLink link(EntryId id) {
        return link(knowledge().entry(id));
    }

    EntryLink link(Entry entry) {
        return new EntryLink(
                entry.id().value(),
                entry.type().word(),
                Words.one(entry.type()),
                entry.title(),
                entry.header().summary().value(),
                href(entry.header().url()),
                entry.header().status() == Status.DEPRECATED);
    }

    /// Links to those of `ids` that are there; what is missing is a problem that checks report.
    List<EntryLink> links(List<EntryId> ids) {
        return ids.stream().flatMap(id -> knowledge().find(id).stream()).map(this::link).toList();
    }

    Optional<EntryLink> link(Optional<EntryId> id) {
        return id.flatMap(knowledge()::find).map(this::link);
    }

    /// The title of the entry `id`, leading to it.
    Label label(EntryId id) {
        Entry entry = knowledge().entry(id);
        return Label.of(entry.title(), href(entry.header().url()));
    }

    SafeHtml blocks(Entry owner, List<Block> blocks) {
        return blocks.isEmpty() ? SafeHtml.EMPTY : material.markup().blocks(owner, blocks, path());
    }

    SafeHtml text(Entry owner, RichText text) {
        return material.markup().text(owner, text, path());
    }

    /// The text of a step of a learning path: its links tell where the reader comes from.
    SafeHtml textOfPath(Entry.LearningPath path, RichText text) {
        return material.markup().textOfPath(path, text, path());
    }

    Label tag(TagId tag) {
        String label = KnowledgeBase.label(material.site().tags(), tag);
        return Label.of(label, href("/tags/" + tag + "/"));
    }

    List<Label> stages(List<StageId> stages) {
        return stages.stream()
                .map(stage -> Label.of(KnowledgeBase.label(material.site().stages(), stage)))
                .toList();
    }

    Label context(ContextId context) {
        return Label.of(KnowledgeBase.label(material.site().contexts(), context));
    }

    List<Label> contexts(List<ContextId> contexts) {
        return contexts.stream().map(this::context).toList();
    }

    static LettersView letters(Letters letters) {
        return new LettersView(letters.set().stream().map(Sheet::letter).toList());
    }

    static LettersView.One letter(Letter letter) {
        return new LettersView.One(letter.name(), letter.word(), Words.does(letter));
    }

    /// Cites `sources`, in the order in which they are written.
    List<StatementView.Cite> cite(List<SourceId> sources) {
        List<StatementView.Cite> cites = new ArrayList<>();
        for (SourceId source : sources) {
            int number = cited.computeIfAbsent(source, _ -> cited.size() + 1);
            cites.add(new StatementView.Cite(number, sourceTitle(source)));
        }
        return cites;
    }

    private String sourceTitle(SourceId id) {
        return Optional.ofNullable(material.site().sources().get(id))
                .map(Source::title)
                .orElse(id.value());
    }

    /// Everything that was cited so far.
    List<EntryView.SourceView> sources() {
        return cited.entrySet().stream().map(this::source).toList();
    }

    private EntryView.SourceView source(Map.Entry<SourceId, Integer> cite) {
        SourceId id = cite.getKey();
        Optional<Source> known = Optional.ofNullable(material.site().sources().get(id));
        Optional<String> address =
                known.isPresent()
                        ? known.flatMap(Source::url)
                        : Optional.of(id.value()).filter(Sheet::isWebAddress);
        return new EntryView.SourceView(
                cite.getValue(),
                sourceTitle(id),
                address.filter(Sheet::isWebAddress),
                known.flatMap(Source::note));
    }

    private static boolean isWebAddress(String text) {
        return Set.of("http", "https").contains(text.substring(0, Math.max(0, text.indexOf(':'))));
    }
}
