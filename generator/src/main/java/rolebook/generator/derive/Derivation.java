package rolebook.generator.derive;

import java.util.List;
import java.util.SortedMap;
import rolebook.generator.computed.Derived;
import rolebook.generator.computed.Exchange;
import rolebook.generator.computed.HeldLetters;
import rolebook.generator.computed.Here;
import rolebook.generator.computed.Overlay;
import rolebook.generator.computed.Statement;
import rolebook.generator.computed.Statistics;
import rolebook.generator.computed.WhoDoes;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.UnansweredQuery;

/// Computes all that follows from a knowledge base.
public final class Derivation {
    private Derivation() {}

    /// Everything that follows from `knowledge`, whatever the order of its entries, the locale and
    /// the number of threads. Entries that readers shall not see are left out beforehand.
    public static Derived derive(KnowledgeBase knowledge) {
        return derive(knowledge, List.of());
    }

    /// The same, and what follows from searches that found nothing.
    public static Derived derive(KnowledgeBase knowledge, List<UnansweredQuery> searched) {
        TitleOrder order = TitleOrder.of(knowledge);
        SortedMap<EntryId, List<Statement>> statements = Statements.of(knowledge);
        SortedMap<EntryId, List<HeldLetters>> letters = RoleLetters.of(knowledge, order);
        SortedMap<EntryId, List<EntryId>> narrower = Narrower.of(knowledge, order);
        SortedMap<EntryId, List<Exchange>> exchanges = Exchanges.of(knowledge, order);
        List<TeamMatrix> teams = TeamMatrix.of(knowledge);
        SortedMap<EntryId, List<Here>> here = HereLines.of(teams, order);
        SortedMap<EntryId, WhoDoes> whoDoes =
                Doers.of(knowledge, order, narrower, statements, letters, here);
        SortedMap<EntryId, List<EntryId>> mentionedBy = Backlinks.of(order);
        return new Derived(
                statements,
                whoDoes,
                letters,
                TermUses.of(knowledge, order),
                mentionedBy,
                narrower,
                exchanges,
                Overlays.of(knowledge, teams),
                here,
                RolePairs.of(knowledge, order, statements, exchanges),
                PathPlaces.of(knowledge, order),
                StageLoads.of(knowledge, statements),
                Alphabet.of(knowledge),
                Tags.of(knowledge, order),
                Redirects.of(knowledge),
                new Gaps(order, whoDoes, mentionedBy).all(),
                UnansweredQueries.of(order, searched));
    }

    /// `knowledge` in figures, drafts included if it holds them.
    public static Statistics statistics(KnowledgeBase knowledge) {
        return Figures.of(knowledge);
    }

    /// What each team makes of its base, and nothing else: for checks, before all the rest.
    public static List<Overlay> overlays(KnowledgeBase knowledge) {
        return Overlays.of(knowledge, TeamMatrix.of(knowledge));
    }
}
