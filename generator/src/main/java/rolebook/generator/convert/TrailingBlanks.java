package rolebook.generator.convert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import rolebook.generator.markdown.Block;
import rolebook.generator.markdown.Inline;
import rolebook.generator.model.Entry;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.source.ProjectSources;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;

/// Blanks at the ends of lines, empty lines at the end of a file, and a last line that has no end.
/// Blanks that say something stay: those of code, of YAML's text blocks and of hard line breaks.
final class TrailingBlanks {
    private static final Pattern YAML_TEXT =
            Pattern.compile(":[ \\t]+[|>][-+0-9]*[ \\t]*$", Pattern.MULTILINE);

    private TrailingBlanks() {}

    static void mend(ProjectSources sources, KnowledgeBase base, Draft draft) {
        Map<String, Entry> byPath = new HashMap<>();
        base.all().forEach(entry -> byPath.put(entry.header().file().path(), entry));
        for (SourceFile file : sources.files()) {
            List<Span> kept = new ArrayList<>();
            Optional.ofNullable(byPath.get(file.path())).ifPresent(entry -> addKept(entry, kept));
            if (isYaml(file) && YAML_TEXT.matcher(yaml(file)).find()) {
                kept.add(new Span(0, yaml(file).length()));
            }
            mend(file, kept, draft);
        }
    }

    private static boolean isYaml(SourceFile file) {
        return file.path().endsWith(".yml") || file.text().startsWith("---");
    }

    private static String yaml(SourceFile file) {
        int close = file.path().endsWith(".yml") ? -1 : file.text().indexOf("\n---", 3);
        return close < 0 ? file.text() : file.text().substring(0, close);
    }

    private static void addKept(Entry entry, List<Span> kept) {
        BlockTree.all(entry.body().blocks())
                .forEach(block -> {
                    switch (block) {
                        case Block.Code code -> kept.add(code.span());
                        case Block.Html html -> kept.add(html.span());
                        case Block.Paragraph paragraph -> addBreaks(paragraph.content(), kept);
                        case Block.Heading _,
                                Block.Items _,
                                Block.Quote _,
                                Block.Table _,
                                Block.Rule _,
                                Block.Footnote _ -> {}
                    }
                });
    }

    private static void addBreaks(List<Inline> content, List<Span> kept) {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Break(boolean hard, Span span) -> {
                    if (hard) {
                        kept.add(span);
                    }
                }
                case Inline.Emphasis emphasis -> addBreaks(emphasis.content(), kept);
                case Inline.Strong strong -> addBreaks(strong.content(), kept);
                case Inline.Strikethrough struck -> addBreaks(struck.content(), kept);
                case Inline.Link link -> addBreaks(link.content(), kept);
                case Inline.Code code -> kept.add(code.span());
                case Inline.Text _,
                        Inline.WikiLink _,
                        Inline.Image _,
                        Inline.Html _,
                        Inline.FootnoteReference _ -> {}
            }
        }
    }

    private static void mend(SourceFile file, List<Span> kept, Draft draft) {
        String text = file.text();
        int last = text.stripTrailing().length();
        for (int start = 0; start < last; ) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            int from = stop;
            while (from > start && " \t".indexOf(text.charAt(from - 1)) >= 0) {
                from--;
            }
            if (from < stop && stop < last && isFree(from, stop, kept)) {
                draft.delete(file, new Span(from, stop));
            }
            start = stop + 1;
        }
        if (last > 0 && isFree(last, text.length(), kept)) {
            draft.replace(file, new Span(last, text.length()), "\n");
        }
    }

    private static boolean isFree(int from, int to, List<Span> kept) {
        return kept.stream().noneMatch(span -> span.start() <= to && from < span.end());
    }
}
