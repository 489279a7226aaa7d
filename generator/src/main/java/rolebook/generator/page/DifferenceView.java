package rolebook.generator.page;

import java.util.List;
import rolebook.generator.html.SafeHtml;

/// What some sources say where others say something else.
public record DifferenceView(String anchor, List<StatementView.Cite> sources, SafeHtml says) {
    public DifferenceView {
        sources = List.copyOf(sources);
    }
}
