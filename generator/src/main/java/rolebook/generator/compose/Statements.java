package rolebook.generator.compose;

import java.util.List;
import java.util.Optional;
import rolebook.generator.computed.Statement;
import rolebook.generator.html.SafeHtml;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.StageId;
import rolebook.generator.page.EntryLink;
import rolebook.generator.page.StatementView;
import rolebook.generator.source.Located;

/// Responsibilities as a page shows them.
record Statements(Sheet sheet) {
    /// A statement on its role's own page, under its first stage.
    StatementView own(Statement statement, List<StageId> otherStages) {
        Entry role = sheet.knowledge().entry(statement.role());
        SafeHtml rest = sheet.blocks(role, statement.written().rest());
        return view(statement, rest, Optional.empty(), otherStages);
    }

    /// A statement without what follows its first paragraph, under its first stage.
    StatementView brief(Statement statement, List<StageId> otherStages) {
        return view(statement, SafeHtml.EMPTY, Optional.empty(), otherStages);
    }

    /// A statement on another page.
    StatementView of(Statement statement) {
        return view(statement, SafeHtml.EMPTY, Optional.empty(), statement.stages());
    }

    /// A statement on the page of an activity that it is about, or whose part it is about. Its
    /// stages are told only where they are not those of the activity, which the page shows.
    StatementView of(Statement statement, Optional<EntryId> part) {
        List<StageId> written = statement.written().stages().stream().map(Located::value).toList();
        return view(statement, SafeHtml.EMPTY, sheet.link(part), written);
    }

    List<StatementView> of(List<Statement> statements) {
        return statements.stream().map(this::of).toList();
    }

    private StatementView view(
            Statement statement, SafeHtml rest, Optional<EntryLink> part, List<StageId> stages) {
        Entry role = sheet.knowledge().entry(statement.role());
        String anchor = statement.written().anchor();
        return new StatementView(
                anchor,
                sheet.href(role.header().url()) + "#" + anchor,
                sheet.link(role),
                sheet.text(role, statement.written().text()),
                rest,
                sheet.links(statement.activities()),
                part,
                purpose(statement),
                sheet.stages(stages),
                sheet.contexts(statement.contexts()),
                sheet.cite(statement.sources()));
    }

    /// The purpose, unless the text says it already.
    private static Optional<String> purpose(Statement statement) {
        String text = statement.written().text().plain();
        return statement
                .purpose()
                .filter(purpose -> !text.contains(purpose.strip().replaceFirst("[.]$", "")));
    }
}
