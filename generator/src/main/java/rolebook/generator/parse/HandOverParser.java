package rolebook.generator.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.model.Catalogue;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.HandOver;
import rolebook.generator.model.RichText;
import rolebook.generator.model.SectionKind;
import rolebook.generator.source.Located;

/// Reads `- [Role](…): gives x, y; gets z`.
final class HandOverParser {
    private static final Pattern PART =
            Pattern.compile("(?<=[:;,.]|^)\\s*(gives|gets)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMA = Pattern.compile(",\\s*(?:and\\s+)?");

    private final BodyParser body;
    private final Catalogue catalogue;

    HandOverParser(BodyParser body, Catalogue catalogue) {
        this.body = body;
        this.catalogue = catalogue;
    }

    List<HandOver> parse() {
        List<HandOver> handOvers = new ArrayList<>();
        for (Item item : Item.in(body.blocks(SectionKind.WORKS_WITH))) {
            AttributeKeys.check(body.problems(), item.written().attributes(), List.of());
            Optional<Located<EntryId>> other = item.firstLink(body, catalogue, EntryType.ROLE);
            if (other.isPresent()) {
                handOvers.add(handOver(other.get(), item.text()));
            } else {
                body.problems()
                        .add(
                                Rule.NO_LINK_IN_ITEM,
                                item.written().span(),
                                "This item names no role by a link, so nothing can be computed from it.",
                                "write \"- [Role](role-id.md): gives x; gets y\"");
            }
        }
        return handOvers;
    }

    private static HandOver handOver(Located<EntryId> other, RichText text) {
        List<RichText> gives = new ArrayList<>();
        List<RichText> gets = new ArrayList<>();
        String plain = text.plain();
        Matcher part = PART.matcher(plain);
        boolean more = part.find();
        while (more) {
            List<RichText> list = part.group(1).equalsIgnoreCase("gives") ? gives : gets;
            int start = part.end();
            more = part.find();
            list.addAll(things(text, start, more ? part.start() : plain.length()));
        }
        return new HandOver(other, text, gives, gets);
    }

    private static List<RichText> things(RichText text, int start, int end) {
        List<RichText> things = new ArrayList<>();
        Matcher comma = COMMA.matcher(text.plain()).region(start, end);
        int from = start;
        while (comma.find()) {
            add(things, text, from, comma.start());
            from = comma.end();
        }
        add(things, text, from, end);
        return things;
    }

    private static void add(List<RichText> things, RichText text, int start, int end) {
        int last = end;
        while (last > start && ";.: ".indexOf(text.plain().charAt(last - 1)) >= 0) {
            last--;
        }
        RichText thing = Item.text(TextSplit.between(text.content(), start, last));
        if (!thing.isEmpty()) {
            things.add(thing);
        }
    }
}
