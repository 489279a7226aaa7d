package rolebook.generator.convert;

import rolebook.generator.markdown.Block;
import rolebook.generator.markdown.TableFormat;
import rolebook.generator.model.Entry;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.source.SourceFile;

/// Tables whose bars do not stand below one another.
final class RaggedTables {
    private RaggedTables() {}

    static void mend(KnowledgeBase base, Draft draft) {
        for (Entry entry : base.all()) {
            SourceFile file = entry.header().file();
            BlockTree.all(entry.body().blocks())
                    .filter(Block.Table.class::isInstance)
                    .map(Block.Table.class::cast)
                    .forEach(table ->
                            TableFormat.aligned(table, file)
                                    .ifPresent(text -> draft.replace(file, table.span(), text)));
        }
    }
}
