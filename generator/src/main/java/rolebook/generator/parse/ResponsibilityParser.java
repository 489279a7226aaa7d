package rolebook.generator.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rolebook.generator.markdown.Attributes;
import rolebook.generator.model.Catalogue;
import rolebook.generator.model.ContextId;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.Responsibility;
import rolebook.generator.model.SectionKind;
import rolebook.generator.model.SourceId;
import rolebook.generator.model.StageId;
import rolebook.generator.source.Located;

/// Reads a role's responsibilities: an ordinary list whose items may end with an attribute list.
final class ResponsibilityParser {
    private static final List<String> KEYS =
            List.of("activity", "stage", "purpose", "source", "context");

    private final BodyParser body;
    private final Catalogue catalogue;

    ResponsibilityParser(BodyParser body, Catalogue catalogue) {
        this.body = body;
        this.catalogue = catalogue;
    }

    List<Responsibility> parse() {
        return Item.in(body.blocks(SectionKind.RESPONSIBILITIES)).stream()
                .map(this::responsibility)
                .toList();
    }

    private Responsibility responsibility(Item item) {
        Attributes attributes = item.written().attributes();
        AttributeKeys.check(body.problems(), attributes, KEYS);
        String plain = item.text().plain();
        Optional<String> purpose =
                attributes
                        .value("purpose")
                        .map(Located::value)
                        .filter(text -> !text.isBlank())
                        .or(() -> Purpose.in(plain));
        String anchorText = Purpose.before(plain);
        return new Responsibility(
                body.header().id(),
                body.anchors().ofItem(item.written(), anchorText.isBlank() ? plain : anchorText),
                attributes.anchor().isPresent(),
                item.text(),
                item.rest(),
                activities(item, attributes),
                AttributeKeys.ids(attributes, "stage", StageId::new),
                purpose,
                AttributeKeys.ids(attributes, "source", SourceId::new),
                attributes.value("context").map(value -> value.map(ContextId::new)),
                item.written().span());
    }

    private List<Located<EntryId>> activities(Item item, Attributes attributes) {
        List<Located<EntryId>> written = AttributeKeys.ids(attributes, "activity", EntryId::new);
        if (!written.isEmpty()) {
            return written;
        }
        List<Located<EntryId>> linked = new ArrayList<>();
        item.firstLink(body, catalogue, EntryType.ACTIVITY).ifPresent(linked::add);
        return linked;
    }
}
