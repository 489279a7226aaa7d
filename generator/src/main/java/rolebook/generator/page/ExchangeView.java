package rolebook.generator.page;

import java.util.List;
import rolebook.generator.html.SafeHtml;

/// What a role gives to another and gets from it.
public record ExchangeView(EntryLink other, List<SafeHtml> gives, List<SafeHtml> gets) {
    public ExchangeView {
        gives = List.copyOf(gives);
        gets = List.copyOf(gets);
    }
}
